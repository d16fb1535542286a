"""Shares of two numbers: one in five, un Français sur trois, one out of ten."""

from __future__ import annotations

from collections.abc import Collection
from fractions import Fraction

from checker.quantities import numbers
from checker.quantities.bare_number import Number
from checker.quantities.phrases import FoundQuantity, make_quantity, match_behind
from checker.quantities.thresholds import MOST_SHARED, MOST_SHARED_DIGITS, MOST_SHARES
from checker.quantities.token_line import TokenLine
from checker.quantities.tokens import HYPHEN

_REACH = 3
"""Words that may stand between the numbers of a share: the noun and what belongs to it. First round."""


def read_share(line: TokenLine, first: Number, start: int) -> FoundQuantity | None:
    """A share that begins with a number."""
    if first.ordinal or not isinstance(first.value, int) or first.value > MOST_SHARES or line.touches(first.end):
        return None
    for link in range(first.end, first.end + _REACH):
        found = find_phrase_end(line, link, line.facts.ratios.ratio_words)
        if found:
            return _read_whole(line, first.value, start, found)
        if not line.words[link][:1].isalpha():
            return None
    return None


def _read_whole(line: TokenLine, value: int, start: int, at: int) -> FoundQuantity | None:
    """The share that a number makes with the larger one at token ``at``."""
    second = numbers.read_number(line, at)
    if second is None or second.ordinal or not isinstance(second.value, int):
        return None
    if not value < second.value <= (MOST_SHARED_DIGITS if second.plain else MOST_SHARED):
        return None
    if _measures(line, second.end) or line.words[second.end] == HYPHEN:
        return None
    return _make_share(line, start, second.end, value, second.value)


def read_share_of_one(line: TokenLine, at: int, number: Number) -> FoundQuantity | None:
    """Un Français sur trois, where the word for one is an article to begin with; ``number`` is that at token ``at``."""
    if number.ordinal or not isinstance(number.value, int) or not 1 < number.value <= MOST_SHARED:
        return None
    if (number.scaled and number.digits) or at < 2 or line.words[at - 1] not in line.facts.ratios.ratio_words:
        return None
    for start in range(at - 2, max(-1, at - 2 - _REACH), -1):
        if line.words[start] in line.facts.one.weak_numerals:
            return None if _measures(line, number.end) else _make_share(line, start, number.end, 1, number.value)
        if not line.words[start][:1].isalpha():
            return None
    return None


def _measures(line: TokenLine, at: int) -> bool:
    """Whether what stands behind a number makes it a measure."""
    return match_behind(line, at, "unit", "currency", "percent", "century") is not None


def _make_share(line: TokenLine, start: int, end: int, part: int, whole: int) -> FoundQuantity:
    quantity = make_quantity(line, start, end, "fraction", Fraction(part, whole))
    quantity.parts = (part, whole)
    quantity.weak = whole == 2
    quantity.digits = any(word[:1].isdigit() for word in line.words[start:end])
    return quantity, end


def find_phrase_end(line: TokenLine, at: int, phrases: Collection[str]) -> int:
    """The token behind one of the phrases at token ``at``; 0 where none stands there."""
    first = line.words[at]
    for phrase in phrases:
        if not phrase.startswith(first):
            continue
        words = phrase.split()
        if line.words[at : at + len(words)] == words:
            return at + len(words)
    return 0
