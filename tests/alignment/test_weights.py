"""The fitted weights fit the features that there are."""

from __future__ import annotations

import pytest

from checker.alignment import embedding
from checker.alignment.bead_features import compute_features
from checker.alignment.prepared_text import prepare_text
from checker.alignment.weights import LEXICAL, NULLS, PAIRS, WITH_VECTORS, Weights
from tests.alignment.texts import FRENCH, GERMAN


@pytest.mark.parametrize(("weights", "vectors"), [(LEXICAL, False), (WITH_VECTORS, True)])
def test_every_weight_has_a_feature_and_every_feature_a_weight(weights: Weights, vectors: bool) -> None:
    model = embedding.load_model() if vectors else None
    paragraphs = list(range(len(GERMAN)))
    found = compute_features(prepare_text(GERMAN, paragraphs, model), prepare_text(FRENCH, paragraphs, model))
    assert weights.feature.keys() == found.whole.keys() | found.sums.keys() | found.starts.keys()
    assert weights.pair.keys() == set(PAIRS.values())
    assert tuple(weights.null) == NULLS
    assert {"open", *found.nulls[0]} <= weights.null.keys()


def test_kinds_of_beads_have_no_direction() -> None:
    assert all(PAIRS[b, a] == kind for (a, b), kind in PAIRS.items())
