"""A watch over this process from inside, where nobody outside keeps one: a worker of a Dask cluster.

It ends the process, which its nanny begins anew; the scheduler then tells that the worker was killed.
"""

from __future__ import annotations

import faulthandler
import os
import threading
import time
from multiprocessing import parent_process

from checker.memo import build_once
from checker.watching.outside_watch import TICK, WatchedProcess
from checker.watching.watched_work import Notice, set_watch

LONGEST_SILENCE = 60
"""Seconds after which the watch itself is taken for hung, with the whole process: a single call that lets no other
thread run, an expression that never ends for one. A guess."""
ENDED = 75
"""The exit code of a process that ended itself; the nanny says it in its log."""


def begin_inside_watch() -> None:
    """Keep a watch over this process from now on, if another process would begin it anew; else none."""
    if parent_process() is not None:
        _begin_once()


@build_once
def _begin_once() -> bool:
    watched: dict[int, WatchedProcess] = {}
    number = os.getpid()

    def notify(notice: Notice) -> None:
        process = WatchedProcess(number, thread=threading.get_native_id())
        watched.setdefault(process.thread, process).hear(notice)

    set_watch(notify)
    threading.Thread(target=_keep_watch, args=(watched,), name="inside-watch", daemon=True).start()
    return True


def _keep_watch(watched: dict[int, WatchedProcess]) -> None:
    with open(os.devnull, "w", encoding="utf-8") as nowhere:  # noqa: PTH123 (os.devnull is no path of the project's)
        while True:
            if any(process.find_excess() for process in list(watched.values())):
                os._exit(ENDED)
            faulthandler.dump_traceback_later(LONGEST_SILENCE, exit=True, file=nowhere)
            time.sleep(TICK)
