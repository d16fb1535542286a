"""What speaks for and against beads, on sentences of which one can tell by hand."""

from __future__ import annotations

import numpy as np
import pytest

from checker.alignment import embedding
from checker.alignment.arrays import Array
from checker.alignment.bead_features import BeadFeatures, compute_features
from checker.alignment.lattice import WIDEST
from checker.alignment.prepared_text import prepare_text

SOURCE = ["Der Rat von Bern tagt.", "er hat 14 Boote", "2. Das Ende (fast"]
TARGET = ["Le conseil de Berne siège.", "il a 14 bateaux", "2. La fin (presque"]


def features(*, vectors: bool = False, paragraphs: bool = True) -> BeadFeatures:
    model = embedding.load_model() if vectors else None
    one, other = ([0, 0, 1], [0, 1, 1]) if paragraphs else (None, None)
    return compute_features(prepare_text(SOURCE, one, model), prepare_text(TARGET, other, model))


def value(found: BeadFeatures, name: str, i: int, j: int, a: int = 1, b: int = 1) -> float:
    """Of the bead that ends before source sentence ``i`` and target sentence ``j``."""
    if name in found.whole:
        whole = np.broadcast_to(found.whole[name], (len(SOURCE) + 1, WIDEST, WIDEST, len(TARGET) + 1))
        return float(whole[i, a - 1, b - 1, j])
    one, other = found.sums[name]
    return float(one[i, a - 1] @ other[j, b - 1])


def test_names_depend_on_what_is_known() -> None:
    assert {"words", "numbers"} <= features().whole.keys()
    assert {"margin", "covered", "stranded"} <= features(vectors=True).whole.keys()
    assert {"break", "starts"} <= features().sums.keys()
    assert not {"break", "starts"} & features(paragraphs=False).sums.keys()


def test_shared_numbers_and_words_speak_for_a_bead() -> None:
    found = features()
    assert value(found, "numbers", 2, 2) > 0 == value(found, "numbers", 2, 1)


def test_vectors_speak_for_what_means_the_same() -> None:
    found = features(vectors=True)
    right = [value(found, "margin", k, k) for k in (1, 2, 3)]
    wrong = [value(found, "margin", i, j) for i, j in ((1, 2), (2, 1), (3, 1), (1, 3))]
    assert min(right) > max(wrong)


@pytest.mark.parametrize(
    ("name", "i", "j", "a", "b", "expected"),
    [
        ("stop", 1, 1, 1, 1, 0),
        ("stop", 1, 2, 1, 1, 1),
        ("lower", 2, 1, 1, 1, 1),
        ("brackets", 3, 3, 1, 1, 2),
        ("starts", 2, 2, 1, 1, 1),
        ("break", 2, 2, 2, 2, 1),
        ("break", 3, 3, 2, 2, 1),
        ("break", 3, 2, 2, 2, 2),
    ],
)
def test_signs_and_paragraphs(name: str, i: int, j: int, a: int, b: int, expected: float) -> None:
    assert value(features(), name, i, j, a, b) == expected


def test_numbers_at_the_start_are_pairs_of_sentences() -> None:
    assert features().starts["numbered"].tolist() == [[2, 2]]


def test_weighted_features_are_added_in_whatever_form_they_are() -> None:
    found = features()
    weight = {"length": -0.5, "stop": -2.0, "numbered": 3.0}
    scores: Array = np.zeros((len(SOURCE) + 1, WIDEST, WIDEST, len(TARGET) + 1), dtype=np.float32)
    found.add_weighted(scores, weight)
    for i, j, a, b in ((3, 3, 1, 1), (2, 3, 1, 2), (3, 3, 2, 2)):
        numbered = 3.0 if (i - a, j - b) == (2, 2) else 0.0
        expected = -0.5 * value(found, "length", i, j, a, b) - 2 * value(found, "stop", i, j, a, b) + numbered
        assert scores[i, a - 1, b - 1, j] == pytest.approx(expected, abs=1e-5)
