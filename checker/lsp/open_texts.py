"""The texts that are open in the editor: they take the place of the files, saved or not."""

from __future__ import annotations

import codecs
import os
from typing import NamedTuple


class OpenText(NamedTuple):
    """A text in the editor: its address there, its version, and what it says."""

    uri: str
    version: int
    text: str

    def encode(self) -> bytes:
        """The bytes that a reader is given: UTF-8 with a mark, whatever encoding the text itself declares."""
        return codecs.BOM_UTF8 + self.text.encode("utf-8", "surrogatepass")


def get_true_path(path: str) -> str:
    """What a file is known by, whatever links lead to it."""
    return os.path.realpath(path)


class OpenTexts:
    """The open texts by their true paths. One thread writes, others may read."""

    def __init__(self) -> None:
        self._texts: dict[str, OpenText] = {}

    def put(self, path: str, text: OpenText) -> None:
        """Open a text, or say what it is now."""
        self._texts[get_true_path(path)] = text

    def remove(self, path: str) -> None:
        """Close a text."""
        self._texts.pop(get_true_path(path), None)

    def get(self, path: str) -> OpenText | None:
        """The open text of a file, or None."""
        return self._texts.get(get_true_path(path))

    def list_paths(self) -> list[str]:
        """The true paths of all that is open."""
        return list(self._texts)
