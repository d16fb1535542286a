"""The reviewer's page on 127.0.0.1.

Only a browser that was given the address gets in: the path holds a secret, requests must name this host (so that no
other name can be bound to it), and whatever changes something must come from this page's own origin, as JSON, with
the secret in a header. The page may load nothing and may not be framed. The browser is started with a code that leads
to the address once, since whoever is on this machine can read the arguments of its programs.
"""

from __future__ import annotations

import hmac
import json
import os
import secrets
import sys
import threading
from collections.abc import Mapping
from contextlib import suppress
from contextvars import copy_context
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from checker.messages import _
from checker.model import InputError
from checker.reporting.html_report import make_page_policy
from checker.reporting.printable import make_printable
from checker.review.entry import OneTimeCodes
from checker.review.request_body import RequestBody
from checker.review.session import ReviewSession

ADDRESS = "127.0.0.1"
SECRET_BYTES = 24
"""Random bytes of the address: 192 bits, more than can be tried."""
LONGEST_SILENCE = 30
"""Seconds that a connection may stay silent. A guess."""
MOST_CONNECTIONS = 64
"""Connections at a time, each with a thread; a browser has six. A guess."""
ENTRY = "enter"
"""The part of an address before a one-time code."""


class ReviewServer(ThreadingHTTPServer):
    """Serves one review. ``address`` is what the reviewer opens."""

    daemon_threads = True
    allow_reuse_address = False

    def __init__(self, session: ReviewSession, port: int = 0) -> None:
        super().__init__((ADDRESS, port), ReviewHandler)
        self.session = session
        self.context = copy_context()
        self.token = secrets.token_urlsafe(SECRET_BYTES)
        self.policy = f"{make_page_policy(connect=True)}; frame-ancestors 'none'"
        self.codes = OneTimeCodes()
        self.room = threading.BoundedSemaphore(MOST_CONNECTIONS)

    def process_request(self, request: Any, client_address: Any) -> None:
        """Begin a thread for a connection, while there is room for one more."""
        if not self.room.acquire(blocking=False):
            with suppress(OSError):
                request.setblocking(False)
                request.send(_BUSY)
            self.shutdown_request(request)
            return
        try:
            super().process_request(request, client_address)
        except BaseException:
            self.room.release()
            raise

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        """Answer in the language in which the review was begun."""
        try:
            self.context.copy().run(super().process_request_thread, request, client_address)
        finally:
            self.room.release()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say in a line what went wrong, and nothing of a browser that went away before it had its answer."""
        error = sys.exception()
        if isinstance(error, ConnectionError | TimeoutError):
            return
        if os.environ.get("CHECKER_DEBUG"):
            super().handle_error(request, client_address)
        line = _("checker: the review page could not be served: {reason}").format(reason=repr(error))
        sys.stderr.write(make_printable(line) + "\n")

    @property
    def hosts(self) -> tuple[str, ...]:
        """The names under which this server may be asked."""
        return f"{ADDRESS}:{self.server_port}", f"localhost:{self.server_port}"

    @property
    def address(self) -> str:
        """The page's address, with the secret."""
        return f"http://{ADDRESS}:{self.server_port}/{self.token}/"

    def make_entry(self) -> str:
        """An address that leads to the page once, without the secret."""
        return f"http://{ADDRESS}:{self.server_port}/{ENTRY}/{self.codes.issue_code()}"


class ReviewHandler(BaseHTTPRequestHandler):
    """One request."""

    server: ReviewServer
    protocol_version = "HTTP/1.1"
    server_version = "checker"
    sys_version = ""
    timeout = LONGEST_SILENCE
    body: RequestBody

    def do_GET(self) -> None:
        """The page, or the number of its version."""
        self.body = RequestBody(self.headers, self.rfile)
        if self.body.length != 0:
            self.close_connection = True
        action = self._parse_action()
        if action == "":
            text = self.server.session.render_page(f"/{self.server.token}/", self.server.token)
            self._answer(HTTPStatus.OK, text, "text/html; charset=utf-8")
        elif action == "version":
            session = self.server.session
            session.refresh()
            self._answer_json({"version": session.version, "problem": session.problem})
        elif action is not None:
            self._refuse(HTTPStatus.NOT_FOUND, _("no such page"))

    def do_POST(self) -> None:
        """Store decisions, show or apply a fix, show or make an entry of the glossary."""
        self.body = RequestBody(self.headers, self.rfile)
        self.close_connection = True  # what is refused unread must not be taken for the next request
        action = self._parse_action()
        if action is None or not self._is_own_request():
            return
        data = self._read_body()
        if data is None:
            return
        session = self.server.session
        try:
            if action == "decisions":
                session.decide(data)
                self._answer_json({"stored": len(data)})
            elif action == "fix" and isinstance(data, dict):
                self._answer_json({"diff": session.fix(data.get("fingerprint"), write=data.get("write") is True)})
            elif action == "glossary" and isinstance(data, dict):
                self._answer_json(self._change_glossary(data))
            else:
                self._refuse(HTTPStatus.NOT_FOUND, _("no such action"))
        except (ValueError, InputError) as error:
            self._refuse(HTTPStatus.CONFLICT, str(error))

    def _change_glossary(self, data: dict[str, Any]) -> dict[str, str]:
        """Show or write an entry of the glossary, or take the latest one back."""
        session = self.server.session
        if data.get("undo") is True:
            return {"file": session.take_back_entry()}
        return session.add_to_glossary(data, write=data.get("write") is True)

    def _parse_action(self) -> str | None:
        """What is asked for, after the secret; None when the request was refused."""
        hosts = self.headers.get_all("Host") or []
        if len(hosts) != 1 or hosts[0].lower() not in self.server.hosts:
            self._refuse(HTTPStatus.MISDIRECTED_REQUEST, _("not this host"))
            return None
        given, slash, action = self.path.partition("?")[0].removeprefix("/").partition("/")
        if self.command == "GET" and given == ENTRY and self.server.codes.take_code(action):
            self._answer(HTTPStatus.SEE_OTHER, "", "text/plain; charset=utf-8", {"Location": self.server.address})
            return None
        if not slash or not _is_same(given, self.server.token):
            self._refuse(HTTPStatus.FORBIDDEN, _("open the address that 'checker review' shows in the terminal"))
            return None
        return action

    def _is_own_request(self) -> bool:
        """Whether the request comes from our page: its origin, its secret, and JSON that no form can send."""
        origin = self.headers.get("Origin", "")
        if origin != f"http://{self.headers.get('Host', '').lower()}":
            self._refuse(HTTPStatus.FORBIDDEN, _("not from this page"))
        elif not _is_same(self.headers.get("X-Checker-Token", ""), self.server.token):
            self._refuse(HTTPStatus.FORBIDDEN, _("without the token"))
        elif self.headers.get_content_type() != "application/json":
            self._refuse(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, _("not JSON"))
        else:
            return True
        return False

    def _read_body(self) -> Any:
        """What the request says; None when it was refused."""
        if not self.body.readable:
            self._refuse(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, _("too large"))
            return None
        data = self.body.read_json()
        if data is None:
            self._refuse(HTTPStatus.BAD_REQUEST, _("not JSON"))
        return data

    def _refuse(self, status: HTTPStatus, why: str) -> None:
        self.body.drop()
        self._answer(status, why, "text/plain; charset=utf-8")

    def _answer_json(self, data: dict[str, Any]) -> None:
        self._answer(HTTPStatus.OK, json.dumps(data), "application/json")

    def _answer(self, status: HTTPStatus, text: str, kind: str, more: Mapping[str, str] = {}) -> None:
        data = text.encode("utf-8", "replace")
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Content-Security-Policy", self.server.policy)
        for name, value in {**_HEADERS, **more}.items():
            self.send_header(name, value)
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Say nothing: addresses hold the secret."""


_BUSY = b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
}


def _is_same(given: str, secret: str) -> bool:
    return hmac.compare_digest(given.encode("utf-8", "replace"), secret.encode())
