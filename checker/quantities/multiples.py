"""Factors: twice, verdoppelt, multiplied by four."""

from __future__ import annotations

from fractions import Fraction

from checker.quantities.number_compounds import NumberWord
from checker.quantities.phrases import FoundQuantity, make_quantity, match_before
from checker.quantities.quantity import Quantity, Value
from checker.quantities.token_line import TokenLine


def read_multiplier(line: TokenLine, at: int, word: NumberWord) -> FoundQuantity:
    """The factor that one word is."""
    quantity = make_quantity(line, at, at + 1, "multiplier", word.multiplier)
    quantity.weak = word.weak
    quantity.digits = False
    return quantity, at + 1


def read_factor(line: TokenLine, start: int, value: Value, quantity: Quantity) -> None:
    """Turn a number behind multiplied by or divided by into a multiple."""
    found = match_before(line, start, "factor")
    if found is not None:
        quantity.kind = "multiplier"
        quantity.value = 1 / Fraction(value) if found[2] == -1 and value else value
        quantity.readings = ((value, None),)
        quantity.start = line.starts[found[0]]
