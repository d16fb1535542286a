"""Parts of a whole."""

from __future__ import annotations

from fractions import Fraction

import pytest

from checker.quantities.scan import scan_text


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("en", "A third of it burnt.", [("A third", "fraction", Fraction(1, 3), None)]),
        ("de", "Zwei Drittel brannten.", [("Zwei Drittel", "fraction", Fraction(2, 3), None)]),
        ("en", "Half a million came.", [("Half a million", "cardinal", 500000, None)]),
        ("en", "Half a dozen came.", [("Half a dozen", "cardinal", 6, None)]),
        ("de", "Ein halber Liter reicht.", [("Ein halber Liter", "unit", Fraction(1, 2), "l")]),
        ("fr", "Le tiers des voix manque.", [("tiers", "fraction", Fraction(1, 3), None)]),
        ("fr", "Une demi-douzaine de gens viennent.", [("Une demi-douzaine", "cardinal", 6, None)]),
        ("en", "The last six quarters were hard.", [("six", "cardinal", 6, None)]),
        ("en", "Three quarters of them came.", [("Three quarters", "fraction", Fraction(3, 4), None)]),
        ("it", "Costa un quarto in più.", [("un quarto", "fraction", Fraction(1, 4), None)]),
        ("it", "È un terzo più grande.", [("un terzo", "fraction", Fraction(1, 3), None)]),
        ("it", "È arrivato un quarto ospite.", [("quarto", "ordinal", 4, None)]),
        ("en", "It costs a third more.", [("a third", "fraction", Fraction(1, 3), None)]),
        ("fr", "Il pèse un cinquième en moins.", [("un cinquième", "fraction", Fraction(1, 5), None)]),
        ("en", "The third man came.", [("third", "ordinal", 3, None)]),
    ],
)
def test_read(code: str, text: str, wanted: list[tuple[object, ...]]) -> None:
    assert [(one.surface, one.kind, one.value, one.unit) for one in scan_text(text, code)] == wanted
