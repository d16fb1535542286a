"""Reading: from paths to documents with blocks (discovery, encodings, one reader a format)."""

from __future__ import annotations

from checker.reading.discovery import Discovery, Group, discover
from checker.reading.document import read_document

__all__ = ["Discovery", "Group", "discover", "read_document"]
