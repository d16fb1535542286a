"""The stretch of a text of which another one says least, what is known of it, and where it would stand there."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from checker.unsaid.thresholds import HALF_SURE, LENGTH_VARIANCE, MOST_MOVED, REACH
from checker.unsaid.word_evidence import compare_words, describe_words
from checker.unsaid.worded_text import WORD

if TYPE_CHECKING:
    from checker.alignment.arrays import Array
    from checker.unsaid.worded_text import WordedText

MARKS = frozenset(",;:()–—.!?…")
"""Signs at which a clause begins or ends."""
NAMES = (
    "unsaid", "unsaid there", "unsaid at most", "share unsaid", "share unsaid there", "share unsaid besides",
    "longer", "longer without", "surprise", "surprise without", "mass", "mass without",
    "likeness", "likeness gained", "likeness of stretch", "begins at mark", "ends at mark", "length", "stretch",
    "abbreviated",
)  # fmt: skip
"""What is known of a stretch: the log odds that its words are unsaid, the same of the worst stretch of the other text,
…; by how much the text is longer than expected, with the stretch and without it, as a logarithm and in standard
deviations (Gale and Church), in characters and by what words tell; how like the texts are, what they gain without the
stretch; where it begins and ends; how many words in capitals the other text has for it, an abbreviation for what is
written out."""


@dataclass(frozen=True, slots=True)
class UnsaidStretch:
    """``text[start:end]`` may be unsaid in the other text, where it would stand at ``place``; ``known`` as `NAMES`."""

    start: int
    end: int
    place: int
    known: Array


def find_stretch(
    here: WordedText, there: WordedText, weights: Array, bias: float, expansion: float
) -> UnsaidStretch | None:
    """The stretch of ``here`` of which ``there`` says least; None where every word has its counterpart.

    ``weights`` and ``bias`` make log odds of what is known of a word; ``expansion`` is how many times as long as
    ``there`` the text is to be expected.
    """
    alike = compare_words(here, there)
    unsaid = describe_words(alike, here.weights) @ weights + bias
    back = describe_words(np.ascontiguousarray(alike.T), there.weights) @ weights + bias
    first, last, sum_here = find_heaviest(unsaid)
    if last <= first:
        return None
    start, end = here.spans[first][0], here.spans[last - 1][1]
    sizes = len(here.text), end - start, len(there.text) * expansion
    known = [
        *_describe_unsaid((unsaid, here.weights), (back, there.weights), slice(first, last), sum_here),
        *_describe_lengths(*sizes),
        *_describe_vectors(here, there, slice(first, last)),
        *_describe_edges(here.text, start, end),
        math.log(len(here.text)),
        math.log(end - start),
        float(min(len(list_abbreviations(there.text) - list_abbreviations(here.text)), 2)),
    ]
    place = _find_place(alike, there, first, last)
    first, last = round_to_marks(here, first, last)
    return UnsaidStretch(here.spans[first][0], here.spans[last - 1][1], place, np.array(known, dtype=np.float32))


def find_heaviest(values: Array) -> tuple[int, int, float]:
    """Where the neighbours with the largest sum begin and end, and that sum; none of all where no value is above 0."""
    first = last = begun = 0
    most = total = 0.0
    for at, value in enumerate(values.tolist()):
        if total <= 0:
            total, begun = 0.0, at
        total += value
        if total > most:
            most, first, last = total, begun, at + 1
    return first, last, most


def list_abbreviations(text: str) -> set[str]:
    """The words of a text that are written in capitals."""
    return {word for word in WORD.findall(text) if len(word) > 1 and word.isupper()}


def round_to_marks(text: WordedText, first: int, last: int) -> tuple[int, int]:
    """The first and the last but one word of a stretch, moved to the next sign at which a clause begins or ends."""
    gaps = [text.text[end:start] for (_, end), (start, _) in pairwise(text.spans)]
    marks = [0, *(at for at, gap in enumerate(gaps, 1) if not MARKS.isdisjoint(gap)), len(text)]
    start = min(marks, key=lambda mark: (abs(mark - first), mark))
    end = min(marks, key=lambda mark: (abs(mark - last), -mark))
    near = abs(start - first) <= MOST_MOVED, abs(end - last) <= MOST_MOVED
    moved = start if near[0] else first, end if near[1] else last
    return moved if moved[0] < moved[1] else (first, last)


def _describe_unsaid(
    here: tuple[Array, Array], there: tuple[Array, Array], stretch: slice, total: float
) -> list[float]:
    (unsaid, weights), (back, others) = here, there
    odds, odds_there = _to_probability(unsaid) * weights, _to_probability(back) * others
    inside, outside = float(odds[stretch].sum()), float(weights.sum() - weights[stretch].sum())
    worst = find_heaviest(back)[2]
    return [
        total,
        worst,
        total - worst,
        float(odds.sum() / weights.sum()),
        float(odds_there.sum() / others.sum()),
        (float(odds.sum()) - inside) / max(outside, 1.0),
    ]


def _describe_lengths(length: int, stretch: int, expected: float) -> list[float]:
    rest = max(length - stretch, 1)
    spread = [math.sqrt(LENGTH_VARIANCE * (one + expected) / 2) for one in (length, rest)]
    return [
        math.log(length / expected),
        math.log(rest / expected),
        (length - expected) / spread[0],
        (rest - expected) / spread[1],
    ]


def _describe_vectors(here: WordedText, there: WordedText, stretch: slice) -> list[float]:
    own, others = here.vectors, there.vectors.sum(axis=0)
    cut, whole = own[stretch].sum(axis=0), own.sum(axis=0)
    mass, mass_there = float(here.weights.sum()), float(there.weights.sum())
    without = mass - float(here.weights[stretch].sum())
    likeness, left = _measure_cosine(whole, others), _measure_cosine(whole - cut, others)
    return [
        (mass - mass_there) / math.sqrt(mass + mass_there),
        (without - mass_there) / math.sqrt(without + mass_there),
        likeness,
        left - likeness,
        _measure_cosine(cut, others),
    ]


def _describe_edges(text: str, start: int, end: int) -> list[float]:
    before, after = text[:start].rstrip(), text[end:].lstrip()
    return [float(not before or before[-1] in MARKS), float(not after or after[0] in MARKS)]


def _find_place(alike: Array, there: WordedText, first: int, last: int) -> int:
    """The offset in the other text before which stands what precedes a stretch, and behind which what follows it."""
    if last == len(alike):
        return there.spans[-1][1]
    words = np.arange(len(alike))
    away = np.where(words < first, first - words, words - last + 1)
    trust = np.clip(alike.max(axis=1) - HALF_SURE, 0, 1) * np.exp(-away / REACH)
    trust[first:last] = 0
    before, after = (np.zeros(len(there) + 1) for _ in range(2))
    target = alike.argmax(axis=1)
    np.add.at(before, target[:first] + 1, trust[:first])
    np.add.at(after, target[last:], trust[last:])
    gap = int(np.argmax(before.cumsum() + after.sum() - np.append(0, after.cumsum()[:-1])))
    return there.spans[gap - 1][1] if gap else 0


def _measure_cosine(one: Array, other: Array) -> float:
    return float(one @ other) / max(float(np.sqrt((one @ one) * (other @ other))), 1e-9)


def _to_probability(odds: Array) -> Array:
    return np.float32(1) / (np.float32(1) + np.exp(-odds))
