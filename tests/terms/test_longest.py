"""A term inside a longer one is none."""

from __future__ import annotations

from checker.terms.concept import Concept, Term
from checker.terms.longest import drop_inner
from checker.terms.term_index import TermIndex


def test_the_longest_counts_and_all_that_stand_in_its_place() -> None:
    words = ("heat pump", "pump", "heat", "to heat pump", "ground")
    index = TermIndex("en", [(Concept(str(n)), Term(word, "en")) for n, word in enumerate(words)])
    text = "A heat pump is in the ground, a pump on it."
    found = drop_inner(index.find(text))
    assert [text[one.start : one.end] for one in found] == ["heat pump", "heat pump", "ground", "pump"]
