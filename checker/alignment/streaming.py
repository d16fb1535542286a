"""Long texts in pieces: each is searched in full, kept up to beads that are sure, and the next begins there."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace

import numpy as np

from checker.alignment.arrays import Array
from checker.alignment.bead_features import build_lattice
from checker.alignment.coarse import find_corridor, hash_trigrams
from checker.alignment.lattice_search import Path, Step, search_lattice
from checker.alignment.prepared_text import PreparedText
from checker.alignment.weights import Weights

AREA = 10_000
WHOLE_AREA = 16_900
SURE = 3.0
KEPT = 0.75


def find_long_path(source: PreparedText, target: PreparedText, weights: Weights) -> Path:
    """The best path through two texts of any length, in time linear in it."""
    n, m = len(source), len(target)
    if n * m <= WHOLE_AREA:
        return cut_piece(source, target, (0, n, 0, m), weights)
    here, there = source.sums, target.sums
    if here is None or there is None:
        here, there = hash_trigrams(source.tokens), hash_trigrams(target.tokens)
    points = find_corridor(here, there)
    steps: list[Step] = []
    source_alone, target_alone = np.zeros(n, dtype=np.float32), np.zeros(m, dtype=np.float32)
    i = j = 0
    while i < n or j < m:
        i_end, j_end = _reach(points, i, j, n, m)
        found = cut_piece(source, target, (i, i_end, j, j_end), weights)
        kept = found.steps if (i_end, j_end) == (n, m) else _sure(found.steps)
        source_alone[i:i_end], target_alone[j:j_end] = found.source_alone, found.target_alone
        steps += [replace(s, i=s.i + i, i_end=s.i_end + i, j=s.j + j, j_end=s.j_end + j) for s in kept]
        i, j = i + kept[-1].i_end, j + kept[-1].j_end
    return Path(steps, source_alone, target_alone)


def cut_piece(source: PreparedText, target: PreparedText, box: tuple[int, int, int, int], weights: Weights) -> Path:
    """The best path from corner to corner of a box."""
    i, i_end, j, j_end = box
    if i == i_end or j == j_end:
        return _nothing(i_end - i, j_end - j)
    return search_lattice(build_lattice(source.picked(range(i, i_end)), target.picked(range(j, j_end)), weights))


def _nothing(n: int, m: int) -> Path:
    certain = 99.0
    steps = [Step(k, k + 1, 0, 0, certain) for k in range(n)] + [Step(n, n, k, k + 1, certain) for k in range(m)]
    alone: tuple[Array, Array] = (np.full(n, certain, dtype=np.float32), np.full(m, certain, dtype=np.float32))
    return Path(steps, *alone)


def _reach(points: list[tuple[int, int]], i: int, j: int, n: int, m: int) -> tuple[int, int]:
    """How far the next piece goes along the rough way, so that its area stays within bounds."""
    if (n - i) * (m - j) <= AREA:
        return n, m
    at = bisect_right(points, i, key=lambda p: p[0])
    reached = (i, j)
    for p in range(at, len(points)):
        a, b = points[p]
        if (a - i + 1) * (b - j + 1) > AREA:
            reached = _between(reached, (a, b), i, j)
            break
        if b > j:
            reached = (a, b)
    a, b = max(reached[0], min(n, i + 1)), max(reached[1], min(m, j + 1))
    return (n, m) if (n - a) + (m - b) == 0 else (a, b)


def _between(low: tuple[int, int], high: tuple[int, int], i: int, j: int) -> tuple[int, int]:
    """The last point of a straight line, from ``low`` on, at which the piece is small enough."""
    steps = max(high[0] - low[0], high[1] - low[1], 1)
    reached = low
    for k in range(1, steps + 1):
        a, b = low[0] + (high[0] - low[0]) * k // steps, low[1] + (high[1] - low[1]) * k // steps
        if (a - i + 1) * (max(b, j) - j + 1) > AREA:
            break
        reached = (a, max(b, j))
    return reached


def _sure(steps: list[Step]) -> list[Step]:
    """The steps up to the last two sure beads in a row that are not too near the end."""
    limit = max(1, int(len(steps) * KEPT))
    for k in range(limit - 1, limit // 3, -1):
        if all(_plain(s) and s.margin >= SURE for s in steps[k - 1 : k + 1]):
            return steps[:k]
    return steps[:limit]


def _plain(step: Step) -> bool:
    return step.i_end - step.i == 1 and step.j_end - step.j == 1
