"""A watch over this process by itself where there is neither fork nor alarm (Windows): says why, and ends the process.

The other articles don't go on: run them by ``checker batch``, whose workers can be ended everywhere.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from contextvars import Context, copy_context

from checker.messages import _
from checker.watching.outside_watch import TICK, WatchedProcess
from checker.watching.watched_work import Notice


def begin_ending_watch(report_death: Callable[[str], None]) -> Callable[[Notice], None]:
    """Keep a watch from now on; what is given back is to be told of every article.

    Where one takes too much, ``report_death`` is told, in the language of who told of it, and the exit code is 2.
    """
    process = WatchedProcess(os.getpid())
    spoken: list[Context] = [copy_context()]

    def hear(notice: Notice) -> None:
        spoken[0] = copy_context()
        process.hear(notice)

    def look() -> None:
        name, excess = process.notice.name, process.find_excess()
        if excess:
            report_death(_("{path}: not checked: {reason}").format(path=name, reason=excess))
            os._exit(2)

    def keep() -> None:
        while True:
            time.sleep(TICK)
            spoken[0].copy().run(look)

    threading.Thread(target=keep, name="ending-watch", daemon=True).start()
    return hear
