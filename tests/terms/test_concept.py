"""A concept lists the terms of a language by what may be done with them."""

from __future__ import annotations

from checker.terms.concept import STATUSES, Concept, Term


def test_terms_by_language_and_status() -> None:
    concept = Concept("1", [Term("Pumpe", "de"), Term("Pump", "de", "forbidden"), Term("pompe", "fr", "admitted")])
    assert [term.text for term in concept.list_terms("de")] == ["Pumpe"]
    assert [term.text for term in concept.list_terms("de", STATUSES)] == ["Pumpe", "Pump"]
    assert [term.text for term in concept.list_terms("fr")] == ["pompe"]
