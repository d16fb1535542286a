"""The reviewer's page on 127.0.0.1.

Only a browser that was given the address gets in: the path holds a secret, requests must name this host (so that no
other name can be bound to it), and whatever changes something must come from this page's own origin, as JSON, with
the secret in a header. The page may load nothing and may not be framed.
"""

from __future__ import annotations

import hmac
import json
import secrets
import sys
from contextvars import copy_context
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from checker.messages import _
from checker.model import InputError
from checker.reporting.html_report import make_page_policy
from checker.review.session import ReviewSession

ADDRESS = "127.0.0.1"
MOST_BYTES = 4_000_000
"""Bytes of a request that are read: decisions on thousands of findings, with comments. A guess."""

SECRET_BYTES = 24
"""Random bytes of the address: 192 bits, more than can be tried."""
LONGEST_SILENCE = 30
"""Seconds that a connection may stay silent. A guess."""


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

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        """Answer in the language in which the review was begun."""
        self.context.copy().run(super().process_request_thread, request, client_address)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of a browser that went away before it had its answer."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)

    @property
    def hosts(self) -> tuple[str, ...]:
        """The names under which this server may be asked."""
        return f"{ADDRESS}:{self.server_port}", f"localhost:{self.server_port}"

    @property
    def address(self) -> str:
        """The page's address, with the secret."""
        return f"http://{ADDRESS}:{self.server_port}/{self.token}/"


class ReviewHandler(BaseHTTPRequestHandler):
    """One request."""

    server: ReviewServer
    protocol_version = "HTTP/1.1"
    server_version = "checker"
    sys_version = ""
    timeout = LONGEST_SILENCE

    def do_GET(self) -> None:
        """The page, or the number of its version."""
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
        """Store decisions, show or apply a fix."""
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
            else:
                self._refuse(HTTPStatus.NOT_FOUND, _("no such action"))
        except (ValueError, InputError) as error:
            self._refuse(HTTPStatus.CONFLICT, str(error))

    def _parse_action(self) -> str | None:
        """What is asked for, after the secret; None when the request was refused."""
        hosts = self.headers.get_all("Host") or []
        if len(hosts) != 1 or hosts[0].lower() not in self.server.hosts:
            self._refuse(HTTPStatus.MISDIRECTED_REQUEST, _("not this host"))
            return None
        given, slash, action = self.path.partition("?")[0].removeprefix("/").partition("/")
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
        length = self.headers.get("Content-Length", "")
        if not (length.isascii() and length.isdigit()) or int(length) > MOST_BYTES:
            self._refuse(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, _("too large"))
            return None
        try:
            data = json.loads(self.rfile.read(int(length)))
        except (ValueError, RecursionError):
            data = None
        if data is None:
            self._refuse(HTTPStatus.BAD_REQUEST, _("not JSON"))
        return data

    def _refuse(self, status: HTTPStatus, why: str) -> None:
        self._answer(status, why, "text/plain; charset=utf-8")

    def _answer_json(self, data: dict[str, Any]) -> None:
        self._answer(HTTPStatus.OK, json.dumps(data), "application/json")

    def _answer(self, status: HTTPStatus, text: str, kind: str) -> None:
        data = text.encode("utf-8", "replace")
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Content-Security-Policy", self.server.policy)
        for name, value in _HEADERS.items():
            self.send_header(name, value)
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Say nothing: addresses hold the secret."""


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
