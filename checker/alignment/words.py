"""Which words of one text are explained by the other: translations by the model's vectors, names by their letters.

Every word weighs as much as it is rare, both in its own text and in what it matches in the other. A bead *covers* a
word if some sentence of its other side has a match; what no sentence of the other side explains is *bare*.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
import numpy.typing as npt

from checker.alignment.search import WIDEST, Array
from checker.alignment.spelling import same

LEAST_COSINE = 0.3
FULL_COSINE = 0.8
LESS_FOR_LETTERS = 0.2
BLOCK = 64


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
class Covered:
    """Of each of n sentences, the weight that each window of m others covers.

    ``by`` is (n, WIDEST, m + 1) by width and end of the window, ``around`` the same for the window with a sentence more
    on either side, ``numbers`` for the numbers alone; ``mass`` and ``number_mass`` are the weights of all, (n,).
    """

    by: Array
    around: Array
    numbers: Array
    mass: Array
    number_mass: Array


def indexed(sentences: Sequence[Sequence[str]]) -> tuple[list[npt.NDArray[np.intp]], list[str]]:
    """The distinct words of each sentence as indices, and the vocabulary."""
    vocabulary = list(dict.fromkeys(chain.from_iterable(sentences)))
    number = dict(zip(vocabulary, range(len(vocabulary)), strict=True)).__getitem__
    return [np.array(sorted(set(map(number, sentence))), dtype=np.intp) for sentence in sentences], vocabulary


def added(vectors: Array, ids: Sequence[npt.NDArray[np.intp]]) -> Array:
    """Sums of the vectors of the distinct words of every sentence, (sentences, dim)."""
    out = np.zeros((len(ids), vectors.shape[1]), dtype=np.float32)
    for start in range(0, len(ids), BLOCK):
        block = ids[start : start + BLOCK]
        counts = np.array([len(part) for part in block], dtype=np.intp)
        filled = np.flatnonzero(counts)
        if len(filled):
            starts = (np.cumsum(counts) - counts)[filled]
            out[start + filled] = np.add.reduceat(vectors[np.concatenate(block)], starts, axis=0)
    return out


def coverage(source: Words, target: Words) -> tuple[Covered, Covered]:
    """How far each sentence of either text is explained by every window of the other."""
    here, there = _Part(source), _Part(target)
    likeness = _likeness(here, there)
    across, down = there.best(np.ascontiguousarray(likeness.T)), here.best(likeness)
    return here.covered(across), there.covered(down)


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
        """(other words, sentences) from (words, other words): the best likeness of another word to any word of each."""
        out = np.zeros((self.size, likeness.shape[1]), dtype=np.float32)
        end = 0
        for line, count in zip(out, self.counts.tolist(), strict=True):
            start, end = end, end + count
            if count:
                np.maximum.reduce(likeness.take(self.flat[start:end], axis=0), axis=0, out=line)
        best: Array = out.T
        return best

    def weight(self, best: Array) -> Array:
        """(words,): how telling each word is, by its rarity here and by how much it matches there."""
        rarity = np.log((self.size + 1) / self.frequency)
        reach = np.log((best.shape[1] + 1) / np.maximum(best.sum(axis=1), 1))
        return np.asarray(np.sqrt(np.maximum(rarity * reach, 0)), dtype=np.float32)

    def covered(self, best: Array) -> Covered:
        """What is covered, where ``best`` (words, other sentences) is the best likeness of each word to any there."""
        weights = self.weight(best)
        incidence = np.zeros((2, self.size, len(self.words)), dtype=np.float32)
        incidence[0, self.rows, self.flat] = weights[self.flat]
        weights[[not word[0].isdecimal() for word in self.words]] = 0
        incidence[1, self.rows, self.flat] = weights[self.flat]
        own, around = _windows(incidence, best)
        mass = incidence.sum(axis=2)
        return Covered(own[0], around[0], own[1], mass[0], mass[1])


def _likeness(here: _Part, there: _Part) -> Array:
    """(words here, words there) in 0..1."""
    out = here.vectors @ there.vectors.T
    out -= np.float32(LEAST_COSINE)
    out *= np.float32(1 / (FULL_COSINE - LEAST_COSINE))
    np.clip(out, 0, 1, out=out)
    out[[not word[0].isalpha() for word in here.words]] = 0
    out[:, [not word[0].isalpha() for word in there.words]] = 0
    rows, columns, alike = same(here.words, there.words)
    if len(rows):
        values = np.where(alike == 1, alike, alike - np.float32(LESS_FOR_LETTERS))
        out[rows, columns] = np.maximum(out[rows, columns], values)
    return np.asarray(out, dtype=np.float32)


def _windows(incidence: Array, best: Array) -> tuple[Array, Array]:
    """Weight covered by the window of each width that ends there, without and with a sentence more on either side.

    Both are (…, sentences, WIDEST, other sentences + 1) for an incidence of (…, sentences, words).
    """
    columns = best.shape[1]
    padded = np.zeros((len(best), columns + 2), dtype=np.float32)
    padded[:, 1:-1] = best
    own = np.zeros((*incidence.shape[:-1], WIDEST, columns + 1), dtype=np.float32)
    around = np.zeros_like(own)
    widest = padded
    for width in range(1, min(WIDEST, columns) + 3):
        if width > 1:
            widest = np.maximum(widest[:, 1:], padded[:, : columns + 3 - width])
        covered = incidence @ widest
        if width <= min(WIDEST, columns):
            own[..., width - 1, width:] = covered[..., 1 : columns + 2 - width]
        if width > 2:
            around[..., width - 3, width - 2 :] = covered
    return own, around
