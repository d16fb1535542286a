"""Strays in a page of another language: which passage of the page says the same.

Judged by the embedding's cosine together with shared words and numbers, or by the latter alone where there is no
embedding. A passage is up to four neighbouring sentences of one block.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from checker.alignment.confidence import compute_probability
from checker.alignment.embedders import Embedder
from checker.alignment.folded_tokens import list_tokens
from checker.alignment.shared_words import find_shared_words
from checker.alignment.thresholds import (
    CLOSE_COSINE,
    LEAST_FIT,
    LEAST_WEIGHT,
    LONGEST_PASSAGE,
    MOST_WEIGHT,
    RESIDUE_AREA,
    RESIDUE_BATCH,
    RESIDUE_REACH,
    SCORE_PER_COSINE,
    SCORE_PER_WEIGHT,
    TIED_SCORES,
    WEIGHT_PER_SENTENCE,
)
from checker.model import Sentence

Window = tuple[int, int, int]
"""Neighbouring sentences of the page: where they begin and end, and how many characters they have."""


@dataclass(frozen=True, slots=True)
class ResidueMatch:
    """A stray passage, the passage that says the same (empty if none is known), and the confidence in 0..1."""

    strays: tuple[Sentence, ...]
    main: tuple[Sentence, ...]
    score: float


def match_residue(
    strays: Sequence[Sentence], main: Sequence[Sentence], embedder: Embedder | None = None
) -> list[ResidueMatch]:
    """For every stray passage (neighbouring strays of one block) the best passage of the page.

    Of a long page with many strays it is one that stands nearby, so that time does not grow with the square.
    """
    passages = [tuple(group) for _, group in groupby(strays, key=lambda s: id(s.block))]
    if not passages or not main:
        return [ResidueMatch(passage, (), 0.0) for passage in passages]
    if len(passages) * len(main) <= RESIDUE_AREA:
        return _match_passages(passages, main, embedder)
    places = [sentence.block_index for sentence in main]
    found: list[ResidueMatch] = []
    while len(found) < len(passages):
        first = bisect_left(places, passages[len(found)][0].block_index)
        last = places[min(len(places) - 1, first + RESIDUE_REACH)]
        batch = passages[len(found) : len(found) + RESIDUE_BATCH]
        far = next((n for n, passage in enumerate(batch) if n and passage[0].block_index > last), len(batch))
        found += _match_passages(batch[:far], main[max(0, first - RESIDUE_REACH) : first + 2 * RESIDUE_REACH], embedder)
    return found


def _match_passages(
    passages: Sequence[tuple[Sentence, ...]], main: Sequence[Sentence], embedder: Embedder | None
) -> list[ResidueMatch]:
    """For every stray passage the best passage of all."""
    windows = [(start, end, sum(len(s.text) for s in main[start:end])) for start, end in _list_windows(main)]
    weights = _weigh_shared_words(passages, main)
    cosines = _compute_cosines(passages, main, windows, embedder) if embedder else [None] * len(passages)
    return [
        _match_passage(passage, main, windows, own_weights, own_cosines)
        for passage, own_weights, own_cosines in zip(passages, weights, cosines, strict=True)
    ]


def _match_passage(
    passage: tuple[Sentence, ...],
    main: Sequence[Sentence],
    windows: Sequence[Window],
    weights: dict[int, float],
    cosines: Sequence[float] | None,
) -> ResidueMatch:
    """The best window of the page, the nearest of several that are as good; of windows of about the same length."""
    length = sum(len(s.text) for s in passage)
    best, where = -1e9, windows[0][:2]
    for w, (start, end, other) in enumerate(windows):
        fit = min(length, other) / max(length, other, 1)
        if fit < LEAST_FIT:
            continue
        weight = sum(weights.get(k, 0.0) for k in range(start, end)) * fit
        if cosines is None:
            score = weight - LEAST_WEIGHT - WEIGHT_PER_SENTENCE * (end - start - 1)
        else:
            score = SCORE_PER_COSINE * (cosines[w] - CLOSE_COSINE) + SCORE_PER_WEIGHT * min(weight, MOST_WEIGHT)
        tied = abs(score - best) <= TIED_SCORES
        if score > best + TIED_SCORES or (
            tied and _measure_distance(passage, main[start]) < _measure_distance(passage, main[where[0]])
        ):
            best, where = score, (start, end)
    same = tuple(main[where[0] : where[1]]) if best > 0 else ()
    return ResidueMatch(passage, same, compute_probability(best))


def _list_windows(main: Sequence[Sentence]) -> Iterator[tuple[int, int]]:
    """All passages of a page: up to `LONGEST_PASSAGE` neighbouring sentences of one block."""
    for start, first in enumerate(main):
        for end in range(start + 1, min(len(main), start + LONGEST_PASSAGE) + 1):
            if main[end - 1].block is not first.block:
                break
            yield start, end


def _weigh_shared_words(passages: Sequence[Sequence[Sentence]], main: Sequence[Sentence]) -> list[dict[int, float]]:
    """For every passage the weight, in nats, of what it shares with sentences of the page, by their index."""
    words = [list_tokens(" ".join(s.text for s in passage)) for passage in passages]
    evidence = find_shared_words(words, [list_tokens(s.text) for s in main])
    weights: list[dict[int, float]] = [{} for _ in passages]
    for cells in (evidence.words, evidence.numbers):
        for (i, j), weight in cells.items():
            weights[i][j] = weights[i].get(j, 0.0) + weight
    return weights


def _compute_cosines(
    passages: Sequence[Sequence[Sentence]], main: Sequence[Sentence], windows: Sequence[Window], embedder: Embedder
) -> list[list[float]]:
    """The cosines of every passage with every window."""
    import numpy as np

    from checker.alignment.vectors import scale_rows

    sums, _counts = embedder.sum_vectors([s.text for s in main])
    running = np.vstack([np.zeros((1, sums.shape[1]), sums.dtype), np.cumsum(sums, axis=0)])
    starts, ends, _lengths = np.array(windows).T
    vectors = scale_rows(running[ends] - running[starts])
    found: list[list[float]] = (
        embedder.encode([" ".join(s.text for s in passage) for passage in passages]) @ vectors.T
    ).tolist()
    return found


def _measure_distance(passage: tuple[Sentence, ...], other: Sentence) -> int:
    """How many characters of the file lie between the two."""
    one, two = passage[0].block, other.block
    return max(two.start - one.end, one.start - two.end, 0)
