"""What is worked out from a language's words."""

from __future__ import annotations

import pytest

from checker import languages


@pytest.mark.parametrize("code", languages.codes())
def test_all_function_words_are_those_of_the_classes(code: str) -> None:
    words = languages.get(code).words.function_words
    assert words.every == words.connectives | words.clause_words | words.others


@pytest.mark.parametrize(
    ("code", "words", "others"), [("en", "a i", "s t d"), ("fr", "a à y", "l d n"), ("de", "", "s t d a")]
)
def test_a_letter_beside_an_apostrophe_is_no_word(code: str, words: str, others: str) -> None:
    found = languages.get(code).words.one_letter_words
    assert found.issuperset(words.split())
    assert found.isdisjoint(others.split())


@pytest.mark.parametrize(
    ("code", "verbs", "others"),
    [
        ("en", "is they walked", "the house red"),
        ("fr", "est nous marchait", "le maison bleu"),
        ("de", "ist wir gegangen", "der haus rot"),
    ],
)
def test_verbs_are_told_by_word_and_form(code: str, verbs: str, others: str) -> None:
    facts = languages.get(code).words
    assert all(map(facts.may_be_verb, verbs.split()))
    assert not any(map(facts.may_be_verb, others.split()))
