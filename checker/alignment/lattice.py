"""The matrix of two texts that is searched, and the path that is found.

``scores`` has the shape (n + 1, WIDEST, WIDEST, m + 1): ``scores[i, a - 1, b - 1, j]`` is the score of the bead that
ends before source sentence ``i`` and target sentence ``j`` and takes ``a`` and ``b`` sentences; `LOW` where
there is none. Sentences without counterpart cost ``opening`` for the first of a run, and their own score each.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import as_strided

from checker.alignment.arrays import Array

WIDEST = 5
"""Sentences on one side of a bead at most. The kinds of beads are those of `weights.PAIRS`."""

LOW = np.float32(-1e9)
"""The score of what can't be: finite, so that differences of two such scores are numbers."""


@dataclass(frozen=True, slots=True)
class Lattice:
    """Scores of beads and of nulls: ``source_null`` (n,), ``target_null`` (m,), ``opening`` of a run of nulls."""

    scores: Array
    source_null: Array
    target_null: Array
    opening: float


@dataclass(frozen=True, slots=True)
class AlignmentPath:
    """The best path, and for every sentence the margin of "has no counterpart" over "has one" (nats, signed)."""

    steps: list[PathStep]
    source_alone: Array
    target_alone: Array


@dataclass(frozen=True, slots=True)
class PathStep:
    """One bead of a path: the half-open ranges it takes, and its margin over the best path without it."""

    i: int
    i_end: int
    j: int
    j_end: int
    margin: float


def shift(padded: Array, rows: int, columns: int) -> Array:
    """A view v[i, a - 1, b - 1, j] = padded[i + WIDEST - a, j + WIDEST - b]."""
    down, right = padded.strides
    return as_strided(
        padded[WIDEST - 1 :, WIDEST - 1 :],
        (rows, WIDEST, WIDEST, columns),
        (down, -down, -right, right),
        writeable=False,
    )


def flip(lattice: Lattice) -> Lattice:
    """The lattice of both texts read backwards."""
    scores = lattice.scores
    rows, _, _, columns = scores.shape
    turned = np.full_like(scores, LOW)
    for a in range(1, WIDEST + 1):
        for b in range(1, WIDEST + 1):
            if a < rows and b < columns:
                turned[a:, a - 1, b - 1, b:] = scores[a:, a - 1, b - 1, b:][::-1, ::-1]
    return Lattice(turned, lattice.source_null[::-1].copy(), lattice.target_null[::-1].copy(), lattice.opening)
