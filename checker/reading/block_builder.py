"""Building a block from pieces of the file, so that every character of its text knows where it comes from."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

from checker.model import Block, BlockKind, Inline, Mark

SPACES = re.compile(r"[ \t\r\n\f]+")


class BlockBuilder:
    """The text of one block as it is read: pieces of the file, and text that stands for pieces of the file."""

    def __init__(self, raw: str) -> None:
        self.raw = raw
        self.parts: list[str] = []
        self.runs: list[tuple[int, int, int]] = []
        self.length = 0
        self.marks: list[Mark] = []
        self.inlines: list[Inline] = []
        self.last = ""
        self._follows = -1

    def add_verbatim(self, start: int, end: int) -> None:
        """Add ``raw[start:end]`` as it stands, without white space where the block begins."""
        while not self.length and start < end and self.raw[start].isspace():
            start += 1
        if end <= start:
            return
        if start != self._follows:
            self.runs.append((self.length, start, 0))
        self._add(self.raw[start:end])
        self._follows = end

    def add_stand_in(self, text: str, start: int, end: int) -> None:
        """Add ``text``, which stands for all of ``raw[start:end]``."""
        if not text or not (self.length or text.strip()):
            return
        if end - start == 1 == len(text):
            if start != self._follows:
                self.runs.append((self.length, start, 0))
            self._follows = end
        else:
            self.runs.append((self.length, start, max(1, end - start)))
            self._follows = -1
        self._add(text)

    def add_folded(self, start: int, end: int) -> None:
        """Add ``raw[start:end]`` with every run of white space made one space, none at the block's start."""
        raw = self.raw
        at = start
        for match in SPACES.finditer(raw, start, end):
            self.add_verbatim(at, match.start())
            self.add_space(match.start(), match.end())
            at = match.end()
        self.add_verbatim(at, end)

    def add_space(self, start: int, end: int) -> None:
        """Add one space for ``raw[start:end]`` unless the text is empty or ends with one."""
        if self.length and self.last != " ":
            self.add_stand_in(" ", start, end)

    def cut(self, length: int) -> None:
        """Take out the text after the first ``length`` characters."""
        text = "".join(self.parts)[:length]
        self.parts, self.length, self.last = ([text] if text else []), len(text), text[-1:]
        self.runs = [run for run in self.runs if run[0] < length]
        self.inlines = [one for one in self.inlines if one.start < length]
        self._follows = -1

    def mark(self, start: int, kind: str, value: str = "") -> None:
        """Mark the text from ``start`` to here."""
        if self.length > start:
            self.marks.append(Mark(start, self.length, "keep" if kind == "keep" else "language", value))

    def add_inline(
        self, kind: Literal["link", "code"], start: int, value: str, place: tuple[int, int] | None = None
    ) -> None:
        """Note what stands beside the text from ``start`` to here."""
        self.inlines.append(Inline(kind, start, self.length, value, place))

    def _add(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)
        self.last = text[-1]

    def build_block(
        self,
        kind: BlockKind,
        *,
        level: int = 0,
        language: str | None = None,
        translate: bool = True,
        key: str = "",
        empty: int | None = None,
    ) -> Block | None:
        """The block, its text without white space at the end; None when no text is left.

        ``empty``: the file offset of a block that may be empty (a translation that is missing).
        """
        text = "".join(self.parts).rstrip()
        if not text:
            if empty is None:
                return None
            inlines = clip_inlines(self.inlines, 0)
            return Block(kind, "", empty, empty, language=language, translate=translate, key=key, inlines=inlines)
        runs = tuple(run for run in self.runs if run[0] < len(text))
        block = Block(kind, text, runs[0][1], 0, runs, level, language, translate, key=key)
        block.marks = tuple(mark for mark in self.marks if mark.start < len(text))
        block.inlines = clip_inlines(self.inlines, len(text))
        block.end = block.locate(0, len(text))[1]
        if block.marks and _is_kept(text, block.marks):
            block.translate = False
        if len(runs) == 1 and not runs[0][2]:
            block.runs = ()
        return block


def clip_inlines(inlines: Iterable[Inline], length: int, cut: int = 0) -> tuple[Inline, ...]:
    """What stands beside a text that has lost its first ``cut`` characters, of whose rest ``length`` are left."""

    def clip(offset: int) -> int:
        return min(max(0, offset - cut), length)

    return tuple(
        one if not cut and one.end <= length else Inline(one.kind, clip(one.start), clip(one.end), one.value, one.place)
        for one in inlines
    )


def _is_kept(text: str, marks: tuple[Mark, ...]) -> bool:
    """Whether all words of a text are to be kept as they are."""
    left = text
    for mark in marks:
        if mark.kind == "keep":
            left = left[: mark.start] + " " * (min(mark.end, len(text)) - mark.start) + left[mark.end :]
    return not any(char.isalpha() for char in left)
