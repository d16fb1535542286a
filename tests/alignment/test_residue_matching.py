"""Strays in a page of another language."""

from __future__ import annotations

import pytest

from checker.alignment import embedding, residue_matching
from checker.alignment.residue_matching import match_residue
from tests.alignment.texts import FRENCH, GERMAN, by_two, version

MAIN = version("fr", by_two(FRENCH)).sentences


@pytest.mark.parametrize("vectors", [True, False])
def test_a_stray_beside_what_says_the_same(vectors: bool) -> None:
    strays = version("de", [["Die Präsidentin Anna Keller lädt danach zu 4,2 Millionen Festen am Ufer ein."]]).sentences
    (match,) = match_residue(strays, MAIN, embedding.load_model() if vectors else None)
    assert match.strays == tuple(strays)
    if vectors:
        assert [sentence.text for sentence in match.main] == [FRENCH[5]]
        assert match.score > 0.5


def test_neighbours_of_one_block_are_one_passage() -> None:
    strays = version("de", [GERMAN[2:4], GERMAN[5:6]]).sentences
    found = match_residue(strays, MAIN, embedding.load_model())
    assert [len(match.strays) for match in found] == [2, 1]
    assert [sentence.text for sentence in found[1].main] == [FRENCH[5]]


def test_a_passage_of_the_page_stays_within_a_block() -> None:
    whole, torn = (version("de", [GERMAN[k : k + 2]]).sentences for k in (6, 5))
    (match,) = match_residue(whole, MAIN, embedding.load_model())
    assert [sentence.text for sentence in match.main] == FRENCH[6:8]
    (match,) = match_residue(torn, MAIN, embedding.load_model())
    assert len({id(sentence.block) for sentence in match.main}) <= 1


def test_what_nothing_corresponds_to_has_no_counterpart() -> None:
    strays = version("de", [["Kühe grasen."]]).sentences
    (match,) = match_residue(strays, MAIN)
    assert (match.main, match.score < 0.5) == ((), True)


def test_nothing_to_compare_with() -> None:
    strays = version("de", [GERMAN[:1]]).sentences
    assert match_residue([], MAIN) == []
    assert [(match.main, match.score) for match in match_residue(strays, [])] == [((), 0.0)]


def test_of_two_that_are_as_good_the_nearer_is_taken() -> None:
    main = version("fr", [[FRENCH[5]], [FRENCH[0]], [FRENCH[5]]]).sentences
    strays = version("de", [[GERMAN[5]]]).sentences
    strays[0].block.start, strays[0].block.end = 10_000, 10_100
    (match,) = match_residue(strays, main, embedding.load_model())
    assert match.main == (main[2],)


def test_of_a_long_page_the_passage_nearby_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    blocks = by_two(FRENCH) * 6
    main = version("fr", blocks).sentences
    strays = version("de", [GERMAN[5:6]] * len(blocks)).sentences
    monkeypatch.setattr(residue_matching, "RESIDUE_AREA", 20)
    monkeypatch.setattr(residue_matching, "RESIDUE_REACH", 8)
    monkeypatch.setattr(residue_matching, "RESIDUE_BATCH", 4)
    found = match_residue(strays, main, embedding.load_model())
    assert [match.strays[0] for match in found] == strays
    for match in found:
        assert [sentence.text for sentence in match.main] == [FRENCH[5]]
        assert abs(match.main[0].block_index - match.strays[0].block_index) <= 24
