"""A language is its facts: one more needs no word of code."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checker import languages
from checker.languages.language import Language
from checker.languages.sentence_facts import (
    Abbreviations,
    Openings,
    OrdinalStops,
    SentenceFacts,
    list_words,
    merge_facts,
)
from checker.segmentation import split_sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

FACTS = SentenceFacts(
    abbreviations=Abbreviations(
        titles=list_words("Sig Dott"),
        pointing=list_words("cfr"),
        rarely=list_words("S.p.A"),
        often=list_words("ecc"),
        numbered=list_words("pag art"),
    ),
    openings=Openings(starters=list_words("Il La Poi"), strong_starters=list_words("Il")),
    elided=list_words("l dell"),
)


@pytest.fixture
def italian() -> Iterator[str]:
    languages.register(Language("it", "Italian", sentences=FACTS))
    yield "it"
    languages.unregister("it")


def pieces(text: str, language: str | None) -> list[str]:
    return [text[start:end] for start, end in split_sentences(text, language)]


def test_a_new_language_is_split_by_its_facts_alone(italian: str) -> None:
    text = (
        "Il Sig. Rossi legge, cfr. pag. 3, ecc. ¦ Lavora per la Beni S.p.A. da anni. ¦ Poi torna. ¦ Titolo ¦ Il resto."
    )
    assert pieces(text.replace("¦ ", ""), italian) == text.split(" ¦ ")


def test_the_facts_of_a_new_language_join_those_for_unknown_text(italian: str) -> None:
    assert italian in languages.codes()
    assert pieces("Il Sig. Rossi legge. Er liest z. B. Romane.", None) == [
        "Il Sig. Rossi legge.",
        "Er liest z. B. Romane.",
    ]


def test_a_language_without_sentence_facts_is_split_like_an_unknown_one() -> None:
    languages.register(Language("xx", "Toy"))
    try:
        assert pieces("Dr. Weber kam. Er ging.", "xx") == ["Dr. Weber kam.", "Er ging."]
        assert pieces("Dr. Weber kam. Er ging.", None) == ["Dr. Weber kam.", "Er ging."]
    finally:
        languages.unregister("xx")


def test_facts_of_several_languages_are_joined() -> None:
    nothing = frozenset[str]()
    other = SentenceFacts(
        abbreviations=Abbreviations(
            titles=list_words("Pan"),
            pointing=nothing,
            rarely=nothing,
            often=nothing,
            numbered=nothing,
            numbered_endings=("ul",),
        ),
        openings=Openings(starters=nothing, strong_starters=nothing),
        ordinals=OrdinalStops(leads=list_words("na"), followers=list_words("maja")),
    )
    joined = merge_facts([FACTS, other])
    assert joined.abbreviations.titles == {"Sig", "Dott", "Pan"}
    assert joined.abbreviations.numbered_endings == ("ul",)
    assert joined.openings == FACTS.openings
    assert joined.ordinals == other.ordinals
    assert not joined.capital_nouns
    assert merge_facts([FACTS]) == FACTS


@pytest.mark.parametrize("code", languages.codes())
def test_the_classes_of_abbreviations_do_not_contradict_each_other(code: str) -> None:
    facts = languages.get(code).sentences
    classes = facts.abbreviations
    never = classes.titles | classes.pointing
    assert not never & classes.often
    assert not never & facts.openings.starters
    assert facts.openings.strong_starters <= facts.openings.starters
    assert not any(word.endswith(".") for word in never | classes.rarely | classes.often | classes.numbered)
