"""Reading: from paths to documents with blocks (discovery, encodings, one reader a format)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from checker.reading.discovery import Discovery, Group, discover, listed, lone
from checker.reading.document import read_document
from checker.settings import Settings

__all__ = ["Discovery", "Group", "belonging", "discover", "listed", "lone", "read_document"]


def belonging(changed: Sequence[str | Path], root: str | Path, settings: Settings) -> Discovery:
    """The articles below ``root`` that the changed files belong to; see `folders.belonging`."""
    from checker.reading import folders

    return folders.belonging(changed, root, settings)
