"""Writing a report: whole, or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterable

from checker.file_writing import write_file


def write_report(path: str | os.PathLike[str], text: str) -> None:
    """Write ``text`` as UTF-8 without a byte order mark; folders are made, and a reader never sees half a file.

    Bytes of names that are no text are escaped as JSON has it, so that our own files hold them and are UTF-8.
    Raises `InputError` where the path can't be written.
    """
    write_pieces(path, [text])


def write_pieces(path: str | os.PathLike[str], pieces: Iterable[str]) -> None:
    """The same for a text that comes piece by piece."""
    write_file(path, (piece.encode("utf-8", "backslashreplace") for piece in pieces))
