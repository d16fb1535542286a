"""The content of one Markdown block: its lines without the markers before them, and where they stand in the file."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_DEFINITION = re.compile(r":[ \t]+(?=\S)")


class Content:
    """The lines of a block's content as one string, with the way back to the file.

    ``original`` is the file's text, where ``raw`` is it with what is no text made blank.
    """

    def __init__(self, raw: str, lines: list[tuple[int, int]], original: str = "") -> None:
        self.raw = raw
        self.original = original or raw
        self.lines = lines
        self.text = "\n".join(raw[start:end] for start, end in lines)
        self.starts: list[int] = []
        at = 0
        for start, end in lines:
            self.starts.append(at)
            at += end - start + 1

    def locate(self, offset: int) -> int:
        """The file offset of an offset into the content."""
        line = bisect_right(self.starts, offset) - 1
        return self.lines[line][0] + offset - self.starts[line]


def split_definitions(content: Content) -> Iterator[Content]:
    """A content cut into terms and what defines them: lines after ": ", which many kinds of Markdown know.

    A term is one line; what stands above it is text of its own.
    """
    groups: list[list[tuple[int, int]]] = [[]]
    for start, end in content.lines:
        sign = _DEFINITION.match(content.raw, start, end)
        if sign:
            if len(groups) == 1:
                groups = [groups[0][:-1], groups[0][-1:]]
            groups.append([(sign.end(), end)])
        else:
            groups[-1].append((start, end))
    if len(groups) == 1:
        yield content
        return
    yield from (Content(content.raw, lines, content.original) for lines in groups if lines)
