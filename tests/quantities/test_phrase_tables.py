"""Phrases by the word they are met at."""

from __future__ import annotations

from checker import languages
from checker.quantities import phrase_tables

FRENCH = languages.get("fr").quantities


def test_the_longest_phrase_comes_first() -> None:
    behind = phrase_tables.index_phrases_behind(FRENCH)
    lengths = [len(words) for words, _, _ in behind["kilomètres"]]
    assert lengths == sorted(lengths, reverse=True)
    assert (("kilomètres", "par", "heure"), "unit", "km/h") in behind["kilomètres"]


def test_phrases_are_met_without_their_accents() -> None:
    behind = phrase_tables.index_phrases_behind(FRENCH)
    assert (("kilometres", "par", "heure"), "unit", "km/h") in behind["kilometres"]


def test_phrases_before_a_number_are_met_from_behind() -> None:
    before = phrase_tables.index_phrases_before(FRENCH)
    assert (("de", "plus"), "bound", ">") in before["de"]


def test_phrases_that_stand_alone() -> None:
    alone = phrase_tables.index_phrases_alone(FRENCH)
    assert any(role == "pair" for _, role, _ in alone["les"])
    assert "double" not in alone
