"""What versions rightly say in another way, each way by its name: a conversion that was rounded, a score turned round.

A convention is a note. It is told from an error by the amounts: they have to fit.
"""

from __future__ import annotations

from fractions import Fraction

from checker.comparison import equivalence
from checker.comparison.facts import Fact, get_fact_dimension
from checker.comparison.thresholds import CLOSE_CONVERSION, CLOSE_DEGREES, DEGREES, LIKELY_FAHRENHEIT
from checker.quantities import units
from checker.quantities.quantity import Quantity

APPROXIMATION = "approximation"
ROUNDED_NUMBER = "rounded-number"
ROUNDED_CONVERSION = "rounded-conversion"
DROPPED_CONVERSION = "dropped-conversion"
UNSAID_FAHRENHEIT = "unsaid-fahrenheit"
TURNED_SCORE = "turned-score"
MATCH_MINUTE = "match-minute"
UNSAID_YEAR = "unsaid-year"
LOCALIZED_CURRENCY = "localized-currency"
CONVENTIONS = frozenset(
    (
        APPROXIMATION,
        ROUNDED_NUMBER,
        ROUNDED_CONVERSION,
        DROPPED_CONVERSION,
        UNSAID_FAHRENHEIT,
        TURNED_SCORE,
        MATCH_MINUTE,
        UNSAID_YEAR,
        LOCALIZED_CURRENCY,
    )
)
"""The kinds of `Difference` that are conventions; each is reported by the rule of that name."""


def name_agreement(left: Fact, right: Fact) -> str:
    """The convention by which two facts that agree are said differently; "" for most."""
    if left.family != "number" or left.weak or right.weak:
        return ""
    if left.value == right.value and left.unit == right.unit:
        return _name_approximation(left, right)
    if is_unsaid_fahrenheit(left, right):
        return UNSAID_FAHRENHEIT
    if left.unit != right.unit and "%" not in {left.unit, right.unit}:
        return ROUNDED_CONVERSION if _is_converted_roughly(left, right) else _name_approximation(left, right)
    if equivalence.rate_equivalence(left, right) == equivalence.ROUNDED:
        return ROUNDED_NUMBER
    return _name_approximation(left, right)


def is_unsaid_fahrenheit(left: Fact, right: Fact) -> bool:
    """Whether one says degrees Fahrenheit without saying so, the other the same in Celsius: 95 degrees, 35 °C."""
    if {left.unit, right.unit} not in ({"deg"}, {"deg", "degC"}):
        return False
    warm, cool = (left, right) if left.value > right.value else (right, left)
    return (
        warm.unit == "deg"
        and warm.value >= LIKELY_FAHRENHEIT
        and abs((units.convert_to_base(warm.value, "degF") or 0) - cool.value) <= DEGREES
    )


def list_dates(quantity: Quantity) -> list[Quantity]:
    """The date that a quantity is, or those at its ends."""
    return [one for one in (quantity, *quantity.ends) if one.kind == "date"]


def has_no_year(quantity: Quantity) -> bool:
    """Whether a quantity is a month, or a date or two without a year."""
    dates = list_dates(quantity)
    return quantity.kind == "month" or (bool(dates) and all(date.parts[:1] == (None,) for date in dates))


def _name_approximation(left: Fact, right: Fact) -> str:
    one, other = left.quantity, right.quantity
    return APPROXIMATION if one.approximate != other.approximate and not (one.bound or other.bound) else ""


def _is_converted_roughly(left: Fact, right: Fact) -> bool:
    """Whether two amounts in different units of one kind are farther apart than their last digits would say."""
    if left.unit is None or right.unit is None:
        return False
    dimension = get_fact_dimension(left.unit)
    if dimension != get_fact_dimension(right.unit) or dimension in {None, "currency", "ratio"}:
        return False
    one, other = (units.convert_to_base(fact.value, fact.unit or "") for fact in (left, right))
    if dimension == "temperature":
        degrees = one is not None and other is not None and abs(one - other) > CLOSE_DEGREES
        return degrees and "degF" in {left.unit, right.unit}
    return bool(one and other) and abs(Fraction(one or 0) / Fraction(other or 1) - 1) > CLOSE_CONVERSION
