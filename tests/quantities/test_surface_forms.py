"""All the words in which a value may be said."""

from __future__ import annotations

from fractions import Fraction

import pytest

from checker.quantities import surface_forms


@pytest.mark.parametrize(
    ("value", "unit", "language", "words"),
    [
        (Fraction(8), None, "de", "achtel"),
        (Fraction(4), None, "de", "vierter"),
        (Fraction(6), None, "fr", "vi"),
        (Fraction(12), None, "en", "dozen"),
        (Fraction(2), None, "en", "both"),
        (Fraction(3, 4), None, "fr", "trois quarts"),
        (Fraction(3, 2), None, "en", "one and a half"),
        (Fraction(12), "month", "fr", "année"),
        (Fraction(24), "hour", "de", "tag"),
        (Fraction(1, 2), None, "de", "halbem"),
    ],
)
def test_other_forms(value: Fraction, unit: str | None, language: str, words: str) -> None:
    assert words in surface_forms.list_other_forms(value, unit, language)


def test_numerals_are_no_articles() -> None:
    assert surface_forms.list_numerals(Fraction(1), "fr") == frozenset()
    assert "twenty-one" in surface_forms.list_numerals(Fraction(21), "en")
    assert surface_forms.list_numerals(Fraction(1, 3), "en") == frozenset()


def test_names_of_times() -> None:
    assert "noon" in surface_forms.list_clock_words(720, "en")


@pytest.mark.parametrize(("value", "numeral"), [(1, ""), (4, "iv"), (5, ""), (19, "xix"), (40, "xl"), (100, "")])
def test_roman(value: int, numeral: str) -> None:
    assert surface_forms.write_roman(value) == numeral
