"""A number and what it measures."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from checker.quantities.scan import scan_text


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("en", "Two and a half hours passed.", [("Two and a half hours", "duration", Fraction(5, 2), "hour")]),
        ("en", "A two-and-a-half hour walk.", [("two-and-a-half hour", "duration", Fraction(5, 2), "hour")]),
        ("en", "A nine-and-a-half-year plan.", [("nine-and-a-half-year", "duration", Fraction(19, 2), "year")]),
        ("fr", "Il a trois ans et demi.", [("trois ans et demi", "duration", Fraction(7, 2), "year")]),
        ("en", "It is minus 7 degrees.", [("minus 7 degrees", "unit", -7, "deg")]),
        ("de", "Es sind 7 Grad unter null.", [("7 Grad unter null", "unit", -7, "deg")]),
        ("de", "Er fuhr Tempo 50 dort.", [("50", "unit", 50, "km/h")]),
        ("en", "Add .75 cups of milk.", [(".75 cups", "unit", Decimal("0.75"), "cup")]),
        ("en", "Wait … 75 cups.", [("75 cups", "unit", 75, "cup")]),
        ("fr", "Ils sont à 0,5 mille marin du port.", [("0,5 mille marin", "unit", Decimal("0.5"), "nmi")]),
        ("fr", "Ils sont à 5 mille mètres.", [("5 mille mètres", "unit", 5000, "m")]),
        ("en", "A ten-thousandfold rise.", [("ten-thousandfold", "multiplier", 10000, None)]),
        ("en", "Use a 32bit chip.", [("32bit", "identifier", None, None)]),
        ("fr", "Deux millénaires et demi passent.", [("Deux millénaires et demi", "cardinal", Fraction(5, 2), None)]),
        (
            "en",
            "It cost nine thousand a year ago.",
            [("nine thousand", "cardinal", 9000, None), ("a year", "duration", 1, "year")],
        ),
    ],
)
def test_read(code: str, text: str, wanted: list[tuple[object, ...]]) -> None:
    assert [(one.surface, one.kind, one.value, one.unit) for one in scan_text(text, code)] == wanted


def test_pounds_are_money_or_weight() -> None:
    (pounds,) = scan_text("She lost 14 pounds.", "en")
    assert (pounds.unit, pounds.readings) == ("GBP", ((14, "lb"),))


@pytest.mark.parametrize(
    ("code", "text", "readings"),
    [
        ("en", "He counted 16,420 in Spain.", ((16420, ""),)),
        ("fr", "les événements de mai 68", ((1968, None),)),
        ("fr", "les événements de mai 68 dont on parle", ((1968, None),)),
        ("en", "between minus three and the end", ((-3, None),)),
        ("fr", "les événements de mai 12", ()),
        ("fr", "le simple – 173 du gène", ((-173, None),)),
        ("fr", "de 12 – 173 du gène", None),
    ],
)
def test_readings_that_the_other_version_decides(code: str, text: str, readings: object) -> None:
    last = scan_text(text, code)[-1]
    if readings is None:
        assert last.ends  # a range, whose dash is no minus
    else:
        assert last.readings == readings


def test_a_round_number_of_nothing_need_not_be_matched() -> None:
    assert [one.weak for one in scan_text("Ils sortent d'une quarantaine, puis d'une quarantaine de jours.", "fr")] == [
        True,
        False,
    ]
