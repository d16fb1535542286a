"""Digits in the conventions of a language."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.quantities.digits import read_digits


@pytest.mark.parametrize(
    ("text", "decimal", "groups", "value", "other", "foreign"),
    [
        ("14", ",", ".", 14, None, False),
        ("1.234", ",", ". ", 1234, None, False),
        ("1.234", ".", ", ", Decimal("1.234"), None, False),
        ("1,234", ",", ". ", Decimal("1.234"), None, False),
        ("1.234,5", ",", ". ", Decimal("1234.5"), None, False),
        ("1,234.5", ",", ". ", Decimal("1234.5"), None, True),
        ("14'250", ",", ". '", 14250, None, False),
        ("12,34,567", ".", ", ", 1234567, None, False),
        ("1.234", ",", " .", 1234, Decimal("1.234"), False),
    ],
)
def test_read(text: str, decimal: str, groups: str, value: object, other: object, foreign: bool) -> None:
    number = read_digits(text, decimal, groups)
    assert number is not None
    assert (number.value, number.other, number.foreign) == (value, other, foreign)


@pytest.mark.parametrize("text", ["15.09.2020", "1.2,3.4", "9" * 31, "1 23", "1.2.3"])
def test_no_number(text: str) -> None:
    assert read_digits(text, ",", ".") is None


def test_step_is_that_of_the_last_digit() -> None:
    number = read_digits("1,50", ",", ".")
    assert number is not None
    assert number.step == Decimal("0.01")


@given(
    st.from_regex(r"[0-9]+(?:[.,' ][0-9]+)*", fullmatch=True),
    st.sampled_from((".", ",")),
    st.sampled_from((", '", " .'")),
)
def test_any_digits_are_survived(text: str, decimal: str, groups: str) -> None:
    number = read_digits(text, decimal, groups)
    assert number is None or number.value >= 0
