"""The files that the settings name and that results depend on: glossaries, words to keep, translation memories."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.settings import Settings

UNREADABLE = ""
"""Stands for the content of a file that can't be read: whoever reads it says why."""


def list_named_files(settings: Settings) -> list[Path]:
    """The files, those of a folder in order. Raises `SettingsError` for a folder without a glossary."""
    files = [Path(settings.base) / name for name in (*settings.keep_files, *settings.memory)]
    if settings.glossary:
        from checker.terms.glossary_files import list_glossary_files

        files += list_glossary_files(settings)
    return files


def describe_named_files(settings: Settings) -> str:
    """What changes when one of the files does: their names, and a digest of what is in each."""
    return repr([(str(file), _digest(file)) for file in list_named_files(settings)])


def _digest(file: Path) -> str:
    if not file.is_file():
        return UNREADABLE
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
