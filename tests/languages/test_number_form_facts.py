"""Ordinals, compounds and parts do not contradict each other."""

from __future__ import annotations

from fractions import Fraction

from checker.languages.language import Language
from tests.languages.variants import find_gaps_of_changed

ROLES = {"unit", "currency", "percent", "multiplier", "fraction", "decade", "count"}


def test_ambiguous_ordinals_have_words_before_them_or_are_none(language: Language) -> None:
    words = language.quantities.ordinal_words
    unknown = {word: before for word, before in words.ambiguous_ordinals.items() if word not in words.ordinals}
    assert not any(unknown.values()), unknown


def test_ends_of_compounds_have_roles_that_are_known(language: Language) -> None:
    compounds = language.quantities.compounds
    assert {role for role, _ in compounds.tails.values()} <= ROLES
    assert all(4 <= len(stem) <= 9 for stem in compounds.ordinal_stems)


def test_parts_are_smaller_than_the_whole(language: Language) -> None:
    assert all(0 < part < 1 for part in language.quantities.parts.fractions.values())


def test_factors_multiply_or_divide(language: Language) -> None:
    assert set(language.quantities.multiples.multiplied_by.values()) <= {1, -1}


def test_faults_are_found() -> None:
    assert "no ordinal for 2" in find_gaps_of_changed("quantities", ordinals={"potu": 1})
    assert "no part for 1/3" in find_gaps_of_changed("quantities", fractions={"meza": Fraction(1, 2)})
