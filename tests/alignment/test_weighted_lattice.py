"""The lattice of two texts is the weighted sum of the features of each bead."""

from __future__ import annotations

import numpy as np
import pytest

from checker.alignment.lattice import LOW, WIDEST
from checker.alignment.prepared_text import prepare_text
from checker.alignment.weighted_lattice import build_lattice
from checker.alignment.weights import LEXICAL, PAIRS, Weights
from tests.alignment.texts import FRENCH, GERMAN


def test_with_biases_alone_every_bead_has_that_of_its_kind() -> None:
    source, target = prepare_text(GERMAN[:6], None, None), prepare_text(FRENCH[:7], None, None)
    lattice = build_lattice(source, target, Weights(LEXICAL.pair, {}, {"each": -2.0, "open": -1.0}))
    assert lattice.scores.shape == (7, WIDEST, WIDEST, 8)
    for a in range(1, WIDEST + 1):
        for b in range(1, WIDEST + 1):
            expected = LEXICAL.pair[PAIRS[a, b]] if (a, b) in PAIRS else float(LOW)
            assert lattice.scores[6, a - 1, b - 1, 7] == pytest.approx(expected)
    assert lattice.scores[1, 1, 0, 3] == LOW
    assert lattice.source_null.tolist() == [-2] * 6
    assert lattice.opening == -1.0


def test_what_corresponds_scores_more_than_what_does_not() -> None:
    source, target = prepare_text(GERMAN, None, None), prepare_text(FRENCH, None, None)
    scores = build_lattice(source, target, LEXICAL).scores[1:, 0, 0, 1:]
    assert np.diag(scores).mean() > scores[~np.eye(len(GERMAN), dtype=bool)].mean()
    assert scores[3].argmax() == 3
