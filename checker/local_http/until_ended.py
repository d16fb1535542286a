"""Serving until somebody ends it: an interrupt (Ctrl-C), or the signal that asks a program to end."""

from __future__ import annotations

import signal
import threading
from collections.abc import Sequence
from types import FrameType

from checker.local_http.bounded_server import BoundedServer

POLL_INTERVAL = 0.2
"""Seconds until a server sees that it is to end. A guess."""
GRACE = 10.0
"""Seconds in which requests that are under way are answered. A guess: an orchestrator mostly waits for 30."""


def serve_until_ended(servers: Sequence[BoundedServer], grace: float = GRACE) -> bool:
    """Serve until SIGINT or SIGTERM: take no more connections, answer what is under way, close.

    Returns whether all was answered within ``grace`` seconds. A second signal ends the wait.
    Called from the main thread.
    """
    ended = threading.Event()

    def end(_number: int, _frame: FrameType | None) -> None:
        if ended.is_set():
            raise KeyboardInterrupt
        ended.set()

    before = {number: signal.signal(number, end) for number in (signal.SIGINT, signal.SIGTERM)}
    threads = [
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": POLL_INTERVAL}, daemon=True)
        for server in servers
    ]
    try:
        for thread in threads:
            thread.start()
        while not ended.wait(POLL_INTERVAL):
            pass
        for server in servers:
            server.shutdown()
        answered = [server.wait_for_answers(grace) for server in servers]
        return all(answered)
    except KeyboardInterrupt:
        return False
    finally:
        for server in servers:
            server.server_close()
        for number, handler in before.items():
            signal.signal(number, handler or signal.SIG_DFL)
