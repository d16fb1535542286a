"""The first look for words that stand twice in a row passes what the pattern finds."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from checker.rules.doubled_word import _compile_twice, may_say_twice

PIECES = st.sampled_from(["le", "le", "der", "Der", "de", "l'eau", "eau", "(", ")", " ", "\u00a0", "\n", ",", "-", "2"])
TEXTS = st.lists(PIECES, max_size=12).map("".join)


@given(TEXTS)
def test_the_first_look_misses_nothing(text: str) -> None:
    assert may_say_twice(text) >= (_compile_twice().search(text) is not None)


def test_most_texts_need_no_second_look() -> None:
    assert not may_say_twice("Le pont est ouvert depuis le mois de mai.")
    assert may_say_twice("Le pont est ouvert depuis le le mois de mai.")
