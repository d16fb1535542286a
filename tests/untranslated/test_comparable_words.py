"""The words of a text for comparing it with its other version."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.untranslated.comparable_words import (
    find_glosses,
    find_kept_quotations,
    get_comparable_vocabulary,
    list_comparable_words,
    list_within,
)

TEXTS = st.text(alphabet="abcDEé 1.,'’«»()/-\n", max_size=60)


def test_words_that_were_written_together_are_taken_apart() -> None:
    words = list_comparable_words("Le maxiPocket et iPhone ici")
    assert [word.text for word in words] == ["Le", "maxi", "Pocket", "et", "i", "Phone", "ici"]
    assert [word.text for word in words if word.joined] == ["i", "Phone"]  # a brand


@pytest.mark.parametrize(
    ("text", "fresh"),
    [
        ("Le pont. Le quai", ["Le", "Le"]),
        ("un mot · deux mots", ["un", "deux"]),
        ("un mot, deux mots", ["un", "deux"]),  # set apart by a sign
        ("un mot 5 deux mots", ["un"]),
    ],
)
def test_the_first_word_of_a_sentence_and_one_set_apart_are_fresh(text: str, fresh: list[str]) -> None:
    assert [word.text for word in list_comparable_words(text) if word.fresh] == fresh


def test_a_number_before_a_word_counts_it() -> None:
    assert [word.text for word in list_comparable_words("3 ponts et 2 quais neufs") if word.counted] == [
        "ponts", "quais",
    ]  # fmt: skip


@given(TEXTS)
def test_words_are_in_the_text_and_in_its_vocabulary(text: str) -> None:
    words = list_comparable_words(text)
    assert all(text[word.start : word.end] == word.text for word in words)
    vocabulary = get_comparable_vocabulary(text)
    assert vocabulary == {word.lower for word in words}


def test_quotations_and_glosses_that_are_copied_were_kept() -> None:
    text = "Er nannte es „a fine shelf“ (shelf board) und „gut“ (neu)."
    words = list_comparable_words(text)
    for word in words:
        word.copied = word.lower in {"a", "fine", "shelf", "board"}
    quotations = find_kept_quotations(text, words)
    assert [text[start:end] for start, end in quotations] == ["„a fine shelf“"]
    assert [text[start:end] for start, end in find_glosses(text, words, "a fine shelf board")] == ["(shelf board)"]
    assert find_glosses(text, words, "a fine (shelf board)") == []  # there it stands in brackets too
    assert [words[at].text for at in sorted(list_within(words, quotations))] == ["a", "fine", "shelf"]
