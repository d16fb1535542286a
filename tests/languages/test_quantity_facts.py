"""The facts of a language about quantities, group by group."""

from __future__ import annotations

from checker.languages.fact_groups import FactGroup
from checker.languages.language import Language
from checker.languages.quantity_facts import QuantityFacts
from tests.languages.conformance.fields import list_fields


def test_every_fact_stands_in_a_group(language: Language) -> None:
    groups = vars(language.quantities)
    assert set(groups) == set(QuantityFacts.__annotations__)
    assert all(isinstance(group, FactGroup) for group in groups.values())


def test_no_two_fields_share_a_name(language: Language) -> None:
    names = [path.rpartition(".")[2] for path, _, _ in list_fields(language.quantities)]
    assert len(names) == len(set(names))


def test_all_words_are_in_small_letters(language: Language) -> None:
    letters = ("touching_letters", "free_letters", "doubtful_letters", "doubtful_scales")
    for path, value, _ in list_fields(language.quantities):
        if isinstance(value, FactGroup | bool | str | None) or path.rpartition(".")[2] in letters:
            continue
        assert [word for word in value if isinstance(word, str) and word != word.lower()] == [], path
