"""What is known of a text with a negation and of one without."""

from __future__ import annotations

from checker.negation.evidence import NAMES, describe_texts
from checker.negation.negations import find_negations

TEXT = "The council did not approve the pool."


def describe(other: str) -> dict[str, float]:
    known = describe_texts(TEXT, find_negations(TEXT, "en"), other, 1.0)
    assert known is not None
    return dict(zip(NAMES, known.tolist(), strict=True))


def test_what_is_said_in_the_same_words_is_known() -> None:
    same, other = describe("Le conseil a approuvé la piscine."), describe("Les enfants jouent dans la cour.")
    assert same["likeness"] > other["likeness"]
    assert same["unsaid"] < other["unsaid"]
    assert same["said near"] > other["said near"]
    assert same["worst there"] < other["worst there"]


def test_lengths_count_both_ways() -> None:
    assert describe("Le conseil.")["longer"] > 0
    long = describe("Le conseil a approuvé la piscine de la ville hier soir, tard, après un long débat.")
    assert long["longer"] == 0
    assert long["other length"] > 0
