"""Tokens, spelling, and what two texts share."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.alignment.cognates import Spelling, Trigrams, find_cognates
from checker.alignment.shared_words import find_matches, find_shared_words, list_tokens, rate_dice


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Zürich, Été", ["zurich", "ete"]),
        ("14.000 oder 14 000 oder 14'000", ["14000", "oder", "14000", "oder", "14000"]),
        ("1,5 Mio.", ["15", "mio"]),
        ("« Ja? »", ['"', "ja", "?"]),
        ("Straße", ["strasse"]),
    ],
)
def test_tokens(text: str, expected: list[str]) -> None:
    assert list_tokens(text) == expected


def test_cognates_match_and_short_words_only_exactly() -> None:
    found = find_matches(["prasident", "die", "der"], ["president", "die", "des"])
    assert found.keys() == {"prasident", "die"}
    assert found["die"] == [("die", 1.0)]


WORDS = st.lists(st.text("abcdeimnorst", min_size=1, max_size=9), max_size=15, unique=True)


@given(WORDS, WORDS)
def test_arrays_find_what_the_plain_way_finds(words: list[str], others: list[str]) -> None:
    trigrams = Trigrams()

    def spelling(several: list[str]) -> Spelling:
        grams = [trigrams.number_trigrams(word) for word in several]
        joined = np.array([number for each in grams for number in each], dtype=np.uint16)
        return Spelling(joined, np.array([len(each) for each in grams], dtype=np.intp))

    here, there = spelling(words), spelling(others)
    rows, columns, alike = find_cognates(here, there, len(trigrams))
    found = {(words[i], others[j]): round(float(v), 5) for i, j, v in zip(rows, columns, alike, strict=True)}
    expected = {
        (word, other): round(v, 5)
        for word, hits in find_matches(words, others).items()
        for other, v in hits
        if other != word
    }
    assert found == expected


@given(st.text(max_size=12), st.text(max_size=12))
def test_dice_is_a_symmetric_share(one: str, other: str) -> None:
    assert rate_dice(one, other) == rate_dice(other, one)
    assert 0 <= rate_dice(one, other) <= 1


def test_rare_words_weigh_more_than_common_ones() -> None:
    source = [list_tokens(text) for text in ("der Rat", "der Fluss Aare", "der Wald", "der Berg")]
    target = [list_tokens(text) for text in ("der conseil", "der fleuve Aare", "der bois", "der mont")]
    evidence = find_shared_words(source, target)
    assert max(evidence.words, key=lambda cell: evidence.words[cell]) == (1, 1)
    assert (0, 0) not in evidence.words
