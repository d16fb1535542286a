"""Units and money."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from checker import languages
from checker.quantities import units


@pytest.mark.parametrize(
    ("value", "unit", "base"),
    [(1, "mile", Fraction(1609344, 1000)), (32, "degF", 0), (Decimal("1.5"), "km", 1500), (2, "week", 14 * 86400)],
)
def test_base(value: int | Decimal, unit: str, base: object) -> None:
    assert units.convert_to_base(value, unit) == base


def test_unknown_units_have_no_base_and_no_dimension() -> None:
    assert units.convert_to_base(1, "furlong") is None
    assert units.get_dimension("furlong") is None
    assert units.get_dimension("EUR") == "currency"


@pytest.mark.parametrize(
    ("one", "other", "same"), [("EUR", "EUR", True), ("$", "CAD", True), ("SEK", "krone", True), ("EUR", "USD", False)]
)
def test_currencies(one: str, other: str, same: bool) -> None:
    assert units.is_same_currency(one, other) is same
    assert units.is_same_currency(other, one) is same


def test_every_symbol_has_a_unit() -> None:
    assert set(units.SYMBOLS.values()) <= set(units.UNITS)


@pytest.mark.parametrize("code", languages.codes())
def test_every_name_of_a_unit_has_one(code: str) -> None:
    facts = languages.get(code).quantities
    named = {
        *facts.measures.units.values(),
        *facts.measures.calendar_units.values(),
        *facts.money.second_readings.values(),
    }
    assert named <= set(units.UNITS)
