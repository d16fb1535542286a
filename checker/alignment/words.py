"""Which words of one text are explained by the other: translations by the model's vectors, names by their letters.

Every word weighs as much as it is rare, both in its own text and in what it matches in the other. A bead *covers* a
word if some sentence of its other side has a match; what no sentence of the other side explains is *bare*.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from checker.alignment.arrays import Array, Indices
from checker.alignment.search import WIDEST
from checker.alignment.spelling import near
from checker.alignment.vocabulary import DIGITS, LETTERS, Vocabulary

LEAST_COSINE = np.float32(0.3)
FULL_COSINE = np.float32(0.8)
LESS_FOR_LETTERS = np.float32(0.2)
BLOCK = 64


@dataclass(frozen=True, slots=True)
class Words:
    """The distinct words of n sentences: ``ids`` (occurrences,) are those of every sentence end to end, ``counts``
    (n,) says how many each has. They number ``used``, words of the ``vocabulary``, and their ``units`` (words, dim).
    """

    ids: Indices
    counts: Indices
    used: Indices
    units: Array
    vocabulary: Vocabulary

    def __len__(self) -> int:
        return len(self.counts)

    def picked(self, which: Sequence[int] | range) -> Words:
        """Those of some sentences."""
        ends = np.cumsum(self.counts)
        parts = [self.ids[ends[i] - self.counts[i] : ends[i]] for i in which]
        used, ids = np.unique(np.concatenate(parts) if parts else self.ids[:0], return_inverse=True)
        return Words(ids, self.counts[list(which)], self.used[used], self.units[used], self.vocabulary)

    def stretches(self) -> list[tuple[int, int]]:
        """Where the words of every sentence begin and end in ``ids``."""
        ends = np.cumsum(self.counts).tolist()
        return list(zip([0, *ends], ends, strict=False))

    def sums(self) -> Array:
        """Sums of the vectors of the distinct words of every sentence, as long as they were, (sentences, dim)."""
        lengths = self.vocabulary.lengths[self.used]
        out = np.zeros((len(self), self.units.shape[1]), dtype=np.float32)
        stretches = self.stretches()
        for first in range(0, len(self), BLOCK):
            own = self.counts[first : first + BLOCK]
            ids = self.ids[stretches[first][0] : stretches[first + len(own) - 1][1]]
            used, place = np.unique(ids, return_inverse=True) if len(self) > BLOCK else (None, ids)
            units = self.units if used is None else self.units[used]
            incidence = np.zeros((len(own), len(units)), dtype=np.float32)
            incidence[np.repeat(np.arange(len(own)), own), place] = lengths[ids]
            np.matmul(incidence, units, out=out[first : first + BLOCK])
        return out


def words_of(texts: Sequence[str], vocabulary: Vocabulary) -> Words:
    """The words of sentences."""
    numbers, counts = vocabulary.numbered(texts)
    used, ids = vocabulary.distinct(numbers)
    return Words(ids, counts, used, vocabulary.units[used], vocabulary)


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


def coverage(source: Words, target: Words) -> tuple[Covered, Covered]:
    """How far each sentence of either text is explained by every window of the other."""
    likeness = _likeness(source, target)
    across = _clipped(_best(np.ascontiguousarray(likeness.T), target))
    down = _clipped(_best(likeness, source))
    return _covered(source, across), _covered(target, down)


def _likeness(here: Words, there: Words) -> Array:
    """(words here, words there): cosines, or what stands for them where letters tell more."""
    out: Array = here.units @ there.units.T
    vocabulary, used = here.vocabulary, there.used
    if there.vocabulary is not vocabulary:
        used = vocabulary.number(there.vocabulary.words[word] for word in used.tolist())
    out[vocabulary.kinds[here.used] != LETTERS] = 0
    out[:, vocabulary.kinds[used] != LETTERS] = 0
    i, j = vocabulary.common(here.used, used)
    out[i, j] = FULL_COSINE
    i, j, alike = near(vocabulary.spelling(here.used), vocabulary.spelling(used), len(vocabulary.trigrams))
    alike = (alike - LESS_FOR_LETTERS) * (FULL_COSINE - LEAST_COSINE) + LEAST_COSINE
    out[i, j] = np.maximum(out[i, j], alike)
    return out


def _best(likeness: Array, words: Words) -> Array:
    """(sentences, other words) from (words, other words): the best likeness of another word to any word of each."""
    out = np.zeros((len(words), likeness.shape[1]), dtype=np.float32)
    for line, (start, end) in zip(out, words.stretches(), strict=True):
        if end > start:
            np.maximum.reduce(likeness.take(words.ids[start:end], axis=0), axis=0, out=line)
    return out


def _clipped(cosines: Array) -> Array:
    """Cosines as likeness in 0..1; done last, where few are left."""
    cosines -= LEAST_COSINE
    cosines /= FULL_COSINE - LEAST_COSINE
    return np.clip(cosines, 0, 1, out=cosines)


def _covered(words: Words, best: Array) -> Covered:
    """What is covered, where ``best`` (other sentences, words) is the best likeness of each word to any there."""
    frequency = np.bincount(words.ids, minlength=len(words.used))
    # A word tells as much as it is rare here and as it is rarely matched there.
    rarity = np.log((len(words) + 1) / frequency)
    reach = np.log((len(best) + 1) / np.maximum(best.sum(axis=0), 1))
    weights = np.sqrt(np.maximum(rarity * reach, 0)).astype(np.float32)
    numbers = weights * (words.vocabulary.kinds[words.used] == DIGITS)
    incidence = np.zeros((2, len(words), len(words.used)), dtype=np.float32)
    rows = np.repeat(np.arange(len(words)), words.counts)
    incidence[0, rows, words.ids] = weights[words.ids]
    incidence[1, rows, words.ids] = numbers[words.ids]
    own, around = _windows(incidence, best)
    mass = incidence.sum(axis=2)
    return Covered(own[0], around[0], own[1], mass[0], mass[1])


def _windows(incidence: Array, best: Array) -> tuple[Array, Array]:
    """Weight covered by the window of each width that ends there, without and with a sentence more on either side.

    Both are (…, sentences, WIDEST, other sentences + 1) for an incidence of (…, sentences, words).
    """
    columns = len(best)
    padded = np.zeros((columns + 2, best.shape[1]), dtype=np.float32)
    padded[1:-1] = best
    own = np.zeros((*incidence.shape[:-1], WIDEST, columns + 1), dtype=np.float32)
    around = np.zeros_like(own)
    widest = padded
    for width in range(1, min(WIDEST, columns) + 3):
        if width > 1:
            widest = np.maximum(widest[1:], padded[: columns + 3 - width])
        covered = incidence @ widest.T
        if width <= min(WIDEST, columns):
            own[..., width - 1, width:] = covered[..., 1 : columns + 2 - width]
        if width > 2:
            around[..., width - 3, width - 2 :] = covered
    return own, around
