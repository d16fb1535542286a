"""Strays in a page of another language: which passage of the page says the same.

Judged by the embedding's cosine together with shared words and numbers, or by the latter alone where there is no
embedding. A passage is up to four neighbouring sentences of one block.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from math import exp

from checker.alignment.embedders import Embedder
from checker.alignment.shared_words import find_shared_words, list_tokens
from checker.model import Sentence

LONGEST = 4
LEAST_WEIGHT = 5.0
LEAST_FIT = 0.4
CLOSE = 0.55
PER_COSINE = 14.0
PER_WEIGHT = 0.25
MOST_WEIGHT = 6.0


@dataclass(frozen=True, slots=True)
class ResidueMatch:
    """A stray passage, the passage that says the same (empty if none is known), and the confidence in 0..1."""

    strays: tuple[Sentence, ...]
    main: tuple[Sentence, ...]
    score: float


def match_residue(
    strays: Sequence[Sentence], main: Sequence[Sentence], embedder: Embedder | None = None
) -> list[ResidueMatch]:
    """For every stray passage (neighbouring strays of one block) the best passage of the page."""
    passages = [tuple(group) for _, group in groupby(strays, key=lambda s: id(s.block))]
    if not passages or not main:
        return [ResidueMatch(passage, (), 0.0) for passage in passages]
    windows = list(_windows(main))
    weights = _lexical(passages, main)
    cosines = _cosines(passages, main, windows, embedder) if embedder else None
    out = []
    for i, passage in enumerate(passages):
        length = sum(len(s.text) for s in passage)
        best, where = -1e9, windows[0]
        for w, (start, end) in enumerate(windows):
            other = sum(len(main[k].text) for k in range(start, end))
            fit = min(length, other) / max(length, other, 1)
            if fit < LEAST_FIT:
                continue
            weight = sum(weights[i].get(k, 0.0) for k in range(start, end)) * fit
            if cosines is None:
                score = weight - LEAST_WEIGHT - 0.5 * (end - start - 1)
            else:
                score = PER_COSINE * (cosines[i][w] - CLOSE) + PER_WEIGHT * min(weight, MOST_WEIGHT)
            distance, nearest = _distance(passage, main[start]), _distance(passage, main[where[0]])
            if score > best + 1e-6 or (abs(score - best) <= 1e-6 and distance < nearest):
                best, where = score, (start, end)
        confidence = 1 / (1 + exp(-max(-30.0, min(30.0, best))))
        out.append(ResidueMatch(passage, tuple(main[where[0] : where[1]]) if best > 0 else (), confidence))
    return out


def _windows(main: Sequence[Sentence]) -> Iterator[tuple[int, int]]:
    for start, first in enumerate(main):
        for end in range(start + 1, min(len(main), start + LONGEST) + 1):
            if main[end - 1].block is not first.block:
                break
            yield start, end


def _lexical(passages: Sequence[Sequence[Sentence]], main: Sequence[Sentence]) -> list[dict[int, float]]:
    words = [list_tokens(" ".join(s.text for s in passage)) for passage in passages]
    evidence = find_shared_words(words, [list_tokens(s.text) for s in main])
    weights: list[dict[int, float]] = [{} for _ in passages]
    for cells in (evidence.words, evidence.numbers):
        for (i, j), weight in cells.items():
            weights[i][j] = weights[i].get(j, 0.0) + weight
    return weights


def _cosines(
    passages: Sequence[Sequence[Sentence]],
    main: Sequence[Sentence],
    windows: Sequence[tuple[int, int]],
    embedder: Embedder,
) -> list[list[float]]:
    import numpy as np

    sums, _counts = embedder.sums([s.text for s in main])
    running = np.vstack([np.zeros((1, sums.shape[1]), sums.dtype), np.cumsum(sums, axis=0)])
    starts, ends = np.array(windows).T
    vectors = running[ends] - running[starts]
    vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
    found: list[list[float]] = (
        embedder.encode([" ".join(s.text for s in passage) for passage in passages]) @ vectors.T
    ).tolist()
    return found


def _distance(passage: tuple[Sentence, ...], other: Sentence) -> int:
    """How many characters of the file lie between the two."""
    one, two = passage[0].block, other.block
    return max(two.start - one.end, one.start - two.end, 0)
