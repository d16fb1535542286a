"""Writing a report: whole, or not at all."""

from __future__ import annotations

import os

from checker.file_writing import write_file


def write_report(path: str | os.PathLike[str], text: str) -> None:
    """Write ``text`` as UTF-8 without a byte order mark; folders are made, and a reader never sees half a file.

    Bytes of names that are no text are escaped as JSON has it, so that our own files hold them and are UTF-8.
    Raises `InputError` where the path can't be written.
    """
    write_file(path, text.encode("utf-8", "backslashreplace"))
