"""A server with room for so many connections, which knows what it has under way and says what goes wrong."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from contextvars import copy_context
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple

from checker.faults import DEBUG
from checker.local_http.exchange import Site
from checker.messages import _
from checker.reporting.printable import make_printable


class ServerLimits(NamedTuple):
    """What a server bears with."""

    connections: int = 64
    """At a time, each with a thread; a browser has six. A guess."""
    silence: float = 30
    """Seconds that a connection may stay silent. A guess."""
    request: float = 60
    """Seconds in which a request must have come whole; on one machine megabytes take less than one. A guess."""


class BoundedServer(ThreadingHTTPServer):
    """Serves a site at an address, whichever kind it is."""

    daemon_threads = True
    allow_reuse_address = False
    hosts: tuple[str, ...] | None = None
    """The names under which this server may be asked; None where no other name can lead to it."""

    def __init__(self, site: Site, address: Any, handler: type[BaseHTTPRequestHandler], limits: ServerLimits) -> None:
        self.site = site
        self.limits = limits
        self.ending = False
        self.request_queue_size = limits.connections
        self._context = copy_context()
        self._room = threading.BoundedSemaphore(limits.connections)
        self._under_way = 0
        self._quiet = threading.Condition()
        super().__init__(address, handler)

    @property
    def address(self) -> str:
        """Where it is reached."""
        return str(self.server_address)

    def process_request(self, request: Any, client_address: Any) -> None:
        """Begin a thread for a connection, while there is room for one more."""
        if not self._room.acquire(blocking=False):
            with suppress(OSError):
                request.setblocking(False)
                request.send(_BUSY)
            self.shutdown_request(request)
            return
        try:
            super().process_request(request, client_address)
        except BaseException:
            self._room.release()
            raise

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        """Answer in the language in which the server was begun."""
        try:
            self._context.copy().run(super().process_request_thread, request, client_address)
        finally:
            self._room.release()

    @contextmanager
    def note_request(self) -> Iterator[None]:
        """Within, a request is under way."""
        with self._quiet:
            self._under_way += 1
        try:
            yield
        finally:
            with self._quiet:
                self._under_way -= 1
                self._quiet.notify_all()

    def wait_for_answers(self, seconds: float) -> bool:
        """Wait until no request is under way; whether that was so within the time. Connections end from now on."""
        self.ending = True
        with self._quiet:
            return self._quiet.wait_for(lambda: not self._under_way, seconds)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say in a line what went wrong, and nothing of one that went away before it had its answer."""
        error = sys.exception()
        if isinstance(error, ConnectionError | TimeoutError):
            return
        if os.environ.get(DEBUG):
            super().handle_error(request, client_address)
        self.tell_fault(error)

    def tell_fault(self, error: BaseException | None) -> None:
        """Say in a line on standard error what went wrong with a request."""
        line = _("checker: a request could not be answered: {reason}").format(reason=repr(error))
        if sys.stderr is not None:
            sys.stderr.write(make_printable(line) + "\n")


_BUSY = b"HTTP/1.1 503 Service Unavailable\r\nRetry-After: 1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
