"""The lines of a table that is text, read so that no byte and no length of a line ends the reading."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from checker.file_access import explain_error
from checker.messages import _, choose_plural
from checker.model import InputError


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line with its end; of one that is too long the beginning, and ``whole`` is False."""

    number: int
    text: str
    whole: bool = True


def read_lines(files: Any, path: str, source: str, longest: int) -> Iterator[TextLine]:
    """The lines of a file; bytes that are not UTF-8 stand as lone surrogates (``surrogateescape``).

    ``files`` opens it as fsspec does. Of a line of more than ``longest`` characters no more is held.
    Raises `InputError` where the file can't be read on.
    """
    try:
        with files.open(path, "r", encoding="utf-8-sig", errors="surrogateescape", newline="") as stream:
            number = 0
            while text := stream.readline(longest + 1):
                number += 1
                whole = len(text) <= longest or text.endswith(("\n", "\r"))
                yield TextLine(number, text, whole)
                while not whole and (rest := stream.readline(longest)):
                    whole = rest.endswith(("\n", "\r"))
    except OSError as error:
        raise InputError(
            _("{path}: can't be read: {reason}").format(path=source, reason=explain_error(error))
        ) from None


def describe_too_long(longest: int) -> str:
    """What is wrong with a line that is not whole."""
    one = _("longer than {n} character; raise max-bytes in the settings to read it")
    return choose_plural(longest, one, _("longer than {n} characters; raise max-bytes in the settings to read it"))
