"""Spans of a text whose numbers are nobody's business: addresses, numbers of outline, tags; numbers of items."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.identification.non_text import ADDRESS_SIGNS
from checker.quantities.quantity import Quantity
from checker.quantities.token_line import TokenLine

_CHUNK = re.compile(r"\S+")
_OUTLINE = re.compile(r"\s*((?:1[0-2]|[1-9])(?:(?:\.[0-9]{1,2}){1,4}\.|(?:\.[0-9]{1,2}){2,4}))[ \u00a0\u2003]+")
_ITEM = re.compile(r"(?:(?<=\s)|\A)\(?([1-9][0-9]?)\)(?=\s+[^\W\d_])")
_TAG = re.compile(r"</?[0-9]{1,3}/?>")
"""A tag that a program for translators put in the place of the text's own."""


def find_spans_without_quantities(line: TokenLine) -> list[tuple[int, int]]:
    """Spans (start, end) of a text in which no quantity begins, in order."""
    number = find_outline_number(line) if line.words[0][:1].isdigit() else None
    spans = [] if number is None else [number]
    for found in (find_addresses(line.text), _find_tags(line.text)):
        spans += found
    return sorted(spans)


def mark_item_numbers(text: str, quantities: Sequence[Quantity]) -> None:
    """Make the numbers of items, among the quantities of a text, such as need not be matched."""
    spans = find_item_numbers(text)
    for quantity in quantities if spans else ():
        if any(start <= quantity.start and quantity.end < end for start, end in spans):
            quantity.weak = True


def _find_tags(text: str) -> list[tuple[int, int]]:
    return [match.span() for match in _TAG.finditer(text)] if "<" in text else []


def find_item_numbers(text: str) -> list[tuple[int, int]]:
    """The numbers of items that a text begins with or counts off: 1) to go there, 2) to come back."""
    if ")" not in text:
        return []
    marks = list(_list_marks(text))
    if not marks:
        return []
    numbers = [int(match[1]) for match in marks]
    begins = not text[: marks[0].start()].strip()
    counted = len(marks) > 1 and numbers == list(range(numbers[0], numbers[0] + len(numbers)))
    return [match.span() for match in (marks if counted else marks[:1] if begins else ())]


def _list_marks(text: str) -> Iterator[re.Match[str]]:
    """The numbers with a bracket behind them that stand where no bracket is open."""
    depth = done = 0
    for match in _ITEM.finditer(text):
        depth = max(0, depth + text.count("(", done, match.start()) - text.count(")", done, match.start()))
        done = match.end()
        if depth:
            depth -= match[0][0] != "("
        else:
            yield match


def find_addresses(text: str) -> list[tuple[int, int]]:
    """Spans of URLs, e-mail addresses and handles."""
    if not any(mark in text for mark in ADDRESS_SIGNS):
        return []
    return [
        (chunk.start(), chunk.end())
        for chunk in _CHUNK.finditer(text)
        if any(mark in chunk.group() for mark in ADDRESS_SIGNS)
    ]


def find_outline_number(line: TokenLine) -> tuple[int, int] | None:
    """The span of a number of outline that a text begins with (5.4. Installing), which is no day and no decimal."""
    match = _OUTLINE.match(line.text)
    if match is None or not line.text[match.end() : match.end() + 1].isupper():
        return None
    behind = next((n for n, start in enumerate(line.starts) if start >= match.end()), None)
    word = line.look_up(line.words[behind]) if behind is not None else None
    return None if word is not None else match.span(1)
