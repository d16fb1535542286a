"""The lattice of two texts: the features of every bead and null, weighted and summed."""

from __future__ import annotations

import numpy as np

from checker.alignment.arrays import Array
from checker.alignment.bead_features import compute_features
from checker.alignment.lattice import LOW, WIDEST, Lattice
from checker.alignment.prepared_text import PreparedText
from checker.alignment.weights import PAIRS, Weights


def build_lattice(source: PreparedText, target: PreparedText, weights: Weights) -> Lattice:
    """The weighted sum of all features: what `lattice_search` runs on."""
    found = compute_features(source, target)
    bias = np.full((WIDEST, WIDEST), LOW, dtype=np.float32)
    for (a, b), name in PAIRS.items():
        bias[a - 1, b - 1] = weights.pair[name]
    scores = np.empty((len(source) + 1, WIDEST, WIDEST, len(target) + 1), dtype=np.float32)
    scores[:] = bias[None, :, :, None]
    found.add_weighted(scores, weights.feature)
    for a in range(1, WIDEST + 1):
        scores[:a, a - 1] = LOW
        scores[:, :, a - 1, :a] = LOW
    alone = [_weigh_nulls(null, weights) for null in found.nulls]
    return Lattice(scores, alone[0], alone[1], weights.null["open"])


def _weigh_nulls(null: dict[str, Array], weights: Weights) -> Array:
    """The score (n,) of leaving each sentence alone, from its features (n,) by name."""
    weighted = (np.float32(weights.null.get(name, 0.0)) * values for name, values in null.items())
    return sum(weighted, np.zeros_like(null["each"]))
