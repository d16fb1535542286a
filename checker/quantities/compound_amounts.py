"""Measures of several parts: 2 h 1 min 9 s, 7 feet 10 inches, 20 dollars 43 cents, 1 m 82."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from checker.quantities import numbers, units
from checker.quantities.amounts import read_suffix
from checker.quantities.bare_number import Number, simplify
from checker.quantities.phrases import FoundQuantity
from checker.quantities.quantity import Quantity, Value
from checker.quantities.thresholds import MOST_JOINED
from checker.quantities.token_line import TokenLine
from checker.quantities.tokens import HYPHEN

_LENGTHENED = frozenset({"year", "month", "decade"})
"""Stretches of time of no fixed length, to which smaller ones are not added."""


def read_compound_amount(line: TokenLine, quantity: Quantity, end: int) -> FoundQuantity:
    """Join the parts that follow a measure which ends before token ``end``."""
    for _ in range(MOST_JOINED):
        at = _skip_joint(line, quantity, end)
        part = numbers.read_number(line, at)
        if part is None or quantity.value is None:
            break
        suffix = read_suffix(line, part)
        if suffix is None:
            value = _add_inches(line, quantity, end, at, part) or _add_centimetres(quantity, end, at, part)
            if value is None:
                break
            quantity.value, quantity.unit = value
            quantity.end = line.ends[part.end - 1]
            return quantity, part.end
        total = None if part.ordinal else _add(quantity, part.value, suffix[1])
        if total is None:
            break
        quantity.value = total
        if quantity.kind != "currency":
            quantity.unit = suffix[1]
        end = suffix[2]
        quantity.end = line.ends[end - 1]
    return quantity, end


def _skip_joint(line: TokenLine, quantity: Quantity, end: int) -> int:
    """Where the next part may begin: behind a comma, a joiner, the hyphen of feet and inches."""
    at = end + (line.words[end] == ",")
    at += line.words[at] in line.facts.cardinals.joiners
    if quantity.unit == "foot" and line.words[at] == HYPHEN and line.words[at + 1].isdigit():
        at += 1
    return at


def _add_inches(line: TokenLine, quantity: Quantity, end: int, at: int, part: Number) -> tuple[Value, str] | None:
    """Feet with a bare number close behind: 5 foot 11, 5-foot-11."""
    near = line.starts[at] - line.ends[end - 1] < 3
    if quantity.unit != "foot" or quantity.value is None or not part.plain or part.value >= 12 or not near:
        return None
    return simplify(Fraction(quantity.value) * 12 + Fraction(part.value)), "inch"


def _add_centimetres(quantity: Quantity, end: int, at: int, part: Number) -> tuple[Value, str] | None:
    """Whole metres with a bare number of two digits right behind: 1 m 82."""
    if quantity.unit != "m" or quantity.value is None or at != end or part.ordinal or part.plain is not part.digits:
        return None
    if not 10 <= part.value < 100 or not isinstance(part.value, int) or quantity.value != int(quantity.value):
        return None
    return int(quantity.value) + Decimal(part.value) / 100, "m"


def _add_hundredths(value: Value, part: Value) -> Value | None:
    """A whole amount of money with hundredths: 20 dollars 43 cents."""
    if not 0 < part < 100 or value != int(value):
        return None
    return Decimal(int(value)) + Decimal(int(part)) / 100


def _add(quantity: Quantity, part: Value, unit: str | None) -> Value | None:
    """What a measure is with a part of a smaller unit, in that unit; money in its own. None where they don't add."""
    whole, value = quantity.unit, quantity.value
    if unit is None or whole is None or value is None:
        return None
    if unit.endswith("/100"):
        return _add_hundredths(value, part) if quantity.kind == "currency" and not whole.endswith("/100") else None
    if whole not in units.UNITS or unit not in units.UNITS:
        return None
    (dimension, large), (other, small) = units.UNITS[whole], units.UNITS[unit]
    if dimension != other or large <= small or dimension == "temperature" or whole in _LENGTHENED:
        return None
    return simplify((Fraction(value) * large + Fraction(part) * small) / small)
