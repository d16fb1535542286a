"""A negation that one of two texts has, and how probable it is that it was lost."""

from __future__ import annotations

from checker.negation.lost_negation import find_lost_negation, list_lost

NEGATED = "The town council has not approved the new swimming pool."
SAME = "Le conseil municipal a approuvé la nouvelle piscine."


def test_a_lost_negation_is_probable() -> None:
    found = find_lost_negation(NEGATED, "en", SAME, "fr", 1.0)
    assert found is not None
    assert NEGATED[found.start : found.end] == "not"
    assert found.probability > 0.5


def test_texts_that_say_other_things_are_hardly_compared() -> None:
    alike = find_lost_negation(NEGATED, "en", SAME, "fr", 1.0)
    other = find_lost_negation(NEGATED, "en", "Les enfants jouent au ballon dans la cour.", "fr", 1.0)
    assert alike is not None
    assert other is not None
    assert other.probability < alike.probability / 3


def test_questions_and_long_texts_are_left_alone() -> None:
    assert list_lost(NEGATED, "en", SAME, "fr")
    assert not list_lost("Has the council not approved the pool?", "en", "Le conseil a approuvé la piscine.", "fr")
    assert not list_lost(NEGATED + " The pool is large." * 15, "en", SAME, "fr")


def test_what_has_no_words_is_not_compared() -> None:
    assert find_lost_negation("not", "en", "…", "fr", 1.0) is None
