"""A number and what it measures."""

from __future__ import annotations

from fractions import Fraction

import pytest

from checker.quantities.scan import scan_text


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("en", "Two and a half hours passed.", [("Two and a half hours", "duration", Fraction(5, 2), "hour")]),
        ("fr", "Il a trois ans et demi.", [("trois ans et demi", "duration", Fraction(7, 2), "year")]),
        ("en", "It is minus 7 degrees.", [("minus 7 degrees", "unit", -7, "deg")]),
        ("de", "Es sind 7 Grad unter null.", [("7 Grad unter null", "unit", -7, "deg")]),
        ("de", "Er fuhr Tempo 50 dort.", [("50", "unit", 50, "km/h")]),
        ("en", "Use a 32bit chip.", [("32bit", "identifier", None, None)]),
    ],
)
def test_read(code: str, text: str, wanted: list[tuple[object, ...]]) -> None:
    assert [(one.surface, one.kind, one.value, one.unit) for one in scan_text(text, code)] == wanted


def test_pounds_are_money_or_weight() -> None:
    (pounds,) = scan_text("She lost 14 pounds.", "en")
    assert (pounds.unit, pounds.readings) == ("GBP", ((14, "lb"),))
