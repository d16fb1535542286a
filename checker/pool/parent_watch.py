"""A worker ends when the process that began it is gone, however that one ended."""

from __future__ import annotations

import os
import threading
from multiprocessing import parent_process

from checker.watching.death_signal import ENDED_WITH, ask_to_end_with_parent


def end_with_parent() -> None:
    """End this worker at once, whatever it is doing, when its parent is gone.

    Linux sees to it itself. Elsewhere a thread waits for the pipe that only the parent holds open.
    """
    parent = parent_process()
    if parent is None:
        return
    ask_to_end_with_parent(parent.pid)

    def wait() -> None:
        parent.join()
        os._exit(ENDED_WITH)

    threading.Thread(target=wait, name="parent-watch", daemon=True).start()
