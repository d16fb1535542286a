"""Text in lines of so many columns, with carets beneath a marked stretch. Widths are those of a terminal."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

ELLIPSIS = "…"
SPACES = str.maketrans(dict.fromkeys("\t\n\r\v\f\u00a0\u202f\u2009\u2007\u2028\u2029\u0085", " "))


@dataclass(frozen=True, slots=True)
class TerminalLine:
    """One line: its text, the marked characters of it as (start, end), and the line of carets, or nothing."""

    text: str
    columns: tuple[int, int] = (0, 0)
    marks: str = ""


def make_printable(text: str) -> str:
    """The text, character for character, without what a terminal would act upon: control and direction characters."""
    text = text.translate(SPACES)
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in text)


def cut_excerpt(
    text: str, start: int, end: int, width: int, *, most: int = 4, carets: bool = True
) -> list[TerminalLine]:
    """The text in at most ``most`` lines of ``width`` columns, those around ``text[start:end]`` when it is longer.

    With ``carets`` these characters are marked; an empty stretch is a place, marked by one caret.
    """
    text = make_printable(text)
    while start < end and text[start] == " ":
        start += 1
    spans = _wrap_text(text, width)
    if len(spans) > most:  # dots before and after need room
        spans = _wrap_text(text, max(8, width - 4))
    place = carets and start == end
    first = next((n for n, (_begin, stop) in enumerate(spans) if stop > start), len(spans) - 1) if carets else 0
    begin = max(0, min(first - (most > 1), len(spans) - most))
    shown = spans[begin : begin + most]
    lines: list[TerminalLine] = []
    for number, (left, right) in enumerate(shown):
        before = f"{ELLIPSIS} " if number == 0 and begin else ""
        after = f" {ELLIPSIS}" if number == len(shown) - 1 and begin + most < len(spans) else ""
        piece = text[left:right].rstrip()
        low, high = max(start, left), min(end, left + len(piece))
        here = place and begin + number == first
        if here:
            low = high = min(low, left + len(piece))
        if here or (carets and high > low):
            pad = min(
                count_columns(before) + count_columns(text[left:low]), width - 1
            )  # the end of a full line is its last column
            marks = " " * pad + "^" * max(1, count_columns(text[low:high]))
            cut = (low - left + len(before), high - left + len(before))
            lines.append(TerminalLine(before + piece + after, cut, marks))
        else:
            lines.append(TerminalLine(before + piece + after))
    return lines or [TerminalLine("")]


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
