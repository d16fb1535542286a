"""How the program ends: at once, when nothing is left to be done."""

from __future__ import annotations

import atexit
import os
import sys
import threading
from contextlib import suppress


def end_at_once(code: int) -> None:
    """End this process with an exit code as Python would, but without taking its modules apart one by one.

    That takes a tenth of the run over one article. What is registered with ``atexit`` is done, and the output is
    written. Where another thread is still at work it returns, and Python ends the process when that is through.
    """
    if any(not thread.daemon for thread in threading.enumerate() if thread is not threading.current_thread()):
        return
    atexit._run_exitfuncs()  # noqa: SLF001 (there is no public name for it; `multiprocessing` calls it too)
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            with suppress(OSError, ValueError):  # nobody reads it any more, or it is closed
                stream.flush()
    os._exit(code)
