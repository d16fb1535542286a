"""Plain text: a paragraph is a line, or the lines that were wrapped from one.

Content systems export paragraphs of different kinds with single line breaks between them, so a line break ends a
paragraph unless the line was wrapped (see `wrapped_lines`).
"""

from __future__ import annotations

import re
from itertools import pairwise

from checker.languages.month_names import is_month_at
from checker.model import Block, BlockKind, Document
from checker.reading import wrapped_lines
from checker.reading.directives import is_directive
from checker.reading.line_ends import list_line_ends
from checker.reading.source_file import SourceFile
from checker.reading.thresholds import HEADING_LENGTH, HEADING_WORDS

LINE_END = re.compile(r"\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
BULLET = re.compile(r"(?:[-*+•‣▪◦·●■–]|\(?[a-z]\))[ \t\u00a0]+(?=\S)")
"""What lists of plain text begin their lines with, whatever the language; the long dash opens speech in many."""
NUMBER = re.compile(r"\(?(\d{1,3})[.)][ \t\u00a0]+(?=\S)")
BLANKS = " \t\u00a0\ufeff\x00"


def read(source: SourceFile) -> Document:
    """Read a plain text; the blocks are plain slices of the file."""
    return Document(source.path, source.text, "text", read_blocks(source.text))


def read_blocks(text: str) -> list[Block]:
    """The blocks of a plain text."""
    spans = _list_line_spans(text)
    lines = [text[start:end] for start, end in spans]
    limit = wrapped_lines.measure_width(lines)
    markers = _measure_markers(lines)
    ends = list_line_ends(",")
    found: list[Block] = []
    at = 0
    while at < len(lines):
        first = at
        at += 1
        if not any(c.isalnum() for c in lines[first]) or is_directive(lines[first]):
            continue
        while (
            at < len(lines)
            and lines[at].strip()
            and not markers[at]
            and wrapped_lines.join_lines(lines[at - 1], lines[at], limit)
        ):
            at += 1
        start = spans[first][0] + markers[first]
        start += len(text[start : spans[first][1]]) - len(text[start : spans[first][1]].lstrip(BLANKS))
        slice_ = text[start : spans[at - 1][1]].rstrip(BLANKS)
        kind: BlockKind = (
            "item" if markers[first] else "heading" if _is_heading(slice_, at - first, ends) else "paragraph"
        )
        found.append(Block(kind, slice_, start, start + len(slice_)))
    return found


def _list_line_spans(text: str) -> list[tuple[int, int]]:
    spans, at = [], 0
    for match in LINE_END.finditer(text):
        spans.append((at, match.start()))
        at = match.end()
    spans.append((at, len(text)))
    return spans


def _is_heading(text: str, lines: int, ends: tuple[str, ...]) -> bool:
    if lines > 1 or len(text) > HEADING_LENGTH or text.endswith(ends):
        return False
    return sum(word[0].isalpha() for word in text.split()) <= HEADING_WORDS


def _measure_markers(lines: list[str]) -> list[int]:
    """For every line, how many of its characters are a list marker; a lone ``1.`` is none (a date, a sentence)."""
    lengths = [0] * len(lines)
    numbered: list[tuple[int, int, int]] = []
    for n, line in enumerate(lines):
        indent = len(line) - len(line.lstrip())
        if match := BULLET.match(line, indent):
            lengths[n] = match.end()
        elif (match := NUMBER.match(line, indent)) and not is_month_at(line, match.end()):
            numbered.append((n, int(match[1]), match.end()))
    for (n, number, length), (m, following, other) in pairwise(numbered):
        if following == number + 1:
            lengths[n], lengths[m] = length, other
    return lengths
