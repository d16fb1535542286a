"""One connection: requests are read, held to the limits, given to the site, and answered."""

from __future__ import annotations

import io
from collections.abc import Mapping
from contextlib import suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from typing import Any

from checker.faults import show_way
from checker.local_http.bounded_server import BoundedServer
from checker.local_http.exchange import Answer, RefusedRequestError, Request, require_host
from checker.local_http.request_body import RequestBody
from checker.local_http.timely_stream import TimelyStream
from checker.messages import _


class LocalHandler(BaseHTTPRequestHandler):
    """The requests of one connection, one after the other."""

    server: BoundedServer
    protocol_version = "HTTP/1.1"
    server_version = "checker"
    sys_version = ""
    wbufsize = -1  # what is written is sent at once, headers and text: in two pieces the second waits for the network
    body: RequestBody | None = None

    def setup(self) -> None:
        """Read by way of a stream that gives up on who is too slow."""
        self.request.settimeout(self.server.limits.silence)
        super().setup()
        self.rfile.close()
        self._stream = TimelyStream(self.connection, self.server.limits.silence, self.server.limits.request)
        self.rfile = io.BufferedReader(self._stream)

    def handle_one_request(self) -> None:
        """Read and answer one request; its time begins with its first byte."""
        self.body = None
        self._stream.forget_request()
        try:
            first = self.rfile.peek(1)  # type: ignore[attr-defined]
        except TimeoutError:
            first = b""
        if not first:
            self.close_connection = True
            return
        self._stream.begin_request()
        super().handle_one_request()

    def do_GET(self) -> None:
        """Answer what changes nothing."""
        self._exchange()

    def do_POST(self) -> None:
        """Answer what does something."""
        self._exchange()

    def _exchange(self) -> None:
        self.body = RequestBody(self.headers, self.rfile, self.server.site.most_bytes)
        with self.server.note_request():
            answer = self._find_answer()
            with suppress(TimeoutError):
                self.body.drop()
            self._send(answer)

    def _find_answer(self) -> Answer:
        site = self.server.site
        try:
            if self.server.hosts is not None:
                require_host(self.headers, self.server.hosts)
            return site.answer(Request(self.command, self.path, self.headers, self._read_json))
        except RefusedRequestError as refusal:
            return site.refuse(refusal)
        except (ConnectionError, TimeoutError):
            raise
        except Exception as error:  # noqa: BLE001 (whatever it is, who asked is told, and the server goes on)
            show_way(error)
            self.server.tell_fault(error)
            return site.refuse(RefusedRequestError(HTTPStatus.INTERNAL_SERVER_ERROR, _("the server made a mistake")))

    def _read_json(self) -> Any:
        body = self.body
        if body is None or "Transfer-Encoding" in self.headers:
            raise RefusedRequestError(HTTPStatus.LENGTH_REQUIRED, _("say how long it is (Content-Length)"))
        if not body.readable:
            raise RefusedRequestError(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, _("too large"))
        data = body.read_json()
        if data is None:
            raise RefusedRequestError(HTTPStatus.BAD_REQUEST, _("not JSON"))
        return data

    def handle_expect_100(self) -> bool:
        """Say at once that the body may come."""
        going_on = super().handle_expect_100()
        self.wfile.flush()
        return going_on

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:  # noqa: ARG002
        """Refuse, as the site does, what is no request that the library understands."""
        status = HTTPStatus(code)
        self.close_connection = True
        self._send(self.server.site.refuse(RefusedRequestError(status, message or status.phrase)))

    def _send(self, answer: Answer) -> None:
        if self.body is None or not self.body.finished or self.server.ending:
            self.close_connection = True  # what is left unread must not be taken for the next request
        if self.request_version == "HTTP/0.9":
            self.request_version = "HTTP/1.0"  # a status is told also to who has not said what it speaks
        data = answer.text.encode("utf-8", "replace")
        self.send_response(answer.status)
        self.send_header("Content-Type", answer.kind)
        self.send_header("Content-Length", str(len(data)))
        headers: Mapping[str, str] = {**_HEADERS, **answer.headers}
        for name, value in headers.items():
            self.send_header(name, value)
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(data)
        self.wfile.flush()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Say nothing: addresses may hold a secret."""


_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
}
