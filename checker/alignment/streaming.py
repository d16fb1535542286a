"""Long texts in pieces: each is searched in full, kept up to beads that are sure, and the next begins there."""

from __future__ import annotations

import math
from bisect import bisect_right
from dataclasses import replace

import numpy as np

from checker.alignment.arrays import Array
from checker.alignment.coarse import find_corridor, hash_trigrams
from checker.alignment.lattice import WIDEST, AlignmentPath, PathStep
from checker.alignment.lattice_search import search_lattice
from checker.alignment.prepared_text import PreparedText
from checker.alignment.thresholds import (
    CERTAIN,
    KEPT_SHARE,
    LEAST_KEPT,
    MOST_WORD_PAIRS,
    PIECE_AREA,
    SURE_MARGIN,
    WHOLE_AREA,
)
from checker.alignment.weighted_lattice import build_lattice
from checker.alignment.weights import Weights
from checker.watching.stages import Stage, tell_stage


def find_long_path(source: PreparedText, target: PreparedText, weights: Weights) -> AlignmentPath:
    """The best path through two texts of any length, in time linear in it."""
    n, m = len(source), len(target)
    if n * m <= WHOLE_AREA and not _has_too_many_words(source, target, (0, n, 0, m)):
        return search_piece(source, target, (0, n, 0, m), weights)
    here, there = source.sums, target.sums
    if here is None or there is None:
        here, there = hash_trigrams(source.tokens), hash_trigrams(target.tokens)
    points = find_corridor(here, there)
    steps: list[PathStep] = []
    source_alone, target_alone = np.zeros(n, dtype=np.float32), np.zeros(m, dtype=np.float32)
    i = j = 0
    while i < n or j < m:
        tell_stage(Stage.ALIGN, i + j, n + m)
        i_end, j_end = _find_reach(points, i, j, n, m)
        while _has_too_many_words(source, target, (i, i_end, j, j_end)):
            i_end, j_end = i + max(1, (i_end - i) // 2), j + max(1, (j_end - j) // 2)
        found = search_piece(source, target, (i, i_end, j, j_end), weights)
        kept = found.steps if (i_end, j_end) == (n, m) else _keep_sure(found.steps)
        source_alone[i:i_end], target_alone[j:j_end] = found.source_alone, found.target_alone
        steps += [replace(s, i=s.i + i, i_end=s.i_end + i, j=s.j + j, j_end=s.j_end + j) for s in kept]
        i, j = i + kept[-1].i_end, j + kept[-1].j_end
    return AlignmentPath(steps, source_alone, target_alone)


def search_piece(
    source: PreparedText, target: PreparedText, box: tuple[int, int, int, int], weights: Weights
) -> AlignmentPath:
    """The best path from corner to corner of a box, source ``i`` to ``i_end`` and target ``j`` to ``j_end``."""
    i, i_end, j, j_end = box
    if i == i_end or j == j_end:
        return _leave_alone(i_end - i, j_end - j)
    return search_lattice(build_lattice(source.select(range(i, i_end)), target.select(range(j, j_end)), weights))


def _leave_alone(n: int, m: int) -> AlignmentPath:
    """The path beside an empty text: every sentence is alone."""
    steps = [PathStep(k, k + 1, 0, 0, CERTAIN) for k in range(n)] + [
        PathStep(n, n, k, k + 1, CERTAIN) for k in range(m)
    ]
    alone: tuple[Array, Array] = (np.full(n, CERTAIN, dtype=np.float32), np.full(m, CERTAIN, dtype=np.float32))
    return AlignmentPath(steps, *alone)


def _find_reach(points: list[tuple[int, int]], i: int, j: int, n: int, m: int) -> tuple[int, int]:
    """How far the next piece goes along the rough way, so that its area stays within bounds."""
    if (n - i) * (m - j) <= PIECE_AREA:
        return n, m
    at = bisect_right(points, i, key=lambda p: p[0])
    reached = (i, j)
    for p in range(at, len(points)):
        a, b = points[p]
        if (a - i + 1) * (b - j + 1) > PIECE_AREA:
            reached = _walk_line(reached, (a, b), i, j)
            break
        if b > j:
            reached = (a, b)
    a, b = max(reached[0], min(n, i + 1)), max(reached[1], min(m, j + 1))
    return (n, m) if (n - a) + (m - b) == 0 else (a, b)


def _has_too_many_words(source: PreparedText, target: PreparedText, box: tuple[int, int, int, int]) -> bool:
    """Whether the words of a box are too many to be compared, each with each; never those of a few sentences."""
    i, i_end, j, j_end = box
    if source.words is None or target.words is None or max(i_end - i, j_end - j) <= 2 * WIDEST:
        return False
    boxes = (source.words, i, i_end), (target.words, j, j_end)
    if math.prod(int(words.counts[start:end].sum()) for words, start, end in boxes) <= MOST_WORD_PAIRS:
        return False
    return math.prod(words.count_different(start, end) for words, start, end in boxes) > MOST_WORD_PAIRS


def _walk_line(low: tuple[int, int], high: tuple[int, int], i: int, j: int) -> tuple[int, int]:
    """The last point of a straight line, from ``low`` on, at which the piece is small enough."""
    steps = max(high[0] - low[0], high[1] - low[1], 1)
    reached = low
    for k in range(1, steps + 1):
        a, b = low[0] + (high[0] - low[0]) * k // steps, low[1] + (high[1] - low[1]) * k // steps
        if (a - i + 1) * (max(b, j) - j + 1) > PIECE_AREA:
            break
        reached = (a, max(b, j))
    return reached


def _keep_sure(steps: list[PathStep]) -> list[PathStep]:
    """The steps up to the last two sure beads in a row that are not too near the end."""
    limit = max(1, int(len(steps) * KEPT_SHARE))
    for k in range(limit - 1, limit // LEAST_KEPT, -1):
        if all(_is_one_to_one(s) and s.margin >= SURE_MARGIN for s in steps[k - 1 : k + 1]):
            return steps[:k]
    return steps[:limit]


def _is_one_to_one(step: PathStep) -> bool:
    return step.i_end - step.i == 1 and step.j_end - step.j == 1
