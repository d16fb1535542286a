"""Which words of a text negate, and what may stand for a negation."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker import languages
from checker.negation.negations import _compile, find_negations, may_negate, negates


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("en", "The bridge is not open.", ["not"]),
        ("en", "It wasn’t there, and it never will be.", ["wasn’t", "never"]),
        ("en", "Not only the bridge is open, but the tower, too.", []),
        ("en", "He lives in house no. 5.", []),
        ("en", "The book “Say No Again” is sold out.", []),
        ("en", "It is not impossible.", []),
        ("en", "A no-go area.", []),
        ("fr", "Le pont n’est pas ouvert.", ["n’est pas"]),
        ("fr", "Il ne faut jamais courir ici.", ["ne faut jamais"]),
        ("fr", "Je crains qu’il ne tombe.", []),
        ("fr", "Il n’y en a que trois.", []),
        ("fr", "Elle ne cesse pas de courir.", []),
        ("fr", "Il ne vient plus, un pas de plus.", []),
        ("de", "Kein Kind darf nicht mit.", ["nicht"]),
        ("de", "Nicht nur die Brücke ist offen.", []),
        ("de", "In der Not hilft er.", []),
        ("de", "Das wird er nicht verhindern.", []),
    ],
)
def test_negations_are_found(language: str, text: str, said: list[str]) -> None:
    assert [text[one.start : one.end] for one in find_negations(text, language)] == said


@pytest.mark.parametrize(
    ("language", "text", "may"),
    [
        ("en", "The bridge is open.", False),
        ("en", "The bridge is unsafe.", True),
        ("en", "The bridge is under water.", False),
        ("en", "A hopeless case.", True),
        ("en", "The council refuses.", True),
        ("en", "A no-go area.", True),
        ("fr", "Le pont est ouvert.", False),
        ("fr", "Le pont est impraticable.", True),
        ("fr", "Il pourrait qu’il ne tombe.", True),
        ("de", "Die Brücke ist offen.", False),
        ("de", "Die Straße unter der Brücke", False),
        ("de", "Das ist unklug.", True),
        ("de", "Er ist arbeitslos.", True),
        ("de", "Sie lehnt ab.", True),
    ],
)
def test_what_may_stand_for_one(language: str, text: str, *, may: bool) -> None:
    assert may_negate(text, language, language) is may


def test_what_a_text_quotes_of_the_other_language_negates() -> None:
    assert may_negate("Die Gruppe sang: We will not go.", "de", "en")
    assert not may_negate("Die Gruppe sang: We will go.", "de", "en")


def test_a_letter_that_is_two_in_small_letters_is_no_harm() -> None:
    assert [tuple(one) for one in find_negations("İstanbul is not open.", "en")] == [(12, 15)]


def test_an_unknown_language_has_none() -> None:
    assert not negates("qq")
    assert find_negations("It is not.", "qq") == []
    assert may_negate("It is.", "qq", "en")


PIECES = st.sampled_from(
    [
        "ne",
        "n'",
        "n’",
        "pas",
        "plus",
        "n't",
        "do",
        "not",
        "Nicht",
        "nie",
        "Linie",
        "kein",
        "e",
        "que",
        " ",
        ",",
        "guère",
    ]
)


@given(st.lists(PIECES, max_size=8).map("".join), st.sampled_from(languages.codes()))
def test_the_first_look_misses_no_negation(text: str, language: str) -> None:
    patterns = _compile(language)
    assert patterns is not None
    assert patterns.may_negate(text.lower()) >= (patterns.sure.search(text.lower()) is not None)
