"""What every worker does first, whatever its work is."""

from __future__ import annotations

import signal

from checker import languages
from checker.messages import use_catalogue
from checker.pool.parent_watch import end_with_parent


def begin_worker(spoken: str) -> None:
    """Leave an interrupt to the process that started the workers, end with it, and speak its language."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    end_with_parent()
    use_catalogue(spoken, languages.get(spoken).catalogue)
