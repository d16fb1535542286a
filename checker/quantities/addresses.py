"""Spans of a text whose numbers are nobody's business: addresses, numbers of outline."""

from __future__ import annotations

import re

from checker.identification.non_text import ADDRESS_SIGNS
from checker.quantities.token_line import TokenLine

_CHUNK = re.compile(r"\S+")
_OUTLINE = re.compile(r"\s*((?:1[0-2]|[1-9])(?:(?:\.[0-9]{1,2}){1,4}\.|(?:\.[0-9]{1,2}){2,4}))[ \u00a0\u2003]+")


def find_spans_without_quantities(line: TokenLine) -> list[tuple[int, int]]:
    """Spans (start, end) of a text in which no quantity begins, in order."""
    spans = find_addresses(line.text)
    number = find_outline_number(line) if line.words[0][:1].isdigit() else None
    return spans if number is None else [number, *spans]


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
