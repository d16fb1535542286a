"""What speaks for and against every possible bead of two texts: similarity, shared words, length, signs, paragraphs.

All windows of one to five sentences of both sides are compared at once, in arrays of the shape
(n + 1, WIDEST, WIDEST, m + 1) as in `search`. Windows are sums of sentence vectors, so cumulative sums make each O(1).
"""

from __future__ import annotations

import numpy as np

from checker.alignment.lexical import shared
from checker.alignment.search import LOW, WIDEST, Array, Lattice, shifted
from checker.alignment.text import Text
from checker.alignment.weights import PAIRS, Weights
from checker.alignment.words import Covered, coverage

BEST = 4
VARIANCE = 6.9
FARTHEST = 5.0
SHORT = np.float32(10)


def windows(values: Array) -> Array:
    """Sums over the window of ``a`` rows that ends before ``i``: (n + 1, WIDEST, …); zero where there is none."""
    sums = np.zeros((len(values) + 1, *values.shape[1:]), dtype=np.float32)
    np.cumsum(values, axis=0, out=sums[1:])
    out = np.zeros((len(sums), WIDEST, *values.shape[1:]), dtype=np.float32)
    for a in range(1, WIDEST + 1):
        out[a:, a - 1] = sums[a:] - sums[:-a]
    return out


def edges(values: Array) -> tuple[Array, Array]:
    """The values of the first and the last sentence of every window: two arrays (n + 1, WIDEST)."""
    first = np.zeros((len(values) + 1, WIDEST), dtype=np.float32)
    for a in range(1, min(WIDEST, len(values)) + 1):
        first[a:, a - 1] = values[: len(values) + 1 - a]
    last = np.zeros_like(first)
    last[1:] = values[:, None]
    return first, last


def cosines(source: Array, target: Array) -> Array:
    """Cosine of every window of one text with every window of the other."""
    here, there = _unit(windows(source)), _unit(windows(target))
    rows, _, dim = here.shape
    columns = len(there)
    flat = here.reshape(-1, dim) @ there.transpose(1, 0, 2).reshape(-1, dim).T
    return flat.reshape(rows, WIDEST, WIDEST, columns)


def _unit(vectors: Array) -> Array:
    norms = np.sqrt(np.einsum("...d,...d->...", vectors, vectors))
    return np.asarray(vectors / np.maximum(norms, 1e-9)[..., None], dtype=np.float32)


def neighbourhoods(cosine: Array) -> tuple[Array, Array]:
    """Mean of the best cosines of every window among all windows of that size: (rows, a, b) and (a, b, columns)."""
    rows, _, _, columns = cosine.shape
    k, n = min(BEST, columns - 1), min(BEST, rows - 1)
    across = np.partition(cosine, columns - k, axis=3)[..., columns - k :].mean(axis=3)
    down = np.partition(cosine, rows - n, axis=0)[rows - n :].mean(axis=0)
    return across, down


def rectangles(cells: dict[tuple[int, int], float], rows: int, columns: int) -> Array:
    """Sums of sparse cell weights over the rectangle of every bead."""
    padded = np.zeros((rows + 1 + WIDEST, columns + 1 + WIDEST), dtype=np.float32)
    if cells:
        keys = np.array(list(cells), dtype=np.intp)
        padded[keys[:, 0] + 1 + WIDEST, keys[:, 1] + 1 + WIDEST] = list(cells.values())
    sums = padded.cumsum(axis=0).cumsum(axis=1)
    corner = shifted(sums, rows + 1, columns + 1)
    inner = sums[WIDEST:, WIDEST:]
    out: Array = corner + inner[:, None, None, :]
    for a in range(1, WIDEST + 1):
        out[:, a - 1] -= sums[WIDEST - a : WIDEST - a + rows + 1, WIDEST:][:, None, :]
        out[:, :, a - 1] -= sums[WIDEST:, WIDEST - a : WIDEST - a + columns + 1][:, None, :]
    return out


def features(source: Text, target: Text) -> tuple[dict[str, Array], tuple[dict[str, Array], dict[str, Array]]]:
    """Everything that speaks for a bead, by name, and for leaving a sentence of either side alone, (n,) and (m,).

    The former broadcast to (n + 1, WIDEST, WIDEST, m + 1).
    """
    found: dict[str, Array] = {}
    nulls = _null_features(source), _null_features(target)
    if source.sums is not None and target.sums is not None and source.words is not None and target.words is not None:
        cosine = cosines(source.sums, target.sums)
        across, down = neighbourhoods(cosine)
        found["margin"] = cosine / (0.5 * (across[..., None] + down[None]) + np.float32(0.05))
        covered = coverage(source.words, target.words)
        found |= _covered(*covered)
        for null, words in zip(nulls, covered, strict=True):
            null["mass"] = words.mass
    else:
        found |= _shared_words(source, target)
    found |= _lengths(source, target)
    for name, one, other in (("stop", source.stops, target.stops), ("lower", source.lower, target.lower)):
        index = 1 if name == "stop" else 0
        a, b = edges(one)[index], edges(other)[index]
        found[name] = np.abs(a[:, :, None, None] - b.T[None, None])
    found["bare"] = edges(source.bare)[0][:, :, None, None] + edges(target.bare)[0].T[None, None]
    if source.paragraph is not None and target.paragraph is not None:
        found |= _paragraphs(source.paragraph, target.paragraph)
    return found, nulls


def _covered(here: Covered, there: Covered) -> dict[str, Array]:
    """Words of a bead that its other side explains, those it does not, and those a sentence beside it would."""
    both = _sides(here.by, there.by)
    mass = windows(here.mass)[:, :, None, None] + windows(there.mass).T[None, None]
    stranded = np.maximum(_sides(here.around, there.around) - both, 0)
    numbers = _sides(here.numbers, there.numbers)
    number_mass = windows(here.number_mass)[:, :, None, None] + windows(there.number_mass).T[None, None]
    return {
        "covered": both,
        "uncovered": mass - both,
        "covered_root": np.sqrt(both.clip(0)),
        "covered_share": both / (mass + 1),
        "stranded": stranded,
        "stranded_root": np.sqrt(stranded),
        "covered_numbers": numbers,
        "uncovered_numbers": number_mass - numbers,
    }


def _sides(here: Array, there: Array) -> Array:
    """The sum over the sentences of a bead, from both sides."""
    return np.asarray(windows(here) + windows(there).transpose(3, 2, 1, 0), dtype=np.float32)


def _shared_words(source: Text, target: Text) -> dict[str, Array]:
    """What is known without vectors: words and numbers shared, and lengths."""
    lexical = shared(source.tokens, target.tokens)
    rows, columns = len(source), len(target)
    words = rectangles(lexical.words, rows, columns).clip(0)
    numbers = rectangles(lexical.numbers, rows, columns).clip(0)
    return {
        "words": np.sqrt(words),
        "words_sum": words.clip(0, 30),
        "numbers": np.sqrt(numbers),
        "numbers_sum": numbers.clip(0, 12),
    }


def _lengths(source: Text, target: Text) -> dict[str, Array]:
    """How far the lengths of both sides differ, after Gale and Church, and as a ratio."""
    here, there = windows(source.length), windows(target.length)
    ratio = float(source.length.sum() / max(1.0, float(target.length.sum())))
    there = there * np.float32(min(2.0, max(0.5, ratio)))
    left, right = here[:, :, None, None], there.T[None, None]
    difference = left - right
    logs = np.log(here + SHORT), np.log(there + SHORT)
    return {
        "length": np.minimum(difference * difference / (VARIANCE * (left + right) + 1), FARTHEST),
        "ratio": np.minimum(np.abs(logs[0][:, :, None, None] - logs[1].T[None, None]), 2),
    }


def _paragraphs(source: Array, target: Array) -> dict[str, Array]:
    """Breaks inside a bead, and whether both sides begin a paragraph or both do not."""
    found = {}
    starts = []
    inside = []
    for paragraph in (source, target):
        first, last = edges(paragraph)
        inside.append((first != last).astype(np.float32))
        begins = np.ones(len(paragraph), dtype=np.float32)
        begins[1:] = paragraph[1:] != paragraph[:-1]
        starts.append(edges(begins)[0])
    found["break"] = inside[0][:, :, None, None] + inside[1].T[None, None]
    found["starts"] = np.abs(starts[0][:, :, None, None] - starts[1].T[None, None])
    return found


def lattice(source: Text, target: Text, weights: Weights) -> Lattice:
    """The weighted sum of all features: what `search` runs on."""
    rows, columns = len(source) + 1, len(target) + 1
    found, nulls = features(source, target)
    bias = np.full((WIDEST, WIDEST), LOW, dtype=np.float32)
    for (a, b), name in PAIRS.items():
        bias[a - 1, b - 1] = weights.pair[name]
    scores = np.empty((rows, WIDEST, WIDEST, columns), dtype=np.float32)
    scores[:] = bias[None, :, :, None]
    for name, values in found.items():
        weight = weights.feature.get(name)
        if weight:
            scores += np.float32(weight) * values
    for a in range(1, WIDEST + 1):
        scores[:a, a - 1] = LOW
        scores[:, :, a - 1, :a] = LOW
    alone = [
        sum((np.float32(weights.null.get(name, 0.0)) * values for name, values in null.items()), _zeros(null))
        for null in nulls
    ]
    return Lattice(scores, alone[0], alone[1], weights.null["open"])


def _zeros(null: dict[str, Array]) -> Array:
    return np.zeros_like(null["each"])


def _null_features(one: Text) -> dict[str, Array]:
    """What speaks for a sentence to have no counterpart, (n,) each."""
    return {
        "each": np.ones(len(one), dtype=np.float32),
        "length": np.minimum(one.length / 100, 4).astype(np.float32),
        "bare": one.bare,
        "stop": one.stops,
    }
