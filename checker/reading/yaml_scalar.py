"""One YAML scalar as a block: quotes, escapes and folded lines, with the exact way back to the file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.model import Block, BlockKind
from checker.reading.block_builder import BlockBuilder

if TYPE_CHECKING:
    from yaml import ScalarEvent

PROPERTIES = re.compile(r"(?:[&!][^\s]*\s+)+")
ESCAPE = re.compile(r"\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(\r?\n)[ \t]*|(.))", re.DOTALL)
LETTERS = {
    "0": "\0",
    "a": "\a",
    "b": "\b",
    "t": "\t",
    "n": "\n",
    "v": "\v",
    "f": "\f",
    "r": "\r",
    "e": "\x1b",
    "N": "\x85",
    "_": "\xa0",
    "L": "\u2028",
    "P": "\u2029",
}
LINE = re.compile(r"[ \t]*\r?\n[ \t\r\n]*")


def make_scalar_block(  # noqa: PLR0917
    raw: str, event: ScalarEvent, offset: int, key: str, language: str | None, kind: BlockKind = "unit"
) -> Block | None:
    """The block of a scalar whose marks count from ``offset``; None for an empty one."""
    start, end = event.start_mark.index + offset, event.end_mark.index + offset
    if event.style is None and not event.implicit[0] and raw[start : start + 1] not in "&!":
        return None
    if match := PROPERTIES.match(raw, start, end):
        start = match.end()
    pieces = BlockBuilder(raw)
    if event.style == '"':
        _add_double_quoted(pieces, start + 1, end - 1)
    elif event.style == "'":
        _add_single_quoted(pieces, start + 1, end - 1)
    elif event.style in ("|", ">"):
        first = raw.find("\n", start, end)
        if first >= 0:
            _add_lines(pieces, first + 1, end, "\n" if event.style == "|" else " ")
    else:
        _add_lines(pieces, start, end, " ")
    return pieces.build_block(kind, language=language, key=key)


def _add_lines(pieces: BlockBuilder, start: int, end: int, joint: str) -> None:
    """Add lines without their indentation; ``joint`` stands for a line break and the blanks around it."""
    at = start
    for match in LINE.finditer(pieces.raw, start, end):
        pieces.add_verbatim(at, match.start())
        if pieces.length and match.end() < end:
            pieces.add_stand_in(joint, *match.span())
        at = match.end()
    pieces.add_verbatim(at, end)


def _add_single_quoted(pieces: BlockBuilder, start: int, end: int) -> None:
    at = start
    while (double := pieces.raw.find("''", at, end)) >= 0:
        _add_lines(pieces, at, double, " ")
        pieces.add_stand_in("'", double, double + 2)
        at = double + 2
    _add_lines(pieces, at, end, " ")


def _add_double_quoted(pieces: BlockBuilder, start: int, end: int) -> None:
    at = start
    for match in ESCAPE.finditer(pieces.raw, start, end):
        _add_lines(pieces, at, match.start(), " ")
        one, two, four, line, letter = match.groups()
        code = one or two or four
        if code:
            pieces.add_stand_in(chr(min(int(code, 16), 0x10FFFF)), *match.span())
        elif not line:
            pieces.add_stand_in(LETTERS.get(letter, letter), *match.span())
        at = match.end()
    _add_lines(pieces, at, end, " ")
