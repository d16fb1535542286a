"""A worker ends when the process that began it is gone, however that one ended."""

from __future__ import annotations

import os
import sys
import threading
from multiprocessing import parent_process

SET_DEATH_SIGNAL = 1
"""PR_SET_PDEATHSIG of Linux: https://man7.org/linux/man-pages/man2/PR_SET_PDEATHSIG.2const.html"""
ENDED_WITH = 2
"""The exit code of a worker that ends for this reason; nobody is there to read it."""


def end_with_parent() -> None:
    """End this worker at once, whatever it is doing, when its parent is gone.

    Linux sees to it itself. Elsewhere a thread waits for the pipe that only the parent holds open.
    """
    parent = parent_process()
    if parent is None:
        return
    _ask_system(parent.pid)

    def wait() -> None:
        parent.join()
        os._exit(ENDED_WITH)

    threading.Thread(target=wait, name="parent-watch", daemon=True).start()


def _ask_system(parent: int | None) -> None:
    if sys.platform != "linux":
        return
    import ctypes
    import signal

    try:
        ctypes.CDLL(None).prctl(SET_DEATH_SIGNAL, int(signal.SIGKILL), 0, 0, 0)
    except (OSError, AttributeError):  # another C library: the thread is enough
        return
    if os.getppid() != parent:  # it went between our beginning and the request
        os._exit(ENDED_WITH)
