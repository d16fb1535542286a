"""Long texts in pieces: the path of the pieces is that of the whole."""

from __future__ import annotations

import pytest

from checker.alignment import streaming
from checker.alignment.embedding import load_model
from checker.alignment.lattice import AlignmentPath
from checker.alignment.prepared_text import PreparedText, prepare_text
from checker.alignment.streaming import find_long_path, search_piece
from checker.alignment.weights import LEXICAL, WITH_VECTORS, Weights
from tests.alignment.test_beads import invented


def steps(path: AlignmentPath) -> list[tuple[int, int, int, int]]:
    return [(step.i, step.i_end, step.j, step.j_end) for step in path.steps]


@pytest.fixture(scope="module")
def texts() -> tuple[PreparedText, PreparedText]:
    source, target = invented(120, 5)
    del target[50:60]
    return prepare_text(source, None, None), prepare_text(target, None, None)


def test_pieces_give_the_path_of_the_whole(
    texts: tuple[PreparedText, PreparedText], monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = find_long_path(*texts, LEXICAL)
    monkeypatch.setattr(streaming, "WHOLE_AREA", 100)
    monkeypatch.setattr(streaming, "PIECE_AREA", 1600)
    pieces = find_long_path(*texts, LEXICAL)
    assert steps(pieces) == steps(whole)
    assert len(pieces.source_alone) == 120


@pytest.mark.parametrize("area", [1, 4, 50])
def test_small_pieces_still_take_every_sentence_once(
    texts: tuple[PreparedText, PreparedText], area: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(streaming, "WHOLE_AREA", area)
    monkeypatch.setattr(streaming, "PIECE_AREA", area)
    path = find_long_path(*texts, LEXICAL)
    assert [i for s in path.steps for i in range(s.i, s.i_end)] == list(range(120))
    assert [j for s in path.steps for j in range(s.j, s.j_end)] == list(range(110))


def test_beside_an_empty_text_everything_is_surely_alone() -> None:
    path = find_long_path(prepare_text(["Ja.", "Nein."], None, None), prepare_text([], None, None), LEXICAL)
    assert steps(path) == [(0, 1, 0, 0), (1, 2, 0, 0)]
    assert path.source_alone.tolist() == [99, 99]


def test_pieces_with_too_many_words_are_made_smaller(monkeypatch: pytest.MonkeyPatch) -> None:
    source, target = invented(120, 5)
    texts = (prepare_text(source, None, load_model()), prepare_text(target, None, load_model()))
    whole = find_long_path(*texts, WITH_VECTORS)
    boxes = []

    def search(
        here: PreparedText, there: PreparedText, box: tuple[int, int, int, int], weights: Weights
    ) -> AlignmentPath:
        boxes.append(box)
        return search_piece(here, there, box, weights)

    monkeypatch.setattr(streaming, "MOST_WORD_PAIRS", 3_000)
    monkeypatch.setattr(streaming, "search_piece", search)
    assert len(find_long_path(*texts, WITH_VECTORS).steps) == len(whole.steps)
    assert len(boxes) > 4
    assert max(i_end - i for i, i_end, _j, _j_end in boxes) < 60
