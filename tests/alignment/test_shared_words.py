"""Words that look alike, and what two texts share."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from checker.alignment.folded_tokens import list_tokens
from checker.alignment.shared_words import find_matches, find_shared_words


def test_cognates_match_and_short_words_only_exactly() -> None:
    found = find_matches(["prasident", "die", "der"], ["president", "die", "des"])
    assert found.keys() == {"prasident", "die"}
    assert found["die"] == [("die", 1.0)]


WORDS = st.lists(st.text("abcdeimnorst", min_size=1, max_size=9), max_size=15, unique=True)


@given(WORDS, WORDS)
def test_likeness_is_the_same_from_either_side(words: list[str], others: list[str]) -> None:
    there = {(word, other): alike for word, hits in find_matches(words, others).items() for other, alike in hits}
    back = {(other, word): alike for word, hits in find_matches(others, words).items() for other, alike in hits}
    assert there == back
    assert all(0.45 <= alike <= 1 for alike in there.values())


def test_rare_words_weigh_more_than_common_ones() -> None:
    source = [list_tokens(text) for text in ("der Rat", "der Fluss Aare", "der Wald", "der Berg")]
    target = [list_tokens(text) for text in ("der conseil", "der fleuve Aare", "der bois", "der mont")]
    evidence = find_shared_words(source, target)
    assert max(evidence.words, key=lambda cell: evidence.words[cell]) == (1, 1)
    assert (0, 0) not in evidence.words
