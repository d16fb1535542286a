"""Two versions compared."""

from __future__ import annotations

import pytest

from checker.alignment import embedding
from checker.alignment.version_pair import VersionPair, compare_versions, number_paragraphs, prepare_sentences
from tests.alignment.texts import FRENCH, GERMAN, by_two, version


def compare(source: list[list[str]], target: list[list[str]]) -> VersionPair:
    model = embedding.load_model()
    return compare_versions(
        prepare_sentences(version("de", source).sentences, model),
        prepare_sentences(version("fr", target).sentences, model),
    )


def pairs(text: list[str]) -> list[list[str]]:
    return [list(part) for part in by_two(text)]


def test_paragraphs_are_numbered_by_block() -> None:
    assert number_paragraphs(version("de", [GERMAN[:3], GERMAN[3:4], GERMAN[4:6]]).sentences) == [0, 0, 0, 1, 2, 2]
    assert number_paragraphs([]) == []


def test_links_are_sure_and_in_order() -> None:
    found = compare(pairs(GERMAN), pairs(FRENCH))
    assert [(link.source, link.target, link.moved) for link in found.links] == [
        ((k,), (k,), False) for k in range(len(GERMAN))
    ]
    assert found.strength == pytest.approx(sum(link.score for link in found.links))
    assert found.source_alone == found.target_alone == {}


def test_what_is_missing_is_alone_with_its_confidence() -> None:
    found = compare(pairs(GERMAN), pairs([*FRENCH[:3], *FRENCH[4:]]))
    assert found.source_alone.keys() == {3}
    assert 0.5 < found.source_alone[3] <= 1
    assert found.target_alone == {}


def test_what_was_moved_is_not_alone() -> None:
    found = compare(pairs(GERMAN), pairs([*FRENCH[2:6], *FRENCH[:2], *FRENCH[6:]]))
    assert [link.source for link in found.links if link.moved] == [(0,), (1,)]
    assert found.source_alone == found.target_alone == {}
    assert sorted(i for link in found.links for i in link.source) == list(range(len(GERMAN)))
