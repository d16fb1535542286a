"""Paradigms are read from lines; a word has the forms of the longest base that it ends in."""

from __future__ import annotations

import pytest

from checker.languages.form_facts import FormFacts, Separation, WordKind, read_paradigms
from tests.languages.variants import find_gaps_of_changed

FACTS = FormFacts(
    kinds=(WordKind(name="noun", paradigms=read_paradigms("-: - ni", "ka: ka ko ¨+ir", "|zul: zul ge-zalen")),),
    prefixes=frozenset({"mi"}),
    vowel_changes={"a": "ä", "au": "äu"},
    spellings={"ä": "ae"},
)


def forms_of(word: str) -> set[str]:
    (found,) = FACTS.kinds[0].find(word, FACTS.prefixes)
    return {ending for variant in found[1].variants for ending in variant.endings}


def test_the_longest_base_counts() -> None:
    assert forms_of("taru") == {"", "ni"}
    assert forms_of("taka") == {"ka", "ko", "kair"}


def test_a_whole_base_stands_alone_or_behind_a_prefix() -> None:
    assert forms_of("zul") == forms_of("mizul") == {"zul", "zalen"}
    assert forms_of("bazul") == {"", "ni"}


def test_endings_say_what_stands_before_the_stem_and_which_vowel_changes() -> None:
    (whole, changed, plain) = FACTS.kinds[0].paradigms
    assert (whole.base, [variant.before for variant in whole.variants]) == ("zul", ["", "ge"])
    assert [variant.changed for variant in changed.variants] == [False, True]
    assert plain.base == ""


def test_lines_of_the_same_base_add_up() -> None:
    (found,) = read_paradigms("a: a o", "a: a u")
    assert found.variants[0].endings == {"a", "o", "u"}


def test_spellings_and_vowels() -> None:
    assert FACTS.spell("tärä") == "taerae"
    assert (FACTS.change_vowel("haus"), FACTS.change_vowel("salat"), FACTS.change_vowel("tor")) == (
        "häus",
        "salät",
        None,
    )
    assert FACTS.longest_ending == max(map(len, FACTS.endings))


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({}, ""),
        ({"kinds": ()}, "kinds is empty"),
        ({"noun": "thing"}, "no kind is called thing"),
        ({"kinds": (WordKind(name="noun", paradigms=read_paradigms("a: b")),)}, "none of its forms"),
        ({"kinds": (WordKind(name="noun", paradigms=read_paradigms("-: - Ni")),)}, "small letters"),
        ({"spellings": {"ä": "bä"}}, "has another one"),
        (
            {"separation": Separation(particles=frozenset(), written_together=True, most_between=1)},
            "particles is empty",
        ),
    ],
)
def test_faults_are_found(facts: dict[str, object], said: str) -> None:
    found = find_gaps_of_changed("forms", **facts)
    assert said in found
    assert bool(said) == bool(found)
