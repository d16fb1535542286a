"""A text is known by its sentences, and what is known of it gives the same shares."""

from __future__ import annotations

from checker.alignment import rate_pairs
from checker.alignment.known_texts import KnownTexts, digest_text
from tests.alignment.texts import ENGLISH, FRENCH, GERMAN


def test_a_name_tells_sentences_apart() -> None:
    assert digest_text(["ab", "c"]) == digest_text(("ab", "c"))
    assert len({digest_text(text) for text in (["ab", "c"], ["a", "bc"], ["abc"], [], ["\udcff"])}) == 5


def test_what_is_known_gives_the_same_and_is_what_is_there() -> None:
    texts, languages = [GERMAN, FRENCH, ENGLISH, []], ["de", "fr", "en", "fr"]
    for embedder in (None, "none"):
        known = KnownTexts()
        first = rate_pairs(texts, languages, embedder, known)
        assert first == rate_pairs(texts, languages, embedder)
        assert (len(known.vectors), len(known.shares)) == (3, 3)
        assert rate_pairs(texts, languages, embedder, known) == first
        rate_pairs(texts[:2], languages[:2], embedder, known)
        assert (len(known.vectors), len(known.shares)) == (2, 1), "what is no more there is forgotten"
