"""Facts of sentences: what several languages know together, and classes that do not contradict each other."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from checker.languages.language import Language
from checker.languages.sentence_facts import Abbreviations, Openings, OrdinalStops, SentenceFacts, merge_facts
from tests.languages.variants import find_gaps_of_changed

NOTHING = frozenset[str]()
ONE = SentenceFacts(
    abbreviations=Abbreviations(
        titles=frozenset({"Sig", "Dott"}), pointing=NOTHING, rarely=NOTHING, often=NOTHING, numbered=NOTHING
    ),
    openings=Openings(starters=frozenset({"Il"}), strong_starters=NOTHING),
    elided=frozenset({"dell"}),
)
OTHER = SentenceFacts(
    abbreviations=Abbreviations(
        titles=frozenset({"Pan"}),
        pointing=NOTHING,
        rarely=NOTHING,
        often=NOTHING,
        numbered=NOTHING,
        numbered_endings=("ul",),
    ),
    openings=Openings(starters=frozenset({"Ta"}), strong_starters=NOTHING),
    ordinals=OrdinalStops(leads=frozenset({"na"}), followers=frozenset({"maja"})),
)


def test_facts_of_several_languages_are_joined() -> None:
    joined = merge_facts([ONE, OTHER])
    assert joined.abbreviations.titles == {"Sig", "Dott", "Pan"}
    assert joined.abbreviations.numbered_endings == ("ul",)
    assert joined.openings.starters == {"Il", "Ta"}
    assert joined.elided == {"dell"}
    assert joined.ordinals == OTHER.ordinals
    assert not joined.capital_nouns
    assert merge_facts([replace(ONE, vowels="ao"), replace(OTHER, vowels="oi")]).vowels == "aoi"
    assert merge_facts([ONE, replace(OTHER, capital_nouns=True)]).capital_nouns


def test_ordinals_of_two_languages_are_joined() -> None:
    stops = OrdinalStops(leads=frozenset({"am"}), followers=NOTHING)
    joined = merge_facts([replace(ONE, ordinals=stops), OTHER]).ordinals
    assert joined == OrdinalStops(leads=frozenset({"am", "na"}), followers=frozenset({"maja"}))


def test_one_language_is_itself() -> None:
    assert merge_facts([ONE]) == ONE


def test_the_classes_of_abbreviations_do_not_contradict_each_other(language: Language) -> None:
    facts = language.sentences
    classes = facts.abbreviations
    never = classes.titles | classes.pointing
    assert not never & classes.often
    assert not never & facts.openings.starters
    assert facts.openings.strong_starters <= facts.openings.starters
    assert not any(word.endswith(".") for word in never | classes.rarely | classes.often | classes.numbered)


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({}, ""),
        ({"titles": frozenset()}, "abbreviations.titles is empty"),
        ({"rarely": frozenset({"Wa"})}, ""),
        ({"numbered": frozenset({"uk", "nk"}), "often": frozenset({"Bw"})}, ""),
        ({"starters": frozenset({"Wa", "po"})}, "2 expected"),
        ({"strong_starters": frozenset({"Mti"})}, "2 expected"),
        ({"leads": frozenset({"kalmo."})}, "1 expected"),
    ],
)
def test_faults_are_found(facts: dict[str, Any], said: str) -> None:
    found = find_gaps_of_changed("sentences", **facts)
    assert said in found
    assert bool(said) == bool(found)


def test_capital_nouns_must_be_the_same_in_words() -> None:
    assert "disagree" in find_gaps_of_changed("sentences", capital_nouns=True)
