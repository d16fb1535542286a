"""What speaks for and against every possible bead of two texts: similarity, shared words, length, signs, paragraphs.

All windows of one to five sentences of both sides are compared at once, in arrays of the shape
(n + 1, WIDEST, WIDEST, m + 1) as in `search`. Windows are sums of sentence vectors, so cumulative sums make each O(1).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from checker.alignment.arrays import Array
from checker.alignment.boundary_features import BoundaryMarks
from checker.alignment.lattice_search import LOW, WIDEST, Lattice, shift
from checker.alignment.prepared_text import PreparedText
from checker.alignment.shared_words import find_shared_words
from checker.alignment.weights import PAIRS, Weights
from checker.alignment.word_coverage import Coverage, rate_coverage

BEST = 4
VARIANCE = 6.9
FARTHEST = 5.0
SHORT = np.float32(10)
Places = np.ndarray[tuple[int, int], np.dtype[np.intp]]


def list_windows(values: Array) -> Array:
    """Sums over the window of ``a`` rows that ends before ``i``: (n + 1, WIDEST, …); zero where there is none."""
    sums = np.zeros((len(values) + 1, *values.shape[1:]), dtype=np.float32)
    np.cumsum(values, axis=0, out=sums[1:])
    out = np.zeros((len(sums), WIDEST, *values.shape[1:]), dtype=np.float32)
    for a in range(1, WIDEST + 1):
        out[a:, a - 1] = sums[a:] - sums[:-a]
    return out


def find_edges(values: Array) -> tuple[Array, Array]:
    """The values of the first and the last sentence of every window: two arrays (n + 1, WIDEST)."""
    first = np.zeros((len(values) + 1, WIDEST), dtype=np.float32)
    for a in range(1, min(WIDEST, len(values)) + 1):
        first[a:, a - 1] = values[: len(values) + 1 - a]
    last = np.zeros_like(first)
    last[1:] = values[:, None]
    return first, last


def compare_windows(source: Array, target: Array) -> Array:
    """Cosine of every window of one text with every window of the other."""
    here, there = _unit(list_windows(source)), _unit(list_windows(target))
    rows, _, dim = here.shape
    columns = len(there)
    flat = here.reshape(-1, dim) @ there.transpose(1, 0, 2).reshape(-1, dim).T
    return flat.reshape(rows, WIDEST, WIDEST, columns)


def _unit(vectors: Array) -> Array:
    norms = np.sqrt(np.einsum("...d,...d->...", vectors, vectors))
    return np.asarray(vectors / np.maximum(norms, 1e-9)[..., None], dtype=np.float32)


def average_neighbours(cosine: Array) -> tuple[Array, Array]:
    """Mean of the best cosines of every window among all windows of that size: (rows, a, b) and (a, b, columns)."""
    rows, _, _, columns = cosine.shape
    k, n = min(BEST, columns - 1), min(BEST, rows - 1)
    across = np.partition(cosine, columns - k, axis=3)[..., columns - k :].mean(axis=3)
    down = np.partition(cosine, rows - n, axis=0)[rows - n :].mean(axis=0)
    return across, down


def sum_rectangles(cells: dict[tuple[int, int], float], rows: int, columns: int) -> Array:
    """Sums of sparse cell weights over the rectangle of every bead."""
    padded = np.zeros((rows + 1 + WIDEST, columns + 1 + WIDEST), dtype=np.float32)
    if cells:
        keys = np.array(list(cells), dtype=np.intp)
        padded[keys[:, 0] + 1 + WIDEST, keys[:, 1] + 1 + WIDEST] = list(cells.values())
    sums = padded.cumsum(axis=0).cumsum(axis=1)
    corner = shift(sums, rows + 1, columns + 1)
    inner = sums[WIDEST:, WIDEST:]
    out: Array = corner + inner[:, None, None, :]
    for a in range(1, WIDEST + 1):
        out[:, a - 1] -= sums[WIDEST - a : WIDEST - a + rows + 1, WIDEST:][:, None, :]
        out[:, :, a - 1] -= sums[WIDEST:, WIDEST - a : WIDEST - a + columns + 1][:, None, :]
    return out


@dataclass(frozen=True, slots=True)
class BeadFeatures:
    """What speaks for and against every bead, by name, in the form that costs least.

    ``whole`` are arrays (n + 1, WIDEST, WIDEST, m + 1). ``sums`` are pairs (n + 1, WIDEST, k) and (m + 1, WIDEST, k)
    whose products, summed over k, are the values. ``starts`` are pairs of source and target indices: 1 for every bead
    that begins there. ``nulls`` are those of leaving a sentence of either side alone, (n,) and (m,).
    """

    whole: dict[str, Array]
    sums: dict[str, tuple[Array, Array]]
    starts: dict[str, Places]
    nulls: tuple[dict[str, Array], dict[str, Array]]

    def added(self, scores: Array, weight: dict[str, float]) -> None:
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
            for i, j in pairs.tolist() if name in weight else ():
                for a in range(1, min(WIDEST, rows - 1 - i) + 1):
                    for b in range(1, min(WIDEST, columns - 1 - j) + 1):
                        scores[i + a, a - 1, b - 1, j + b] += np.float32(weight[name])


def compute_features(source: PreparedText, target: PreparedText) -> BeadFeatures:
    """Everything that speaks for and against the beads of two texts."""
    nulls = _null_features(source), _null_features(target)
    whole = _lengths(source, target)
    sums = _marks(source.marks, target.marks)
    if source.sums is not None and target.sums is not None and source.words is not None and target.words is not None:
        cosine = compare_windows(source.sums, target.sums)
        across, down = average_neighbours(cosine)
        near = np.add(0.5 * across[..., None] + np.float32(0.05), 0.5 * down[None])
        whole["margin"] = np.divide(cosine, near, out=near)
        covered = rate_coverage(source.words, target.words)
        whole |= _covered(covered)
        sums["mass"] = _both(*map(list_windows, covered.mass))
        sums["number_mass"] = _both(*map(list_windows, covered.number_mass))
        for null, mass in zip(nulls, covered.mass, strict=True):
            null["mass"] = mass
    else:
        whole |= _shared_words(source, target)
    if source.paragraph is not None and target.paragraph is not None:
        sums |= _paragraphs(source.paragraph, target.paragraph)
    numbered = source.marks.number[:, None] == target.marks.number[None]
    numbered &= source.marks.number[:, None] >= 0
    return BeadFeatures(whole, sums, {"numbered": np.argwhere(numbered)}, nulls)


def _both(one: Array, other: Array) -> tuple[Array, Array]:
    """The sum of a value of either side, as products."""
    left, right = np.ones((*one.shape, 2), dtype=np.float32), np.ones((*other.shape, 2), dtype=np.float32)
    left[..., 0], right[..., 1] = one, other
    return left, right


def _differ(one: Array, other: Array) -> tuple[Array, Array]:
    """Whether two marks, each 0 or 1, differ, as products."""
    left, right = np.empty((*one.shape, 2), dtype=np.float32), np.empty((*other.shape, 2), dtype=np.float32)
    left[..., 0], right[..., 1] = one, other
    np.subtract(1, one, out=left[..., 1])
    np.subtract(1, other, out=right[..., 0])
    return left, right


def _marks(here: BoundaryMarks, there: BoundaryMarks) -> dict[str, tuple[Array, Array]]:
    """What both sides begin and end with."""

    def first(name: str) -> list[Array]:
        return [find_edges(getattr(side, name))[0] for side in (here, there)]

    def last(name: str) -> list[Array]:
        return [find_edges(getattr(side, name))[1] for side in (here, there)]

    return {
        "stop": _differ(*last("stops")),
        "clause": _differ(*last("clauses")),
        "lower": _differ(*first("lower")),
        "bare": _both(*first("bare")),
        "abbreviated": _both(*last("abbreviated")),
        "brackets": _both(*(np.minimum(np.abs(list_windows(side.brackets)), 1) for side in (here, there))),
    }


def _covered(found: Coverage) -> dict[str, Array]:
    """Words of a bead that its other side explains, and those a sentence beside it would."""
    both = np.maximum(found.by, 0, out=found.by)
    stranded = found.around - both
    np.maximum(stranded, 0, out=stranded)
    here, there = (list_windows(mass) for mass in found.mass)
    share = _across(here, there + 1, np.add)
    return {
        "covered": both,
        "covered_root": np.sqrt(both),
        "covered_share": np.divide(both, share, out=share),
        "stranded": stranded,
        "stranded_root": np.sqrt(stranded),
        "covered_numbers": found.numbers,
    }


def _across(here: Array, there: Array, operation: np.ufunc) -> Array:
    """A value of every window of one side with that of every window of the other."""
    found: Array = operation(here[:, :, None, None], np.ascontiguousarray(there.T)[None, None])
    return found


def _shared_words(source: PreparedText, target: PreparedText) -> dict[str, Array]:
    """What is known without vectors: words and numbers shared, and lengths."""
    lexical = find_shared_words(source.tokens, target.tokens)
    rows, columns = len(source), len(target)
    words = sum_rectangles(lexical.words, rows, columns).clip(0)
    numbers = sum_rectangles(lexical.numbers, rows, columns).clip(0)
    return {
        "words": np.sqrt(words),
        "words_sum": words.clip(0, 30),
        "numbers": np.sqrt(numbers),
        "numbers_sum": numbers.clip(0, 12),
    }


def _lengths(source: PreparedText, target: PreparedText) -> dict[str, Array]:
    """How far the lengths of both sides differ, after Gale and Church, and as a ratio."""
    here, there = list_windows(source.length), list_windows(target.length)
    longer = float(source.length.sum() / max(1.0, float(target.length.sum())))
    there = there * np.float32(min(2.0, max(0.5, longer)))
    length = _across(here, there, np.subtract)
    length *= length
    length /= _across(np.float32(VARIANCE) * here, np.float32(VARIANCE) * there + 1, np.add)
    ratio = _across(np.log(here + SHORT), np.log(there + SHORT), np.subtract)
    np.abs(ratio, out=ratio)
    return {"length": np.minimum(length, FARTHEST, out=length), "ratio": np.minimum(ratio, 2, out=ratio)}


def _paragraphs(here: Array, there: Array) -> dict[str, tuple[Array, Array]]:
    """Breaks inside a bead, and whether one side begins a paragraph and the other does not."""
    starts, inside = [], []
    for paragraph in (here, there):
        first, last = find_edges(paragraph)
        inside.append((first != last).astype(np.float32))
        begins = np.ones(len(paragraph), dtype=np.float32)
        begins[1:] = paragraph[1:] != paragraph[:-1]
        starts.append(find_edges(begins)[0])
    return {"break": _both(*inside), "starts": _differ(*starts)}


def build_lattice(source: PreparedText, target: PreparedText, weights: Weights) -> Lattice:
    """The weighted sum of all features: what `search` runs on."""
    found = compute_features(source, target)
    bias = np.full((WIDEST, WIDEST), LOW, dtype=np.float32)
    for (a, b), name in PAIRS.items():
        bias[a - 1, b - 1] = weights.pair[name]
    scores = np.empty((len(source) + 1, WIDEST, WIDEST, len(target) + 1), dtype=np.float32)
    scores[:] = bias[None, :, :, None]
    found.added(scores, weights.feature)
    for a in range(1, WIDEST + 1):
        scores[:a, a - 1] = LOW
        scores[:, :, a - 1, :a] = LOW
    alone = [
        sum((np.float32(weights.null.get(name, 0.0)) * values for name, values in null.items()), _zeros(null))
        for null in found.nulls
    ]
    return Lattice(scores, alone[0], alone[1], weights.null["open"])


def _zeros(null: dict[str, Array]) -> Array:
    return np.zeros_like(null["each"])


def _null_features(one: PreparedText) -> dict[str, Array]:
    """What speaks for a sentence to have no counterpart, (n,) each."""
    return {
        "each": np.ones(len(one), dtype=np.float32),
        "length": np.minimum(one.length / 100, 4).astype(np.float32),
        "bare": one.marks.bare,
        "stop": one.marks.stops,
    }
