"""Where the page of a run in a terminal goes: never into a content tree that did not ask for it."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

from checker.file_access import is_folder
from checker.judgement.project_paths import find_root
from checker.user_cache import choose_cache_folder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.settings import Settings

FOLDER = "reports"
"""What a project calls the folder of its reports."""
DIGITS = 8
"""Hexadecimal digits that tell projects of one name apart in the cache. A guess: two of a thousand hardly meet."""


def choose_page(paths: Sequence[str], settings: Settings) -> Path:
    """The file: in the folder that the settings name, in ``reports/`` of the project if it has one, else in the cache.

    The project is the folder of the settings file, else the root of the repository, else the working directory.
    """
    name = f"{_name_page(paths[0])}.html"
    project = _find_project(paths[0], settings)
    if settings.reports:
        return _shorten(project / settings.reports / name)
    if is_folder(project / FOLDER):
        return _shorten(project / FOLDER / name)
    digest = hashlib.sha256(os.fsencode(project)).hexdigest()[:DIGITS]
    return choose_cache_folder(FOLDER) / f"{project.name}-{digest}" / name


def _find_project(path: str, settings: Settings) -> Path:
    here = Path.cwd()
    if settings.base:
        return here / settings.base
    first = here if path == "-" else Path(os.path.abspath(path))  # noqa: PTH100 (".." is to be gone)
    root = find_root(str(first if is_folder(first) else first.parent))
    return Path(root) if root else here


def _name_page(path: str) -> str:
    if path == "-":
        return "pasted"
    first = Path(os.path.realpath(path)) if is_folder(path) else Path(path)
    return (first.name if is_folder(path) else first.stem) or "report"


def _shorten(file: Path) -> Path:
    """The path as it is shown: from the working directory on, if it is below."""
    here = Path.cwd()
    return file.relative_to(here) if file.is_relative_to(here) else file
