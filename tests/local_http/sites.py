"""A site that says back what it was asked, served for a test."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus
from typing import TypeVar

from checker.local_http.bounded_server import BoundedServer
from checker.local_http.exchange import Answer, RefusedRequestError, Request
from checker.messages import get_language


class Echo:
    """Answers with what it was sent; ``/wait`` waits until it is let go, ``/fault`` fails."""

    most_bytes = 1_000

    def __init__(self) -> None:
        self.begun = threading.Event()
        self.let_go = threading.Event()

    def answer(self, request: Request) -> Answer:
        if request.path == "/fault":
            raise RuntimeError("boom")
        if request.path == "/wait":
            self.begun.set()
            self.let_go.wait(20)
        said = request.read_json() if request.method == "POST" else None
        return Answer(HTTPStatus.OK, json.dumps([request.path, said, get_language()]), "application/json")

    def refuse(self, refusal: RefusedRequestError) -> Answer:
        return Answer(refusal.status, json.dumps({"why": refusal.why}), "application/json", refusal.headers)


Server = TypeVar("Server", bound=BoundedServer)


@contextmanager
def serve(server: Server) -> Iterator[Server]:
    """Within, the server answers."""
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def connect(server: BoundedServer) -> socket.socket:
    """A connection to a server."""
    if server.hosts is None:
        made = socket.socket(socket.AF_UNIX)
        made.settimeout(20)
        made.connect(str(server.server_address))
        return made
    return socket.create_connection(("127.0.0.1", server.server_port), timeout=20)


def write_request(server: BoundedServer, line: str, *headers: str, body: bytes = b"") -> bytes:
    """A request as it is sent."""
    lines = [f"{line} HTTP/1.1", f"Host: {(server.hosts or ('localhost',))[0]}", *headers]
    lines += [f"Content-Length: {len(body)}"] if body else []
    return ("\r\n".join(lines) + "\r\n\r\n").encode() + body


def read_answer(raw: socket.socket) -> tuple[int, dict[str, str], bytes]:
    """One answer: its status, headers and body."""
    with raw.makefile("rb", buffering=0) as stream:
        status = int(stream.readline().split()[1])
        headers = {}
        while line := stream.readline().strip():
            name, _colon, value = line.decode().partition(": ")
            headers[name] = value
        body = b""
        while len(body) < int(headers["Content-Length"]):
            body += stream.read(int(headers["Content-Length"]) - len(body)) or b""
    return status, headers, body


def ask(server: BoundedServer, line: str, *headers: str, body: bytes = b"") -> tuple[int, dict[str, str], bytes]:
    """Ask on a connection of its own."""
    with connect(server) as raw:
        raw.sendall(write_request(server, line, *headers, body=body))
        return read_answer(raw)


def wait_until_answered(server: BoundedServer, line: str) -> int:
    """The status of the first answer that is not that there is no room."""
    until = time.monotonic() + 20
    while time.monotonic() < until:
        try:
            if (status := ask(server, line)[0]) != 503:
                return status
        except (OSError, IndexError):
            pass
        time.sleep(0.02)
    return 503
