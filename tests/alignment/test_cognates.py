"""Cognates in arrays must be those that the plain way finds."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.alignment import cognates
from checker.alignment.cognates import Spelling, Trigrams, find_cognates
from checker.alignment.shared_words import find_matches

WORDS = st.lists(st.text("abcdeimnorst", min_size=1, max_size=9), max_size=15, unique=True)


def spell(trigrams: Trigrams, words: list[str]) -> Spelling:
    grams = [trigrams.number_trigrams(word) for word in words]
    joined = np.array([number for each in grams for number in each], dtype=np.uint16)
    return Spelling(joined, np.array([len(each) for each in grams], dtype=np.intp))


@given(WORDS, WORDS)
def test_arrays_find_what_the_plain_way_finds(words: list[str], others: list[str]) -> None:
    trigrams = Trigrams()

    here, there = spell(trigrams, words), spell(trigrams, others)
    rows, columns, alike = find_cognates(here, there, len(trigrams))
    found = {(words[i], others[j]): round(float(v), 5) for i, j, v in zip(rows, columns, alike, strict=True)}
    expected = {
        (word, other): round(v, 5)
        for word, hits in find_matches(words, others).items()
        for other, v in hits
        if other != word
    }
    assert found == expected


def test_short_words_numbers_and_signs_have_no_trigrams() -> None:
    trigrams = Trigrams()
    assert not any(trigrams.number_trigrams(word) for word in ("die", "2019", "?", "a1b2"))
    assert len(trigrams) == 0
    assert trigrams.number_trigrams("brucke").tolist() == [0, 1, 2, 3, 4, 5]
    assert trigrams.number_trigrams("brucken").tolist() == [0, 1, 2, 3, 4, 6, 7]


@given(WORDS, WORDS)
def test_parts_find_what_the_whole_finds(words: list[str], others: list[str]) -> None:
    trigrams = Trigrams()
    here, there = spell(trigrams, words), spell(trigrams, others)
    whole = [array.tolist() for array in find_cognates(here, there, len(trigrams))]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(cognates, "MOST_HITS", 3)
        assert [array.tolist() for array in find_cognates(here, there, len(trigrams))] == whole
