"""Digits that nothing around them changes, read at once: the great majority.

A shortcut: where it reads a quantity, the readings of `numeric_expressions`, tried one by one, find the same.
"""

from __future__ import annotations

from checker.quantities.phrases import FoundQuantity, make_quantity
from checker.quantities.quantity import Kind
from checker.quantities.thresholds import LIKELY_YEARS, MOST_PLAIN_DIGITS, MOST_SHARED
from checker.quantities.token_line import TokenLine


def read_plain_digits(line: TokenLine, at: int) -> FoundQuantity | None:
    """The digits at token ``at`` where nothing can change what they mean; None where something may."""
    words = line.words
    token, behind = words[at], words[at + 1]
    ends = behind in line.lexicon.closing_signs or (behind == "." and at + 2 == line.size)
    if not (ends or (behind.isalpha() and behind not in line.lexicon.goes_on and not line.touches(at + 1))):
        return None
    if not token.isdigit() or len(token) > MOST_PLAIN_DIGITS or token[0] == "0":
        return None
    value = int(token)
    if at and _may_be_led(line, at, value):
        return None
    if value < 100 and not ends and not line.lexicon.ratios.isdisjoint(words[at + 2 : at + 5]):
        return None
    kind: Kind = "year" if value in LIKELY_YEARS else "cardinal"
    quantity = make_quantity(line, at, at + 1, kind, value)
    quantity.precision = 1
    return quantity, at + 1


def _may_be_led(line: TokenLine, at: int, value: int) -> bool:
    """Whether what stands before the digits at token ``at`` may change what they mean."""
    before = line.words[at - 1]
    if before not in line.lexicon.opening_signs and (line.touches(at) or not before.isalpha()):
        return True
    return before in line.lexicon.leads and (value <= MOST_SHARED or before not in line.lexicon.ratios)
