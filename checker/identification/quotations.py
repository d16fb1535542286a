"""Quotations in running text: what they say may be in any language."""

from __future__ import annotations

import re

from checker.identification.sentence_ends import STOPS
from checker.languages.quotation_marks import get_quotation_marks

_STOPS = re.compile(rf"[\s{re.escape(STOPS)}]*")


def find_quotations(text: str) -> list[tuple[int, int]]:
    """The places of the quotations of a text, marks included, in order."""
    marks = get_quotation_marks()
    if marks.opening_pattern.search(text) is None:
        return []
    return [match.span() for match in marks.pattern.finditer(text)]


def blank_quotations(text: str) -> str:
    """The text with its quotations made spaces; offsets stay the same."""
    marks = get_quotation_marks()
    if marks.opening_pattern.search(text) is None:
        return text
    return marks.pattern.sub(lambda match: " " * len(match.group()), text)


def is_all_quotation(text: str) -> bool:
    """Whether a sentence is one quotation, whatever ends it."""
    quotations = find_quotations(text)
    if len(quotations) != 1:
        return False
    start, end = quotations[0]
    return not text[:start].strip() and _STOPS.fullmatch(text, end) is not None


def is_quoted_in(text: str, start: int, end: int) -> bool:
    """Whether a stretch of a text stands within one quotation, but for what ends the quotation."""
    return any(first <= start and _STOPS.fullmatch(text, min(last, end), end) for first, last in find_quotations(text))
