"""Which words of one text are explained by the other: translations by the model's vectors, names by their letters.

Every word weighs as much as it is rare, both in its own text and in what it matches in the other. A bead *covers* a
word if some sentence of its other side has a match; what no sentence of the other side explains is *bare*.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from checker.alignment.lexical import matches
from checker.alignment.search import WIDEST, Array

LEAST_COSINE = 0.3
FULL_COSINE = 0.8
LESS_FOR_LETTERS = 0.2


@dataclass(frozen=True, slots=True)
class Words:
    """The distinct words of every sentence as indices into a vocabulary with vectors (words, dim)."""

    ids: list[npt.NDArray[np.intp]]
    vocabulary: Sequence[str]
    vectors: Array

    def __len__(self) -> int:
        return len(self.ids)

    def picked(self, which: Sequence[int] | range) -> Words:
        """Those of some sentences."""
        return Words([self.ids[i] for i in which], self.vocabulary, self.vectors)


@dataclass(frozen=True, slots=True)
class Coverage:
    """Weight of the words covered, by sentence and window of the other text that ends there; and of all words.

    ``source`` is (n, WIDEST, m + 1), ``target`` (m, WIDEST, n + 1), ``source_mass`` (n,), ``target_mass`` (m,).
    """

    source: Array
    target: Array
    source_mass: Array
    target_mass: Array


def indexed(sentences: Sequence[Sequence[str]]) -> tuple[list[npt.NDArray[np.intp]], list[str]]:
    """The distinct words of each sentence as indices, and the vocabulary."""
    numbers: dict[str, int] = {}
    ids = [
        np.array(sorted({numbers.setdefault(word, len(numbers)) for word in sentence}), dtype=np.intp)
        for sentence in sentences
    ]
    return ids, list(numbers)


def coverage(source: Words, target: Words) -> Coverage:
    """How far each sentence of either text is explained by every window of the other."""
    here, there = _Part(source), _Part(target)
    likeness = _likeness(here, there)
    across, down = there.best(likeness), here.best(likeness.T)
    one, other = here.incidence(here.weight(across)), there.incidence(there.weight(down))
    return Coverage(_windows(one, across), _windows(other, down), one.sum(axis=1), other.sum(axis=1))


class _Part:
    """The words of some sentences: a vocabulary of their own and where each word occurs."""

    def __init__(self, words: Words) -> None:
        self.size = len(words)
        self.counts = np.array([len(ids) for ids in words.ids], dtype=np.intp)
        every = np.concatenate(words.ids) if words.ids else np.zeros(0, dtype=np.intp)
        used, self.flat = np.unique(every, return_inverse=True)
        self.words = [words.vocabulary[k] for k in used]
        self.vectors = words.vectors[used]
        self.rows = np.repeat(np.arange(self.size), self.counts)
        self.frequency = np.bincount(self.flat, minlength=len(used)).astype(np.float32)

    def best(self, likeness: Array) -> Array:
        """(other words, sentences): the best likeness of a word of the other text to any word of each sentence."""
        out = np.zeros((likeness.shape[0], self.size), dtype=np.float32)
        filled = np.flatnonzero(self.counts)
        if len(filled):
            starts = (np.cumsum(self.counts) - self.counts)[filled]
            out[:, filled] = np.maximum.reduceat(likeness[:, self.flat], starts, axis=1)
        return out

    def weight(self, best: Array) -> Array:
        """(words,): how telling each word is, by its rarity here and by how much it matches there."""
        rarity = np.log((self.size + 1) / self.frequency)
        reach = np.log((best.shape[1] + 1) / np.maximum(best.sum(axis=1), 1))
        return np.sqrt(np.maximum(rarity * reach, 0)).astype(np.float32)

    def incidence(self, weights: Array) -> Array:
        """(sentences, words): the weight of every word where it occurs, else 0."""
        out: Array = np.zeros((self.size, len(self.words)), dtype=np.float32)
        out[self.rows, self.flat] = weights[self.flat]
        return out


def _likeness(here: _Part, there: _Part) -> Array:
    """(words here, words there) in 0..1."""
    out = here.vectors @ there.vectors.T
    out -= np.float32(LEAST_COSINE)
    out *= np.float32(1 / (FULL_COSINE - LEAST_COSINE))
    np.clip(out, 0, 1, out=out)
    out[[not word[0].isalpha() for word in here.words]] = 0
    out[:, [not word[0].isalpha() for word in there.words]] = 0
    place = {word: k for k, word in enumerate(there.words)}
    rows, columns, values = [], [], []
    index = {word: k for k, word in enumerate(here.words)}
    for word, found in matches(here.words, there.words).items():
        for other, alike in found:
            rows.append(index[word])
            columns.append(place[other])
            values.append(1.0 if alike == 1 else alike - LESS_FOR_LETTERS)
    if rows:
        out[rows, columns] = np.maximum(out[rows, columns], np.array(values, dtype=np.float32))
    return np.asarray(out, dtype=np.float32)


def _windows(incidence: Array, best: Array) -> Array:
    """(sentences, WIDEST, other sentences + 1): weight covered by the window of each width that ends there."""
    columns = best.shape[1]
    out = np.zeros((len(incidence), WIDEST, columns + 1), dtype=np.float32)
    widest = best
    for b in range(1, min(WIDEST, columns) + 1):
        if b > 1:
            widest = np.maximum(widest[:, 1:], best[:, : columns + 1 - b])
        out[:, b - 1, b:] = incidence @ widest
    return out
