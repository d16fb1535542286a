"""What a reader is given: one file's bytes, its decoded text, and the way to say what is wrong with it."""

from __future__ import annotations

from functools import cached_property

from checker.model import InputError
from checker.reading.encoding import decode_bytes
from checker.settings import Settings


class SourceFile:
    """One file to be read. ``path`` is as the user wrote it; ``kind`` is how it declares an encoding (see `Format`)."""

    def __init__(self, path: str, data: bytes, kind: str, settings: Settings) -> None:
        self.path = path
        self.data = data
        self.kind = kind
        self.settings = settings

    @cached_property
    def text(self) -> str:
        """The decoded text after a byte order mark, line ends as they stand. Raises `InputError`."""
        return decode_bytes(self.data, self.path, self.kind)

    def make_error(self, message: str, offset: int | None = None, line: int | None = None) -> InputError:
        """The error to raise for a fault of this file, at a character offset or a 1-based line."""
        if offset is not None:
            line = self.text.count("\n", 0, offset) + 1
        place = f"{self.path}:{line}" if line else self.path
        return InputError(f"{place}: {message}")
