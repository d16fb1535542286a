"""Strays in a page of another language: which passage of the page says the same, judged by shared words and numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from math import exp

from checker.alignment.lexical import shared, tokens
from checker.model import Sentence

LONGEST = 4
LEAST_WEIGHT = 5.0
LEAST_RATIO = 0.5


@dataclass(frozen=True, slots=True)
class Match:
    """A stray passage, the passage that says the same (empty if none is known), and the confidence in 0..1."""

    strays: tuple[Sentence, ...]
    main: tuple[Sentence, ...]
    score: float


def matched(strays: Sequence[Sentence], main: Sequence[Sentence]) -> list[Match]:
    """For every stray passage (neighbouring strays of one block) the best passage of the page."""
    passages = [tuple(group) for _, group in groupby(strays, key=lambda s: id(s.block))]
    if not passages or not main:
        return [Match(passage, (), 0.0) for passage in passages]
    words = [tokens(" ".join(s.text for s in passage)) for passage in passages]
    evidence = shared(words, [tokens(s.text) for s in main])
    weights: list[dict[int, float]] = [{} for _ in passages]
    for cells in (evidence.words, evidence.numbers):
        for (i, j), weight in cells.items():
            weights[i][j] = weights[i].get(j, 0.0) + weight
    return [_best(passage, line, main) for passage, line in zip(passages, weights, strict=True)]


def _best(passage: tuple[Sentence, ...], weights: dict[int, float], main: Sequence[Sentence]) -> Match:
    length = sum(len(s.text) for s in passage)
    top = (0.0, 0, 0)
    for j in weights:
        for start in range(max(0, j - LONGEST + 1), j + 1):
            for end in range(j + 1, min(len(main), start + LONGEST) + 1):
                if any(main[k].block is not main[start].block for k in range(start, end)):
                    continue
                other = sum(len(main[k].text) for k in range(start, end))
                fit = min(length, other) / max(length, other, 1)
                total = sum(weights.get(k, 0.0) for k in range(start, end)) * fit - 0.5 * (end - start - 1)
                nearer = total == top[0] and _distance(passage, main[start]) < _distance(passage, main[top[1]])
                if total > top[0] or nearer:
                    top = (total, start, end)
    total, start, end = top
    if total < LEAST_WEIGHT:
        return Match(passage, (), 1 / (1 + exp(-(total - LEAST_WEIGHT))))
    return Match(passage, tuple(main[start:end]), 1 / (1 + exp(-(total - LEAST_WEIGHT))))


def _distance(passage: tuple[Sentence, ...], other: Sentence) -> int:
    return abs(passage[0].block_index - other.block_index)
