"""With three versions the odd one out is named, and how many times larger it is than the others."""

from __future__ import annotations

import pytest

from checker.comparison.difference import describe
from checker.comparison.row_comparison import compare_row
from checker.quantities import find_quantities

FRENCH, GERMAN, ENGLISH = "Le budget est de {} d'euros.", "Der Haushalt beträgt {} Euro.", "The budget is €{}."


@pytest.mark.parametrize(
    ("french", "german", "english", "odd", "nature"),
    [
        ("3 milliards", "3 Millionen", "3 billion", 1, "1000 times smaller in German"),
        ("3 milliards", "3 Milliarden", "3 million", 2, "1000 times smaller in English"),
        ("3000 milliards", "3 Milliarden", "3 billion", 0, "1000 times larger in French"),
        ("3 milliards", "3 Billionen", "3 billion", 1, "1000 times larger in German"),
    ],
)
def test_factor_of_the_odd_one(french: str, german: str, english: str, odd: int, nature: str) -> None:
    texts = {"fr": FRENCH.format(french), "de": GERMAN.format(german), "en": ENGLISH.format(english)}
    (difference,) = compare_row([(code, [(text, find_quantities(text, code))]) for code, text in texts.items()])
    assert difference.odd == odd
    assert describe(difference).endswith(nature)


def test_words_that_look_alike_are_named_where_the_digits_are_the_same() -> None:
    sides = [("de", "Es sind 2,5 Billionen Kilometer."), ("en", "It is 2.5 billion kilometres.")]
    (difference,) = compare_row([(code, [(text, find_quantities(text, code))]) for code, text in sides])
    assert describe(difference).endswith("1000 times smaller in English (Billionen ≠ billion)")


@pytest.mark.parametrize(
    ("one", "other", "message"),
    [
        (
            ("de", "Der Turm ist 40 Meter hoch."),
            ("en", "The tower is high."),
            "40 Meter is missing in the English version",
        ),
        (("de", "am Montag"), ("en", "on Friday"), "German says Montag, English says Friday: Monday ≠ Friday"),
        (("de", "am 4. Mai"), ("en", "on 4 June"), "German says 4. Mai, English says 4 June: May ≠ June"),
        (("de", "40 Euro"), ("en", "40 dollars"), "German says 40 Euro, English says 40 dollars: another currency"),
    ],
)
def test_what_a_reader_is_told(one: tuple[str, str], other: tuple[str, str], message: str) -> None:
    (difference,) = compare_row([(code, [(text, find_quantities(text, code))]) for code, text in (one, other)])
    assert describe(difference) == message
