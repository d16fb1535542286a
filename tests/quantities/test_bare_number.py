"""Numbers and the values they may have."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.quantities.bare_number import Number, multiply, simplify


@pytest.mark.parametrize(
    ("value", "factor", "product"),
    [
        (3, 1000, 3000),
        (Decimal("1.5"), 1000, 1500),
        (Decimal("1.5"), 1, Decimal("1.5")),
        (Decimal("2.5"), Fraction(1, 2), Fraction(5, 4)),
    ],
)
def test_product(value: int | Decimal, factor: int | Fraction, product: object) -> None:
    assert multiply(value, factor) == product
    assert type(multiply(value, factor)) is type(product)


@given(st.integers(-(10**9), 10**9), st.integers(1, 999))
def test_whole_values_are_integers(value: int, divisor: int) -> None:
    assert simplify(Fraction(value * divisor, divisor)) == value
    assert isinstance(simplify(Decimal(value)), int)


def test_scale() -> None:
    number = Number(Decimal("1.5"), 1, Decimal("0.1"), other=15, plain=True)
    number.scale(1000, 2)
    assert (number.value, number.step, number.other, number.end) == (1500, 100, 15000, 2)
    assert number.scaled
    assert not number.plain
