"""Composed words."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from checker import languages
from checker.languages.language import Language
from checker.quantities import find_quantities
from checker.quantities.number_compounds import NumberCompounds
from tests.quantities.mixtures import CODES, WORDS

COMPOUNDS = {code: NumberCompounds(languages.get(code).quantities) for code in CODES}


@pytest.mark.parametrize(
    ("code", "word", "field", "value"),
    [
        ("de", "einundzwanzig", "number", 21),
        ("de", "siebzehnjährige", "tail", ("unit", "year")),
        ("de", "fünfjahresplan", "tail", ("unit", "year")),
        ("de", "zweidrittelmehrheit", "whole", 2 / 3),
        ("de", "drittgrößte", "ordinal", 3),
        ("de", "viertligaklub", "ordinal", 4),
        ("de", "dreißigerjahren", "decade", 1930),
        ("de", "fünffache", "multiplier", 5),
        ("fr", "xvie", "roman", 16),
        ("fr", "ve", "roman", 5),
        ("en", "xiv", "roman", 14),
    ],
)
def test_read(code: str, word: str, field: str, value: object) -> None:
    found = COMPOUNDS[code].read(word)
    assert found is not None
    assert found.triggers
    got = getattr(found, field)
    assert got == value or float(got) == value


@pytest.mark.parametrize(
    ("code", "word"), [("de", "achtelfinalist"), ("de", "brombeere"), ("fr", "v"), ("en", "fable")]
)
def test_no_number(code: str, word: str) -> None:
    assert COMPOUNDS[code].read(word) is None


@given(
    st.sampled_from(CODES).flatmap(
        lambda code: st.tuples(st.just(code), st.lists(st.sampled_from(WORDS[code]), max_size=4))
    )
)
@example(("fr", ["zéro", "millionieme"]))
@example(("de", ["null", "tel"]))
@settings(max_examples=300, deadline=None)
def test_any_words_written_together_are_survived(drawn: tuple[str, list[str]]) -> None:
    code, words = drawn
    COMPOUNDS[code].read("".join(words))


def test_forms_that_stand_inside_composed_words_only(toy_language: Language) -> None:
    assert [quantity.value for quantity in find_quantities("badpo mita", toy_language.code)] == [21]
    assert find_quantities("bad kalmo", toy_language.code) == []
