"""Asking the system to end this process when its parent is gone: what Linux can, and nobody else."""

from __future__ import annotations

import os
import sys

SET_DEATH_SIGNAL = 1
"""PR_SET_PDEATHSIG of Linux: https://man7.org/linux/man-pages/man2/PR_SET_PDEATHSIG.2const.html"""
ENDED_WITH = 2
"""The exit code of a process that ends for this reason; nobody is there to read it."""


def ask_to_end_with_parent(parent: int | None) -> None:
    """Have the system end this process at once when the process ``parent``, which began it, is gone."""
    if sys.platform != "linux":
        return
    import ctypes
    import signal

    try:
        ctypes.CDLL(None).prctl(SET_DEATH_SIGNAL, int(signal.SIGKILL), 0, 0, 0)
    except (OSError, AttributeError):  # another C library
        return
    if os.getppid() != parent:  # it went between our beginning and the request
        os._exit(ENDED_WITH)
