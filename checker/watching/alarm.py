"""A watch over this process by itself: an alarm rings while an article is under way, and breaks it off where it must.

What runs in Python is broken off, and so are regular expressions; one call into other C code is not. It costs nothing
until it rings. POSIX only, and only in the main thread: elsewhere nothing is watched.
"""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable

from checker.watching.outside_watch import TICK, WatchedProcess
from checker.watching.watched_work import Notice, TooCostlyError


def make_alarm() -> Callable[[Notice], None]:
    """What is to be told of every article: it sets the alarm and, when the article has ended, puts it off."""
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        return lambda _notice: None
    process = WatchedProcess(os.getpid())

    def ring(*_arguments: object) -> None:
        excess = process.find_excess()
        if excess:
            raise TooCostlyError(excess)

    signal.signal(signal.SIGALRM, ring)

    def hear(notice: Notice) -> None:
        process.hear(notice)
        signal.setitimer(signal.ITIMER_REAL, *((TICK, TICK) if notice.name else (0, 0)))

    return hear
