"""The search: the best sequence of beads through a matrix of two texts, and how sure each bead is.

``scores`` has the shape (n + 1, WIDEST, WIDEST, m + 1): ``scores[i, a - 1, b - 1, j]`` is the score of the bead that
ends before source sentence ``i`` and target sentence ``j`` and takes ``a`` and ``b`` sentences; minus infinity where
there is none. Sentences without counterpart cost ``open`` for the first and ``extend`` for each further one of a run.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import as_strided

from checker.alignment.arrays import Array

WIDEST = 5
LOW = np.float32(-1e9)


@dataclass(frozen=True, slots=True)
class Lattice:
    """Scores of beads and of nulls: ``source_null`` (n,), ``target_null`` (m,), ``opening`` of a run of nulls."""

    scores: Array
    source_null: Array
    target_null: Array
    opening: float


@dataclass(frozen=True, slots=True)
class Path:
    """The best path, and for every sentence the margin of "has no counterpart" over "has one" (nats, signed)."""

    steps: list[Step]
    source_alone: Array
    target_alone: Array


@dataclass(frozen=True, slots=True)
class Step:
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


def sum_forward(lattice: Lattice) -> tuple[Array, Array]:
    """Best scores of paths from the start to every cell: any path, and paths that end in a null."""
    rows, _, _, columns = lattice.scores.shape
    best = np.full((rows + WIDEST, columns + WIDEST), LOW, dtype=np.float32)
    null = np.full((rows, columns), LOW, dtype=np.float32)
    view = shift(best, rows, columns)
    right = np.concatenate(([np.float32(0)], lattice.target_null)).astype(np.float32)
    sums = np.cumsum(right, dtype=np.float32)
    room = np.empty((WIDEST * WIDEST, columns), dtype=np.float32)
    cube = room.reshape(WIDEST, WIDEST, columns)
    opening = np.float32(lattice.opening)
    aligned = np.empty(columns, dtype=np.float32)
    above_aligned = np.full(columns, LOW, dtype=np.float32)
    for i in range(rows):
        if i == 0:
            aligned[:] = LOW
            aligned[0] = 0
        else:
            np.add(view[i], lattice.scores[i], out=cube)
            room.max(axis=0, out=aligned)
        line = null[i]
        if i:
            np.maximum(above_aligned + opening, null[i - 1], out=line)
            line += lattice.source_null[i - 1]
        np.maximum(line[1:], aligned[:-1] + opening + right[1:], out=line[1:])
        line -= sums
        np.maximum.accumulate(line, out=line)
        line += sums
        above_aligned[:] = aligned
        np.maximum(aligned, line, out=best[i + WIDEST, WIDEST:])
    return best[WIDEST:, WIDEST:], null


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


def trace_path(lattice: Lattice, best: Array, null: Array) -> list[tuple[int, int, int, int]]:
    """The best path, as half-open ranges (i, i_end, j, j_end) in order."""
    i, j = best.shape[0] - 1, best.shape[1] - 1
    steps: list[tuple[int, int, int, int]] = []
    in_null = bool(null[i, j] >= best[i, j])
    opening = lattice.opening
    while i or j:
        if not in_null:
            top, choice = LOW, (1, 1)
            for a in range(1, min(WIDEST, i) + 1):
                for b in range(1, min(WIDEST, j) + 1):
                    value = best[i - a, j - b] + lattice.scores[i, a - 1, b - 1, j]
                    if value > top:
                        top, choice = value, (a, b)
            a, b = choice
            steps.append((i - a, i, j - b, j))
            i, j = i - a, j - b
            in_null = bool(null[i, j] >= best[i, j]) and bool(i or j)
            continue
        up = _before(best, null, i - 1, j, opening) + lattice.source_null[i - 1] if i else LOW
        left = _before(best, null, i, j - 1, opening) + lattice.target_null[j - 1] if j else LOW
        if up >= left:
            steps.append((i - 1, i, j, j))
            i -= 1
        else:
            steps.append((i, i, j - 1, j))
            j -= 1
        in_null = bool(i or j) and bool(null[i, j] >= best[i, j] + np.float32(opening))
    return steps[::-1]


def _before(best: Array, null: Array, i: int, j: int, opening: float) -> np.float32:
    """The best way into a null from cell (i, j): a run goes on, or one is opened after a bead."""
    return np.float32(max(null[i, j], best[i, j] + np.float32(opening)))


def search_lattice(lattice: Lattice) -> Path:
    """The best path with the margins of its beads, by one search forward and one backward."""
    best, null = sum_forward(lattice)
    path = trace_path(lattice, best, null)
    turned_best, turned_null = sum_forward(flip(lattice))
    after, null_after = turned_best[::-1, ::-1], turned_null[::-1, ::-1]
    total = float(best[-1, -1])
    rows, columns = best.shape
    padded = np.full((rows + WIDEST, columns + WIDEST), LOW, dtype=np.float32)
    padded[WIDEST:, WIDEST:] = best
    through = shift(padded, rows, columns) + lattice.scores
    through += after[:, None, None, :]
    source_aligned = _covered(through.max(axis=(2, 3)))
    target_aligned = _covered(through.max(axis=(0, 1)).T)
    for i, i_end, j, j_end in path:
        if i_end > i and j_end > j:
            through[i_end, i_end - i - 1, j_end - j - 1, j_end] = LOW
    source_other = _covered(through.max(axis=(2, 3)))
    target_other = _covered(through.max(axis=(0, 1)).T)
    opening = np.float32(lattice.opening)
    into = np.maximum(null, best + opening)
    out_of = np.maximum(after, null_after - opening)
    source_null = (into[:-1] + lattice.source_null[:, None] + out_of[1:]).max(axis=1)
    target_null = (into[:, :-1] + lattice.target_null[None, :] + out_of[:, 1:]).max(axis=0)
    steps = []
    for i, i_end, j, j_end in path:
        if i == i_end:
            other = target_aligned[j]
        elif j == j_end:
            other = source_aligned[i]
        else:
            other = max(source_other[i], source_null[i], target_other[j], target_null[j])
        steps.append(Step(i, i_end, j, j_end, total - float(other)))
    return Path(steps, source_null - source_aligned, target_null - target_aligned)


def _covered(ends: Array) -> Array:
    """From the best path by end and width of a bead, ``ends[i, a - 1]``, to the best by sentence covered."""
    size = ends.shape[0] - 1
    out = np.full(size, LOW, dtype=np.float32)
    for a in range(1, min(WIDEST, size) + 1):
        column = ends[a:, a - 1]
        for back in range(a):
            part = out[a - 1 - back : size - back]
            np.maximum(part, column, out=part)
    return out
