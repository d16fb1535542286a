"""What speaks for and against every possible bead of two texts: similarity, shared words, length, signs, paragraphs.

Values are compared for all beads at once, in the arrays of `windows`.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from checker.alignment.arrays import Array
from checker.alignment.boundary_features import BoundaryMarks
from checker.alignment.lattice import WIDEST
from checker.alignment.prepared_text import PreparedText
from checker.alignment.shared_words import find_shared_words
from checker.alignment.thresholds import (
    FARTHEST_LENGTH,
    LENGTH_SMOOTHING,
    LENGTH_VARIANCE,
    LONG_SENTENCE,
    MOST_NULL_LENGTH,
    MOST_NUMBERS_SHARED,
    MOST_RATIO,
    MOST_WORDS_SHARED,
    OWN_COSINE,
)
from checker.alignment.windows import average_neighbours, compare_windows, find_edges, list_windows, sum_rectangles
from checker.alignment.word_coverage import Coverage, rate_coverage

IndexPairs = np.ndarray[tuple[int, int], np.dtype[np.intp]]
"""Source and target indices, (pairs, 2)."""


@dataclass(frozen=True, slots=True)
class BeadFeatures:
    """What speaks for and against every bead, by name, in the form that costs least.

    ``whole`` are arrays (n + 1, WIDEST, WIDEST, m + 1). ``sums`` are pairs (n + 1, WIDEST, k) and (m + 1, WIDEST, k)
    whose products, summed over k, are the values. ``starts`` are pairs of source and target indices: 1 for every bead
    that begins there. ``nulls`` are those of leaving a sentence of either side alone, (n,) and (m,).
    """

    whole: dict[str, Array]
    sums: dict[str, tuple[Array, Array]]
    starts: dict[str, IndexPairs]
    nulls: tuple[dict[str, Array], dict[str, Array]]

    def add_weighted(self, scores: Array, weight: dict[str, float]) -> None:
        """Add the weighted features to ``scores`` (n + 1, WIDEST, WIDEST, m + 1)."""
        rows, _, _, columns = scores.shape
        products = [
            (np.float32(weight[name]) * one, other) for name, (one, other) in self.sums.items() if name in weight
        ]
        if products:
            left = np.concatenate([one for one, _ in products], axis=2).reshape(rows * WIDEST, -1)
            right = (
                np.concatenate([other for _, other in products], axis=2)
                .transpose(2, 1, 0)
                .reshape(-1, WIDEST * columns)
            )
            scores += (left @ right).reshape(scores.shape)
        room = np.empty_like(scores)
        for name, values in self.whole.items():
            if name in weight:
                scores += np.multiply(values, np.float32(weight[name]), out=room)
        for name, pairs in self.starts.items():
            if name in weight:
                _add_at_starts(scores, pairs, np.float32(weight[name]))


def _add_at_starts(scores: Array, pairs: IndexPairs, weight: np.float32) -> None:
    """Add a weight to every bead that begins at one of these pairs, which are all different."""
    rows, _, _, columns = scores.shape
    i, j = pairs.T
    for a in range(1, WIDEST + 1):
        for b in range(1, WIDEST + 1):
            inside = (i + a < rows) & (j + b < columns)
            scores[i[inside] + a, a - 1, b - 1, j[inside] + b] += weight


def compute_features(source: PreparedText, target: PreparedText) -> BeadFeatures:
    """Everything that speaks for and against the beads of two texts."""
    nulls = _compute_null_features(source), _compute_null_features(target)
    whole = _compare_lengths(source, target)
    sums = _compare_marks(source.marks, target.marks)
    if source.sums is not None and target.sums is not None and source.words is not None and target.words is not None:
        cosine = compare_windows(source.sums, target.sums)
        across, down = average_neighbours(cosine)
        near = np.add(0.5 * across[..., None] + np.float32(OWN_COSINE), 0.5 * down[None])
        whole["margin"] = np.divide(cosine, near, out=near)
        covered = rate_coverage(source.words, target.words)
        whole |= _weigh_coverage(covered)
        sums["mass"] = _add_sides(*map(list_windows, covered.mass))
        sums["number_mass"] = _add_sides(*map(list_windows, covered.number_mass))
        for null, mass in zip(nulls, covered.mass, strict=True):
            null["mass"] = mass
    else:
        whole |= _weigh_shared_words(source, target)
    if source.paragraph is not None and target.paragraph is not None:
        sums |= _compare_paragraphs(source.paragraph, target.paragraph)
    numbered = source.marks.number[:, None] == target.marks.number[None]
    numbered &= source.marks.number[:, None] >= 0
    return BeadFeatures(whole, sums, {"numbered": np.argwhere(numbered)}, nulls)


def _add_sides(one: Array, other: Array) -> tuple[Array, Array]:
    """The sum of a value of either side, as products."""
    left, right = np.ones((*one.shape, 2), dtype=np.float32), np.ones((*other.shape, 2), dtype=np.float32)
    left[..., 0], right[..., 1] = one, other
    return left, right


def _tell_difference(one: Array, other: Array) -> tuple[Array, Array]:
    """Whether two marks, each 0 or 1, differ, as products."""
    left, right = np.empty((*one.shape, 2), dtype=np.float32), np.empty((*other.shape, 2), dtype=np.float32)
    left[..., 0], right[..., 1] = one, other
    np.subtract(1, one, out=left[..., 1])
    np.subtract(1, other, out=right[..., 0])
    return left, right


def _compare_marks(here: BoundaryMarks, there: BoundaryMarks) -> dict[str, tuple[Array, Array]]:
    """What both sides begin and end with."""

    def list_first(name: str) -> list[Array]:
        return [find_edges(getattr(side, name))[0] for side in (here, there)]

    def list_last(name: str) -> list[Array]:
        return [find_edges(getattr(side, name))[1] for side in (here, there)]

    return {
        "stop": _tell_difference(*list_last("stops")),
        "clause": _tell_difference(*list_last("clauses")),
        "lower": _tell_difference(*list_first("lower")),
        "bare": _add_sides(*list_first("bare")),
        "abbreviated": _add_sides(*list_last("abbreviated")),
        "brackets": _add_sides(*(np.minimum(np.abs(list_windows(side.brackets)), 1) for side in (here, there))),
    }


def _weigh_coverage(found: Coverage) -> dict[str, Array]:
    """Words of a bead that its other side explains, and those a sentence beside it would."""
    both = np.maximum(found.by, 0, out=found.by)
    stranded = found.around - both
    np.maximum(stranded, 0, out=stranded)
    here, there = (list_windows(mass) for mass in found.mass)
    share = _combine(here, there + 1, np.add)
    return {
        "covered": both,
        "covered_root": np.sqrt(both),
        "covered_share": np.divide(both, share, out=share),
        "stranded": stranded,
        "stranded_root": np.sqrt(stranded),
        "covered_numbers": found.numbers,
    }


def _combine(here: Array, there: Array, operation: np.ufunc) -> Array:
    """A value of every window of one side with that of every window of the other."""
    found: Array = operation(here[:, :, None, None], np.ascontiguousarray(there.T)[None, None])
    return found


def _weigh_shared_words(source: PreparedText, target: PreparedText) -> dict[str, Array]:
    """What is known without vectors: words and numbers shared, and lengths."""
    lexical = find_shared_words(source.tokens, target.tokens)
    rows, columns = len(source), len(target)
    words = sum_rectangles(lexical.words, rows, columns).clip(0)
    numbers = sum_rectangles(lexical.numbers, rows, columns).clip(0)
    return {
        "words": np.sqrt(words),
        "words_sum": words.clip(0, MOST_WORDS_SHARED),
        "numbers": np.sqrt(numbers),
        "numbers_sum": numbers.clip(0, MOST_NUMBERS_SHARED),
    }


def _compare_lengths(source: PreparedText, target: PreparedText) -> dict[str, Array]:
    """How far the lengths of both sides differ, after Gale and Church, and as a ratio."""
    here, there = list_windows(source.length), list_windows(target.length)
    longer = float(source.length.sum() / max(1.0, float(target.length.sum())))
    there = there * np.float32(min(2.0, max(0.5, longer)))
    length = _combine(here, there, np.subtract)
    length *= length
    length /= _combine(np.float32(LENGTH_VARIANCE) * here, np.float32(LENGTH_VARIANCE) * there + 1, np.add)
    ratio = _combine(np.log(here + LENGTH_SMOOTHING), np.log(there + LENGTH_SMOOTHING), np.subtract)
    np.abs(ratio, out=ratio)
    return {
        "length": np.minimum(length, FARTHEST_LENGTH, out=length),
        "ratio": np.minimum(ratio, MOST_RATIO, out=ratio),
    }


def _compare_paragraphs(here: Array, there: Array) -> dict[str, tuple[Array, Array]]:
    """Breaks inside a bead, and whether one side begins a paragraph and the other does not."""
    starts, inside = [], []
    for paragraph in (here, there):
        first, last = find_edges(paragraph)
        inside.append((first != last).astype(np.float32))
        begins = np.ones(len(paragraph), dtype=np.float32)
        begins[1:] = paragraph[1:] != paragraph[:-1]
        starts.append(find_edges(begins)[0])
    return {"break": _add_sides(*inside), "starts": _tell_difference(*starts)}


def _compute_null_features(one: PreparedText) -> dict[str, Array]:
    """What speaks for a sentence to have no counterpart, (n,) each."""
    return {
        "each": np.ones(len(one), dtype=np.float32),
        "length": np.minimum(one.length / LONG_SENTENCE, MOST_NULL_LENGTH).astype(np.float32),
        "bare": one.marks.bare,
        "stop": one.marks.stops,
    }
