"""The rough way through two long texts: where in the target each source sentence is to be looked for.

Both texts are cut into at most `MOST_UNITS` units of neighbouring sentences; units are compared as sums of vectors
and the heaviest chain of corresponding units is found. Time and memory do not grow with the texts beyond that.
"""

from __future__ import annotations

from collections.abc import Sequence
from zlib import crc32

import numpy as np

from checker.alignment.arrays import Array
from checker.alignment.shared_words import list_trigrams
from checker.alignment.thresholds import (
    HASH_DIMENSIONS,
    LEAST_DEVIATION,
    LEAST_HASHED,
    LEAST_STANDING_OUT,
    MOST_UNITS,
)
from checker.alignment.vectors import scale_rows


def hash_trigrams(sentences: Sequence[Sequence[str]]) -> Array:
    """Vectors (n, HASH_DIMENSIONS) of tokenised sentences, from the trigrams of their words; the rarer, the heavier."""
    counts: dict[str, int] = {}
    for sentence in sentences:
        for token in sentence:
            counts[token] = counts.get(token, 0) + 1
    out = np.zeros((len(sentences), HASH_DIMENSIONS), dtype=np.float32)
    known: dict[str, tuple[list[int], float]] = {}
    for i, sentence in enumerate(sentences):
        line = out[i]
        for token in sentence:
            if len(token) < LEAST_HASHED and not token[0].isdecimal():
                continue
            if token not in known:
                grams = [token] if token[0].isdecimal() else sorted(list_trigrams(token))
                known[token] = ([crc32(g.encode()) % HASH_DIMENSIONS for g in grams], counts[token] ** -0.5)
            places, weight = known[token]
            line[places] += weight
    return out


def find_corridor(source: Array, target: Array) -> list[tuple[int, int]]:
    """Points (source index, target index) on the rough way, ascending in both, from (0, 0) to (n, m).

    ``source`` (n, dim) and ``target`` (m, dim) are vectors of sentences that may be summed.
    """
    n, m = len(source), len(target)
    size = max(1, -(-max(n, m) // MOST_UNITS))
    here, there = _sum_units(source, size), _sum_units(target, size)
    likeness = here @ there.T
    gain = _rate_standing_out(likeness, 1) + _rate_standing_out(likeness, 0)
    gain = np.maximum(gain / 2 - LEAST_STANDING_OUT, 0)
    chain = _find_heaviest_chain(gain)
    points = [(0, 0)]
    for i, j in chain:
        point = (min(n, i * size + size // 2), min(m, j * size + size // 2))
        if point[0] > points[-1][0] and point[1] > points[-1][1]:
            points.append(point)
    while points[-1][0] >= n or points[-1][1] >= m:
        if len(points) == 1:
            break
        points.pop()
    points.append((n, m))
    return points


def _sum_units(vectors: Array, size: int) -> Array:
    """The directions (units, dim) of ``size`` neighbouring sentences each, away from the mean of the text."""
    starts = np.arange(0, len(vectors), size)
    sums = np.add.reduceat(vectors, starts, axis=0)
    sums = scale_rows(sums)
    sums -= sums.mean(axis=0)
    sums[np.linalg.norm(sums, axis=1) < LEAST_DEVIATION] = 0
    return scale_rows(sums)


def _rate_standing_out(likeness: Array, axis: int) -> Array:
    """By how many standard deviations each cell exceeds the mean of its row (axis 1) or column (axis 0)."""
    mean = likeness.mean(axis=axis, keepdims=True)
    spread = likeness.std(axis=axis, keepdims=True)
    return np.asarray((likeness - mean) / np.maximum(spread, 1e-6), dtype=np.float32)


def _find_heaviest_chain(gain: Array) -> list[tuple[int, int]]:
    """The cells of the heaviest chain that ascends in both directions."""
    rows, columns = gain.shape
    best = np.zeros((rows + 1, columns + 1), dtype=np.float32)
    for i in range(rows):
        line = best[i + 1]
        line[1:] = np.maximum(best[i, 1:], best[i, :-1] + gain[i])
        np.maximum.accumulate(line, out=line)
    chain = []
    i, j = rows, columns
    while i and j:
        if best[i, j] == best[i - 1, j]:
            i -= 1
        elif best[i, j] == best[i, j - 1]:
            j -= 1
        else:
            i, j = i - 1, j - 1
            chain.append((i, j))
    return chain[::-1]
