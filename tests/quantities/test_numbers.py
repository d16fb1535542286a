"""Bare numbers with their scale."""

from __future__ import annotations

from fractions import Fraction

import pytest

from checker.quantities.scan import scan_text


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("en", "They have 80k fans.", [("80k", 80000, ((80, None),))]),
        ("fr", "Ils ont 1,2 M d'euros.", [("1,2 M d'euros", 1200000, ())]),
        ("de", "Sie haben 9,25 Mio. Fans.", [("9,25 Mio.", 9250000, ())]),
        ("en", "It is 5m long.", [("5m", 5, ((5000000, None), (5000000, "m")))]),
        ("en", "It is 2½ times.", [("2½ times", Fraction(5, 2), ())]),
        ("en", "It is 2 thousand million there.", [("2 thousand million", 2000000000, ())]),
    ],
)
def test_read(code: str, text: str, wanted: list[tuple[object, ...]]) -> None:
    assert [(one.surface, one.value, one.readings) for one in scan_text(text, code)] == wanted


def test_a_scale_that_is_a_unit_too() -> None:
    (size,) = scan_text("Le fichier pèse 5 Mio en tout.", "fr")
    assert (size.value, size.readings) == (5_000_000, ((5, None),))
    (price,) = scan_text("Le pont coûte 5 Mio € en tout.", "fr")
    assert (price.value, price.unit, price.readings) == (5_000_000, "EUR", ())


def test_a_letter_that_touches_digits_is_no_scale() -> None:
    assert scan_text("the 2008 M68k meeting", "en")[0].surface == "2008"
