"""Number words do not contradict each other."""

from __future__ import annotations

from checker.languages.language import Language
from tests.languages.variants import find_gaps_of_changed


def test_words_for_one_are_numerals_or_articles(language: Language) -> None:
    facts = language.quantities
    one = {word for word, value in facts.cardinals.numerals.items() if value == 1}
    assert [word for word in facts.one.weak_numerals if word not in one] == []


def test_ambiguous_words_are_in_the_table_they_are_ambiguous_in(language: Language) -> None:
    facts = language.quantities
    assert set(facts.ambiguous.ambiguous_numerals) <= set(facts.cardinals.numerals)
    assert set(facts.magnitudes.dependent_scales) <= set(facts.magnitudes.scales)


def test_letters_that_count_are_abbreviated_scales(language: Language) -> None:
    magnitudes = language.quantities.magnitudes
    letters = {*magnitudes.touching_letters, *magnitudes.free_letters, *magnitudes.doubtful_letters}
    assert {letter.lower() for letter in letters} <= set(magnitudes.abbreviated_scales)
    assert not set(magnitudes.touching_letters) & set(magnitudes.free_letters)


def test_signs_of_digits_differ(language: Language) -> None:
    digits = language.quantities.digits
    assert digits.decimal not in digits.groups


def test_faults_are_found() -> None:
    assert "no way to say 2" in find_gaps_of_changed("quantities", numerals={"po": 1})
    assert "no scale for 1000" in find_gaps_of_changed("quantities", scales={"megu": 10**6})
