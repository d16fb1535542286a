"""Passages of one language: an earlier revision of a text."""

from __future__ import annotations

from checker.alignment.revisions import chrf, counterparts
from tests.alignment.texts import GERMAN


def test_an_earlier_revision() -> None:
    revised = [
        GERMAN[1],
        "Die alte Brücke über die Saane öffnet erst am Dienstag wieder.",
        "Ein ganz neuer Satz über die Fischer von Greyerz.",
        GERMAN[3],
    ]
    found = counterparts(GERMAN, revised)
    assert [(i, j) for i, j, _ in found] == [(0, 1), (1, 0), (3, 3)]
    assert found[1][2] == 1.0
    assert 0.6 <= found[0][2] < 1.0


def test_each_passage_is_used_once() -> None:
    assert counterparts(["Prost!", "Prost!"], ["Prost!"]) == [(0, 0, 1.0)]


def test_chrf_goes_from_nought_to_one() -> None:
    assert chrf("Der Rat tagt.", "Der Rat tagt.") == 1.0
    assert chrf("abc", "xyz") == 0.0
