"""Numbers of an outline before headings and the lines of a table of contents ("2.1.3. Title"): markers, not text.

A number counts as part of an outline only where the file also holds its neighbour, its parent or its first child (one
number alone, "2. Title", its first child): a date ("24.12. Heiligabend", "2. Mai") or an amount has none.
"""

from __future__ import annotations

import re

from checker.model import Block, Mark
from checker.reading.block_builder import clip_inlines
from checker.reading.thresholds import LONGEST_NUMBERED

NUMBER = re.compile(r"((?:[A-Z]|\d{1,3})(?:\.\d{1,3}){0,5})\.[ \t\u00a0\n]+(?=\S)")
DEEP = re.compile(r"((?:[A-Z]|\d{1,3})(?:\.\d{1,3}){2,5})[ \t\u00a0\n]+(?=[^\W\d_])")
"""From three levels on, no stop is needed behind the number."""
KINDS = frozenset({"heading", "item", "cell", "attribute", "paragraph"})

LETTERS_FROM = 1000
"""Where the letters of appendices are counted from: above every number of the pattern, which has three digits."""

Number = tuple[int, ...]


def mark_outline_numbers(blocks: list[Block]) -> list[Block]:
    """The blocks, those that begin with a number of the file's outline without it."""
    found: list[tuple[int, Number, int]] = []
    for n, block in enumerate(blocks):
        if "." in block.text[1:5] and block.kind in KINDS and len(block.text) <= LONGEST_NUMBERED:
            match = NUMBER.match(block.text) or DEEP.match(block.text)
            if match:
                found.append((n, tuple(map(_parse_part, match[1].split("."))), match.end()))
    numbers = {number for _n, number, _end in found}
    changed = list(blocks)
    for n, number, end in found:
        if (*number, 1) in numbers or (len(number) > 1 and _has_kin(number, numbers)):
            changed[n] = cut_outline_number(blocks[n], end)
    return changed


def _parse_part(part: str) -> int:
    """A number, or the letter of an appendix."""
    return int(part) if part.isdecimal() else LETTERS_FROM + ord(part)


def _has_kin(number: Number, numbers: set[Number]) -> bool:
    *parent, last = number
    return (
        (*parent, last - 1) in numbers
        or (*parent, last + 1) in numbers
        or (len(number) > 2 and tuple(parent) in numbers)
    )


def cut_outline_number(block: Block, length: int) -> Block:
    """The block without the first ``length`` characters of its text."""
    start = block.locate(length, length + 1)[0]
    runs: tuple[tuple[int, int, int], ...] = ()
    if block.runs:
        later = [(at - length, file, width) for at, file, width in block.runs if at > length]
        first = next(run for run in reversed(block.runs) if run[0] <= length)
        runs = ((0, start, first[2]), *later)
    marks = tuple(
        Mark(max(0, mark.start - length), mark.end - length, mark.kind, mark.value)
        for mark in block.marks
        if mark.end > length
    )
    return Block(
        block.kind,
        block.text[length:],
        start,
        block.end,
        runs,
        block.level,
        block.language,
        block.translate,
        block.part,
        block.key,
        marks,
        clip_inlines(block.inlines, len(block.text) - length, length),
    )
