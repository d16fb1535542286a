"""Text in lines of so many columns, with carets beneath a marked stretch. Widths are those of a terminal."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from checker.reporting.printable import make_printable

ELLIPSIS = "…"
LONGEST_EXCERPT = 2_000
"""Characters of a text that an excerpt is cut from, at the least: of a longer one, those around the place. Limit; what
is shown has a few hundred."""


_NO_SPACE = re.compile("[^ ]")
_MAY_BE_WIDE = re.compile("[\u0300-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class TerminalLine:
    """One line: its text, the marked characters of it as (start, end), and the line of carets, or nothing."""

    text: str
    columns: tuple[int, int] = (0, 0)
    marks: str = ""


def cut_excerpt(
    text: str, start: int, end: int, width: int, *, most: int = 4, carets: bool = True
) -> list[TerminalLine]:
    """The text in at most ``most`` lines of ``width`` columns, those around ``text[start:end]`` when it is longer.

    With ``carets`` these characters are marked; an empty stretch is a place, marked by one caret.
    """
    text, start, end = clip_text(text, start, end, max(LONGEST_EXCERPT, 4 * most * width))
    text = make_printable(text)
    while start < end and text[start] == " ":
        start += 1
    spans = _wrap_text(text, width)
    if len(spans) > most:  # dots before and after need room
        spans = _wrap_text(text, max(8, width - 4))
    first = _find_line(spans, start) if carets else 0
    begin = max(0, min(first - (most > 1), len(spans) - most))
    shown = spans[begin : begin + most]
    lines: list[TerminalLine] = []
    for number, (left, right) in enumerate(shown, begin):
        head = f"{ELLIPSIS} " if number == begin > 0 else ""
        tail = f" {ELLIPSIS}" if number == begin + len(shown) - 1 < len(spans) - 1 else ""
        line = TerminalLine(head + text[left:right].rstrip() + tail)
        stop = left + len(text[left:right].rstrip())
        low, high = min(max(start, left), stop), min(end, stop)
        if carets and (low < high or (start == end and number == first)):
            line = _put_carets(line.text, head + text[left:low], text[low:high], width)
        lines.append(line)
    return lines or [TerminalLine("")]


def clip_text(text: str, start: int, end: int, room: int) -> tuple[str, int, int]:
    """The text, or of a longer one ``room`` characters around the place, half of them before it."""
    if len(text) <= room:
        return text, start, end
    begin = max(0, start - room // 2)
    begin = max(begin, text.find(" ", begin, start) + 1) if begin else 0
    return text[begin : begin + room], start - begin, min(end - begin, room)


def _find_line(spans: list[tuple[int, int]], at: int) -> int:
    """The number of the line that holds a character; the last one's for what lies behind."""
    return next((number for number, (_begin, stop) in enumerate(spans) if stop > at), len(spans) - 1)


def _put_carets(line: str, head: str, marked: str, width: int) -> TerminalLine:
    """A line with carets beneath ``marked``, which stands after ``head``; one caret where nothing is marked."""
    pad = min(count_columns(head), width - 1)  # the end of a full line is its last column
    carets = "^" * max(1, count_columns(marked))
    return TerminalLine(line, (len(head), len(head) + len(marked)), " " * pad + carets)


def count_columns(text: str) -> int:
    """How many columns of a terminal the text takes."""
    if text.isascii():
        return len(text)
    return sum(_measure_char(char) for char in text)


def _measure_char(char: str) -> int:
    if unicodedata.combining(char) or char in "\u200b\u200d\ufe0f":
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def _wrap_text(text: str, width: int) -> list[tuple[int, int]]:
    """The lines as stretches of the text: broken after spaces, and within words only where one is too long."""
    return wrap_any(text, width) if _MAY_BE_WIDE.search(text) else wrap_narrow(text, width)


def wrap_narrow(text: str, width: int) -> list[tuple[int, int]]:
    """The same for a text whose characters all take a column. A shortcut: what `wrap_any` finds, line by line."""
    found: list[tuple[int, int]] = []
    start, length = 0, len(text)
    while match := _NO_SPACE.search(text, start + width):
        at = match.start()
        space = text.rfind(" ", start, at)
        cut = space + 1 if space >= start else at
        found.append((start, cut))
        start = cut
    if start < length:
        found.append((start, length))
    return found


def wrap_any(text: str, width: int) -> list[tuple[int, int]]:
    """The same for any text, character by character."""
    found: list[tuple[int, int]] = []
    start, at, length = 0, 0, len(text)
    space = -1
    used = 0
    while at < length:
        char = text[at]
        used += 1 if char < "\u0300" else _measure_char(char)
        if char == " ":
            space = at
        elif used > width and at > start:
            cut = space + 1 if space >= start else at
            found.append((start, cut))
            start = cut
            used = count_columns(text[start : at + 1])
            space = -1
        at += 1
    if start < length:
        found.append((start, length))
    return found
