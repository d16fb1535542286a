"""Sentences in another place."""

from __future__ import annotations

import pytest

from checker.alignment import embedding
from checker.alignment.beads import find_path
from checker.alignment.moves import Move, find_moves
from checker.alignment.prepared_text import prepare_text
from tests.alignment.texts import FRENCH, GERMAN


def moves(source: list[str], target: list[str], *, vectors: bool, paragraphs: bool = True) -> list[Move]:
    model = embedding.load_model() if vectors else None
    texts = [
        prepare_text(text, [k // 2 for k in range(len(text))] if paragraphs else None, model)
        for text in (source, target)
    ]
    return find_moves(texts[0], texts[1], find_path(texts[0], texts[1]))


def test_a_paragraph_that_changed_places() -> None:
    turned = [*FRENCH[2:6], *FRENCH[:2], *FRENCH[6:]]
    found = moves(GERMAN, turned, vectors=True)
    assert [(move.source, move.target) for move in found] == [((0,), (4,)), ((1,), (5,))]
    assert all(0.5 < move.score <= 1 for move in found)


@pytest.mark.parametrize("vectors", [True, False])
def test_nothing_is_moved_where_all_is_in_order(vectors: bool) -> None:
    assert moves(GERMAN, FRENCH, vectors=vectors) == []


@pytest.mark.parametrize("vectors", [True, False])
def test_what_is_only_missing_is_not_moved(vectors: bool) -> None:
    assert moves(GERMAN, [*FRENCH[:2], *FRENCH[3:]], vectors=vectors) == []


def test_words_tell_without_vectors() -> None:
    source = ["Xaver Brandl, Quartier Bodensee, 4711.", *GERMAN]
    target = [*GERMAN, "Xaver Brandl, quartier Bodensee, 4711."]
    found = moves(source, target, vectors=False, paragraphs=False)
    assert [(move.source, move.target) for move in found] == [((0,), (len(GERMAN),))]
