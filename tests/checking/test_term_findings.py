"""How concepts and renderings are named."""

from __future__ import annotations

from checker.checking.term_findings import LONGEST_NOTE, join_renderings, list_renderings, name_concept
from checker.terms.concept import Concept, Term


def test_a_concept_is_named_by_its_id_or_its_place() -> None:
    assert name_concept(Concept("p1", path="house/terms.csv", line=3)) == "concept p1"
    assert name_concept(Concept("3", path="house/terms.csv", line=3)) == "concept terms.csv:3"
    assert name_concept(Concept("p1", domain="baths", note="n" * 500)).startswith("concept p1, baths: nnn")
    assert name_concept(Concept("p1", note="n" * 500)).count("n") < LONGEST_NOTE + 5


def test_the_preferred_rendering_comes_first() -> None:
    terms = [Term("Bassin", "de", "admitted"), Term("Becken", "de"), Term("Pool", "de", "forbidden")]
    renderings = list_renderings([Concept("1", terms), Concept("2", terms[:1])], "de")
    assert renderings == ["Becken", "Bassin"]
    assert join_renderings(renderings) == "“Becken”, “Bassin”"
