"""Words are listed with white space between them."""

from __future__ import annotations

from checker.languages.word_lists import split_words


def test_words_of_several_texts() -> None:
    assert split_words(" a b\n  c ", "b d") == {"a", "b", "c", "d"}
    assert split_words("") == frozenset()
