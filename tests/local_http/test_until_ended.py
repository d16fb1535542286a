"""A server ends when it is asked to, and answers what is under way."""

from __future__ import annotations

import os
import signal
import threading

import pytest

from checker.local_http.local_server import LocalServer
from checker.local_http.until_ended import serve_until_ended
from tests.local_http.sites import Echo, ask


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_when_all_is_answered(number: signal.Signals) -> None:
    echo, found = Echo(), list[int]()
    server = LocalServer(echo)
    before = signal.getsignal(number)

    def play() -> None:
        asking = threading.Thread(target=lambda: found.append(ask(server, "GET /wait")[0]))
        asking.start()
        echo.begun.wait(20)
        os.kill(os.getpid(), number)
        echo.let_go.set()
        asking.join()

    player = threading.Thread(target=play)
    player.start()
    assert serve_until_ended([server], grace=20)
    player.join()
    assert found == [200]
    assert signal.getsignal(number) == before
    with pytest.raises(OSError, match=r".*"):
        ask(server, "GET /")


def test_a_second_signal_waits_for_nobody() -> None:
    echo = Echo()
    server = LocalServer(echo)

    def play() -> None:
        threading.Thread(target=lambda: ask(server, "GET /wait"), daemon=True).start()
        echo.begun.wait(20)
        for _time in range(2):
            os.kill(os.getpid(), signal.SIGTERM)
            threading.Event().wait(0.6)

    player = threading.Thread(target=play)
    player.start()
    assert not serve_until_ended([server], grace=20)
    echo.let_go.set()
    player.join()
