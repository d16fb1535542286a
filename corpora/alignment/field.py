"""A conditional random field over alignments: minus the log probability of a gold alignment, and its gradient.

The lattice is that of `checker.alignment.lattice`, as a graph of the beads and nulls that stand a chance, with
sums over all paths in place of the best path.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import exp, log1p

import numpy as np
import numpy.typing as npt

from checker.alignment.arrays import Array
from checker.alignment.bead_features import BeadFeatures, compute_features
from checker.alignment.lattice import LOW, WIDEST, Lattice, flip, shift
from checker.alignment.lattice_search import sum_forward
from checker.alignment.prepared_text import PreparedText
from checker.alignment.weighted_lattice import build_lattice
from checker.alignment.weights import NULLS, PAIRS, Weights

Values = npt.NDArray[np.float64]
KINDS = tuple(dict.fromkeys(PAIRS.values()))
ALONE = tuple(name for name in NULLS if name != "open")
NO_CHANCE = 18.0
NOTHING = -1e9
Gold = list[tuple[list[int], list[int]]]


@dataclass
class Example:
    """A stretch of two texts as a graph: arcs from cell to cell, ordered by where they end, with their features.

    ``features`` is (arcs, names + kinds + nulls + 1); the last column, for the first of a run of nulls, is empty.
    ``gold`` is the sum of the features of the gold alignment.
    """

    features: Values
    start: list[int]
    end: list[int]
    null: list[bool]
    cells: int
    gold: Values


def build_example(source: PreparedText, target: PreparedText, names: list[str], gold: Gold, rough: Weights) -> Example:
    """The graph of a stretch; ``rough`` weights tell which beads and nulls stand a chance."""
    found = compute_features(source, target)
    margins = _compute_margins(build_lattice(source, target, rough))
    kept = [values > -NO_CHANCE for values in margins]
    i = j = 0
    for a, b in gold:
        if a and b:
            kept[0][i + len(a), len(a) - 1, len(b) - 1, j + len(b)] = True
        else:
            kept[1 if a else 2][i, j] = True
        i, j = i + len(a), j + len(b)
    beads, up, left = (np.nonzero(values) for values in kept)
    columns = len(target) + 1
    cells = [(r - a - 1) * columns + c - b - 1 for r, a, b, c in zip(*beads, strict=True)]
    start = np.concatenate((cells, up[0] * columns + up[1], left[0] * columns + left[1])).astype(np.intp)
    cells = beads[0] * columns + beads[3]
    end = np.concatenate((cells, (up[0] + 1) * columns + up[1], left[0] * columns + left[1] + 1)).astype(np.intp)
    values = np.zeros((len(start), len(names) + len(KINDS) + len(ALONE) + 1))
    n = len(beads[0])
    for k, name in enumerate(names):
        values[:n, k] = _take_beads(found, name, beads)
    kinds = [KINDS.index(PAIRS[a + 1, b + 1]) for a, b in zip(beads[1].tolist(), beads[2].tolist(), strict=True)]
    values[np.arange(n), len(names) + np.array(kinds)] = 1
    for k, name in enumerate(ALONE, len(names) + len(KINDS)):
        if name in found.nulls[0]:
            values[n:, k] = np.concatenate((found.nulls[0][name][up[0]], found.nulls[1][name][left[1]]))
    order = np.argsort(end, kind="stable")
    null = np.arange(len(start)) >= n
    one = Example(
        values[order],
        start[order].tolist(),
        end[order].tolist(),
        null[order].tolist(),
        (len(source) + 1) * columns,
        np.zeros(values.shape[1]),
    )
    one.gold = _sum_gold(one, gold, columns)
    return one


def _take_beads(found: BeadFeatures, name: str, beads: tuple[npt.NDArray[np.intp], ...]) -> Array:
    rows, a, b, columns = beads
    if name in found.whole:
        whole = found.whole[name]
        return np.broadcast_to(whole, np.broadcast_shapes(whole.shape, (1, WIDEST, WIDEST, 1)))[rows, a, b, columns]
    if name in found.sums:
        one, other = found.sums[name]
        return np.asarray((one[rows, a] * other[columns, b]).sum(axis=1))
    starts = {(int(i), int(j)) for i, j in found.starts.get(name, ())}
    here = zip((rows - a - 1).tolist(), (columns - b - 1).tolist(), strict=True)
    return np.array([pair in starts for pair in here], dtype=np.float32)


def _compute_margins(of: Lattice) -> tuple[Array, Array, Array]:
    """How much worse than the best path the best one is that takes a bead, a source null, a target null."""
    best, null = sum_forward(of)
    turned, turned_null = sum_forward(flip(of))
    after, null_after = turned[::-1, ::-1], turned_null[::-1, ::-1]
    rows, columns = best.shape
    padded = np.full((rows + WIDEST, columns + WIDEST), LOW, dtype=np.float32)
    padded[WIDEST:, WIDEST:] = best
    through = shift(padded, rows, columns) + of.scores + after[:, None, None, :]
    into = np.maximum(null, best + np.float32(of.opening))
    out_of = np.maximum(after, null_after - np.float32(of.opening))
    up = into[:-1] + of.source_null[:, None] + out_of[1:]
    left = into[:, :-1] + of.target_null[None] + out_of[:, 1:]
    total = best[-1, -1]
    return through - total, up - total, left - total


def _sum_gold(one: Example, gold: Gold, columns: int) -> Values:
    place = {key: k for k, key in enumerate(zip(one.start, one.end, one.null, strict=True))}
    counts = np.zeros(one.features.shape[1])
    i = j = 0
    in_run = False
    for a, b in gold:
        null = not (a and b)
        start, end = i * columns + j, (i + len(a)) * columns + j + len(b)
        counts += one.features[place[start, end, null]]
        counts[-1] += null and not in_run
        in_run = null
        i, j = i + len(a), j + len(b)
    return counts


def _add_logarithms(one: float, other: float) -> float:
    if one < other:
        one, other = other, one
    return one if other < NOTHING / 2 else one + log1p(exp(other - one))


def compute_loss(one: Example, weights: Values) -> tuple[float, Values]:
    """Minus the log probability of the gold alignment, and its gradient."""
    scores: list[float] = (one.features @ weights).tolist()
    opening = float(weights[-1])
    ends, nulls = [NOTHING] * one.cells, [NOTHING] * one.cells
    ends[0] = 0.0
    arcs = list(zip(one.start, one.end, one.null, scores, strict=True))
    for start, end, null, score in arcs:
        if null:
            nulls[end] = _add_logarithms(nulls[end], _add_logarithms(nulls[start], ends[start] + opening) + score)
        else:
            ends[end] = _add_logarithms(ends[end], _add_logarithms(nulls[start], ends[start]) + score)
    total = _add_logarithms(ends[-1], nulls[-1])
    after_bead, after_null = [NOTHING] * one.cells, [NOTHING] * one.cells
    after_bead[-1] = after_null[-1] = 0.0
    shares = [0.0] * len(arcs)
    opened = 0.0
    for k in range(len(arcs) - 1, -1, -1):
        start, end, null, score = arcs[k]
        onward = (after_null if null else after_bead)[end] + score
        first = onward + (opening if null else 0.0)
        share = exp(min(0.0, ends[start] + first - total))
        opened += share if null else 0.0
        shares[k] = share + exp(min(0.0, nulls[start] + onward - total))
        after_bead[start] = _add_logarithms(after_bead[start], first)
        after_null[start] = _add_logarithms(after_null[start], onward)
    gradient = np.asarray(shares) @ one.features - one.gold
    gradient[-1] += opened
    return total - float(one.gold @ weights), gradient
