"""How judgement names files: relative to a folder, with ``/``, the same wherever a run was started."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path

from checker.file_access import is_there

ROOT_MARK = ".git"
"""What stands in the root of a project that has no settings file."""


def make_relative(path: str, base: str = "") -> str:
    """A path relative to ``base`` (empty: the working directory), written with ``/``; ``-`` and an empty one stay."""
    if not path or path == "-":
        return path
    return _compute_relative(path, base or str(Path.cwd()))


@lru_cache(maxsize=4096)
def _compute_relative(path: str, base: str) -> str:
    try:
        found = os.path.relpath(path, base)
    except ValueError:  # another drive
        found = path
    return found.replace(os.sep, "/")


def name_in_project(path: str, base: str = "") -> str:
    """A path that does not depend on the working directory: relative to ``base``, the folder of the settings file.

    Without one, relative to the root of the repository; of a file outside, or without a root, its name alone.
    """
    if not path or path == "-":
        return path
    absolute = Path(path).absolute()
    root = base or find_root(str(absolute.parent))
    found = make_relative(str(absolute), root) if root else os.pardir
    return absolute.name if found.startswith(os.pardir) else found


@lru_cache(maxsize=1024)
def find_root(folder: str) -> str:
    """The root of the repository that a folder is in; empty for one in none."""
    for one in (Path(folder), *Path(folder).parents):
        if is_there(one / ROOT_MARK):
            return str(one)
    return ""
