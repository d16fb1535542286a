"""The search: the best sequence of beads through a lattice, and how sure each bead is."""

from __future__ import annotations

import numpy as np

from checker.alignment.arrays import Array
from checker.alignment.lattice import LOW, WIDEST, AlignmentPath, Lattice, PathStep, flip, shift


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
        up = _enter_null(best, null, i - 1, j, opening) + lattice.source_null[i - 1] if i else LOW
        left = _enter_null(best, null, i, j - 1, opening) + lattice.target_null[j - 1] if j else LOW
        if up >= left:
            steps.append((i - 1, i, j, j))
            i -= 1
        else:
            steps.append((i, i, j - 1, j))
            j -= 1
        in_null = bool(i or j) and bool(null[i, j] >= best[i, j] + np.float32(opening))
    return steps[::-1]


def _enter_null(best: Array, null: Array, i: int, j: int, opening: float) -> np.float32:
    """The best way into a null from cell (i, j): a run goes on, or one is opened after a bead."""
    return np.float32(max(null[i, j], best[i, j] + np.float32(opening)))


def search_lattice(lattice: Lattice) -> AlignmentPath:
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
    source_aligned = _spread_ends(through.max(axis=(2, 3)))
    target_aligned = _spread_ends(through.max(axis=(0, 1)).T)
    for i, i_end, j, j_end in path:
        if i_end > i and j_end > j:
            through[i_end, i_end - i - 1, j_end - j - 1, j_end] = LOW
    source_other = _spread_ends(through.max(axis=(2, 3)))
    target_other = _spread_ends(through.max(axis=(0, 1)).T)
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
        steps.append(PathStep(i, i_end, j, j_end, total - float(other)))
    return AlignmentPath(steps, source_null - source_aligned, target_null - target_aligned)


def _spread_ends(ends: Array) -> Array:
    """From the best path by end and width of a bead, ``ends[i, a - 1]``, to the best by sentence covered."""
    size = ends.shape[0] - 1
    out = np.full(size, LOW, dtype=np.float32)
    for a in range(1, min(WIDEST, size) + 1):
        column = ends[a:, a - 1]
        for back in range(a):
            part = out[a - 1 - back : size - back]
            np.maximum(part, column, out=part)
    return out
