"""Where this user's caches lie: what can be made again, and belongs to no project."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def choose_cache_folder(name: str) -> Path:
    """The folder of one of our caches: in ``LOCALAPPDATA`` on Windows, else in ``XDG_CACHE_HOME`` or ``~/.cache``."""
    variable, usual = ("LOCALAPPDATA", "AppData/Local") if sys.platform == "win32" else ("XDG_CACHE_HOME", ".cache")
    base = Path(os.environ.get(variable, ""))
    if not base.is_absolute():  # as the XDG specification has it
        home = Path(os.path.expanduser("~"))  # noqa: PTH111 (pathlib raises where there is none)
        base = home / usual if home.is_absolute() else _find_temporary_folder()
    return base / "checker" / name


def _find_temporary_folder() -> Path:
    import tempfile  # many modules, for a user without a home

    return Path(tempfile.gettempdir())
