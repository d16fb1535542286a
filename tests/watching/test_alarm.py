"""An alarm breaks off what takes too much, in Python and in regular expressions; nothing rings afterwards."""

from __future__ import annotations

import re
import signal
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from checker.watching import alarm
from checker.watching.limits import MEGABYTE, Limits
from checker.watching.watched_work import Notice, TooCostlyError, end_watch, set_watch, watch_article, watch_files

pytestmark = pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="there are no timers")
TELLS = pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="the system does not tell the memory used")
LITTLE = Limits(seconds=0.1)


@pytest.fixture(autouse=True)
def _watched() -> Iterator[None]:
    before = signal.getsignal(signal.SIGALRM)
    set_watch(alarm.make_alarm())
    yield
    end_watch()
    signal.signal(signal.SIGALRM, before)


def grow() -> None:
    held = []
    while True:
        held.append(bytearray(b"x" * MEGABYTE))
        time.sleep(0.01)


@pytest.mark.parametrize(
    ("task", "limits", "said"),
    [
        (lambda: time.sleep(30), LITTLE, "took longer than 0.1 s"),
        (lambda: re.match("(a|a)*b", "a" * 64), LITTLE, "took longer than 0.1 s"),
        (lambda: all(iter(lambda: True, False)), LITTLE, "took longer than 0.1 s"),
        pytest.param(grow, Limits(20.0, 15 * MEGABYTE), "took more than 15 MB", marks=TELLS),
    ],
)
def test_too_much_is_broken_off(task: Callable[[], object], limits: Limits, said: str) -> None:
    started = time.monotonic()
    with pytest.raises(TooCostlyError, match=said), watch_article("a", 1, limits):
        task()
    assert time.monotonic() - started < 10


def test_the_file_is_named() -> None:
    with pytest.raises(TooCostlyError, match=r"a\.txt: not checked: took longer"), watch_files(["a.txt"], LITTLE):
        time.sleep(30)


def test_nothing_rings_afterwards() -> None:
    with watch_article("a", 1, LITTLE):
        pass
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)
    time.sleep(0.5)


def test_other_threads_have_no_alarm() -> None:
    made: list[Callable[[Notice], None]] = []
    thread = threading.Thread(target=lambda: made.append(alarm.make_alarm()))
    thread.start()
    thread.join()
    made[0](Notice("a", seconds=0.01))
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)
