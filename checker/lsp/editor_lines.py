"""Places of a text as an editor counts them: lines from 0, and in a line the units of an encoding.

After the Language Server Protocol 3.17, "Text Documents" and "Position": a line ends with LF, CR LF or a lone CR and
with nothing else, and a character beyond the first plane (most emoji) counts as two units of UTF-16.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from lsprotocol import types

if TYPE_CHECKING:
    from collections.abc import Callable

LINE_END = re.compile(r"\r\n|\r|\n")


def _count_utf8(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-8", "surrogatepass"))


def _count_utf16(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


COUNTS: dict[str, Callable[[str], int]] = {"utf-8": _count_utf8, "utf-16": _count_utf16, "utf-32": len}
"""How many units of an encoding a text is, by the encoding's name in the protocol."""


class EditorLines:
    """The lines of a text; offsets are in characters, from 0, as everywhere in the checker."""

    def __init__(self, text: str, encoding: str = "utf-16") -> None:
        self.text = text
        self._count = COUNTS[encoding]
        ends = list(LINE_END.finditer(text))
        self._starts = [0, *(match.end() for match in ends)]
        self._ends = [*(match.start() for match in ends), len(text)]

    def find_position(self, offset: int) -> types.Position:
        """The place of an offset; one within the end of a line is at the end of that line."""
        offset = min(max(offset, 0), len(self.text))
        line = bisect_right(self._starts, offset) - 1
        start = self._starts[line]
        return types.Position(line, self._count(self.text[start : min(offset, self._ends[line])]))

    def find_offset(self, position: types.Position) -> int:
        """The offset of a place: the nearest that there is, and the character's first for one within a character."""
        if position.line >= len(self._starts):
            return len(self.text)
        start, end = self._starts[position.line], self._ends[position.line]
        low, high = start, end  # the last offset whose units do not go beyond the place
        while low < high:
            middle = (low + high + 1) // 2
            if self._count(self.text[start:middle]) <= position.character:
                low = middle
            else:
                high = middle - 1
        return low

    def make_range(self, start: int, end: int) -> types.Range:
        """The range of ``text[start:end]``."""
        return types.Range(self.find_position(start), self.find_position(end))

    def find_line_start(self, offset: int) -> int:
        """Where the line of an offset begins."""
        return self._starts[bisect_right(self._starts, offset) - 1]
