"""A language is its facts: one more needs no word of code."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checker import languages
from checker.languages.language import Language
from checker.languages.sentence_facts import SentenceFacts, list_words, merge_facts
from checker.segmentation import split_sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

FACTS = SentenceFacts(
    titles=list_words("Sig Dott"),
    pointing=list_words("cfr"),
    rarely=list_words("S.p.A"),
    often=list_words("ecc"),
    numbered=list_words("pag"),
    starters=list_words("Il La Poi"),
    strong_starters=list_words("Il"),
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
    joined = merge_facts([FACTS, SentenceFacts(titles=list_words("Pan"), ordinal_stop=True, numbered_endings=("ul",))])
    assert joined.titles == {"Sig", "Dott", "Pan"}
    assert joined.ordinal_stop
    assert not joined.capital_nouns
    assert joined.numbered_endings == ("ul",)


@pytest.mark.parametrize("code", languages.codes())
def test_the_classes_of_abbreviations_do_not_contradict_each_other(code: str) -> None:
    facts = languages.get(code).sentences
    never = facts.titles | facts.pointing
    assert not never & facts.often
    assert not never & facts.starters
    assert facts.strong_starters <= facts.starters
    assert not any(word.endswith(".") for word in never | facts.rarely | facts.often | facts.numbered)
