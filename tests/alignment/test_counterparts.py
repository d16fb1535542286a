"""Passages of one language in nearly the same words."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.alignment.counterparts import find_counterparts, find_twins, score_chrf
from tests.alignment.texts import FRENCH, GERMAN


def test_an_earlier_revision() -> None:
    revised = [
        GERMAN[1],
        "Die alte Brücke über die Saane öffnet erst am Dienstag wieder.",
        "Ein ganz neuer Satz über die Fischer von Greyerz.",
        GERMAN[3],
    ]
    found = find_counterparts(GERMAN, revised)
    assert [(i, j) for i, j, _ in found] == [(0, 1), (1, 0), (3, 3)]
    assert found[1][2] == 1.0
    assert 0.6 <= found[0][2] < 1.0


def test_each_passage_is_used_once() -> None:
    assert find_counterparts(["Prost!", "Prost!"], ["Prost!"]) == [(0, 0, 1.0)]


def test_chrf_goes_from_nought_to_one() -> None:
    assert score_chrf("Der Rat tagt.", "Der Rat tagt.") == 1.0
    assert score_chrf("abc", "xyz") == 0.0


def test_white_space_makes_no_difference() -> None:
    assert find_counterparts(["Der Rat\n tagt."], ["Der  Rat tagt. "]) == [(0, 0, 1.0)]


@given(st.lists(st.sampled_from(GERMAN), max_size=9), st.lists(st.sampled_from(GERMAN), max_size=9))
def test_equal_passages_are_paired_once_and_in_order(old: list[str], new: list[str]) -> None:
    found = find_counterparts(old, new, least=1.1)
    assert len({i for i, _, _ in found}) == len({j for _, j, _ in found}) == len(found)
    assert all(old[i] == new[j] for i, j, _ in found)
    assert len(found) == sum(min(old.count(text), new.count(text)) for text in set(old))


def test_twins_of_a_page() -> None:
    again = FRENCH[3].replace("4,2", "3,8")
    assert find_twins([*FRENCH, again]) == [(3, len(FRENCH))]
    assert find_twins([*FRENCH, FRENCH[0]], fewest=2) == []


def test_nothing_is_imported_where_nothing_is_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sacrebleu.metrics.chrf", None)
    assert find_twins(FRENCH) == []
    assert find_counterparts(FRENCH, GERMAN) == []
