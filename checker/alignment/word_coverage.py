"""Which words of one text are explained by the other: translations by the model's vectors, names by their letters.

Every word weighs as much as it is rare, both in its own text and in what it matches in the other. A bead *covers* a
word if some sentence of its other side has a match; what no sentence of the other side explains is *bare*.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from checker.alignment.arrays import Array, Indices
from checker.alignment.cognates import find_cognates
from checker.alignment.lattice_search import WIDEST
from checker.alignment.word_vectors import DIGITS, LETTERS, EmbeddedVocabulary

LEAST_COSINE = np.float32(0.3)
FULL_COSINE = np.float32(0.8)
LESS_FOR_LETTERS = np.float32(0.2)
BLOCK = 64


@dataclass(frozen=True, slots=True)
class TextWords:
    """The distinct words of n sentences: ``ids`` (occurrences,) are those of every sentence end to end, ``counts``
    (n,) says how many each has. They number ``used``, words of the ``vocabulary``, and their ``units`` (words, dim).
    """

    ids: Indices
    counts: Indices
    used: Indices
    units: Array
    vocabulary: EmbeddedVocabulary

    def __len__(self) -> int:
        return len(self.counts)

    def picked(self, which: Sequence[int] | range) -> TextWords:
        """Those of some sentences."""
        ends = np.cumsum(self.counts)
        parts = [self.ids[ends[i] - self.counts[i] : ends[i]] for i in which]
        used, ids = np.unique(np.concatenate(parts) if parts else self.ids[:0], return_inverse=True)
        return TextWords(ids, self.counts[list(which)], self.used[used], self.units[used], self.vocabulary)

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


def list_text_words(texts: Sequence[str], vocabulary: EmbeddedVocabulary) -> TextWords:
    """The words of sentences."""
    numbers, counts = vocabulary.numbered(texts)
    used, ids = vocabulary.distinct(numbers)
    return TextWords(ids, counts, used, vocabulary.units[used], vocabulary)


@dataclass(frozen=True, slots=True)
class Coverage:
    """What is covered of two texts of n and m sentences.

    ``by``, ``numbers`` and ``around`` are (n + 1, WIDEST, WIDEST, m + 1), as in `search`: the weight that the sides of
    a bead cover of each other, that of numbers alone, and what they cover with a sentence more on either end of the
    other side. ``mass`` and ``number_mass`` are the weights of all words of either text's sentences, (n,) and (m,).
    """

    by: Array
    numbers: Array
    around: Array
    mass: tuple[Array, Array]
    number_mass: tuple[Array, Array]


def rate_coverage(source: TextWords, target: TextWords) -> Coverage:
    """How far each bead's sides are explained by each other."""
    likeness = _likeness(source, target)
    across = _clipped(_best(np.ascontiguousarray(likeness.T), target))
    down = _clipped(_best(likeness, source))
    here, there = _weighed(source, across), _weighed(target, down)
    masses = here.sum(axis=2), there.sum(axis=2)
    by, numbers, around = _added(_explained(here, across).transpose(2, 3, 1, 0), _explained(there, down))
    return Coverage(by, numbers, around, (masses[0][0], masses[1][0]), (masses[0][1], masses[1][1]))


def _likeness(here: TextWords, there: TextWords) -> Array:
    """(words here, words there): cosines, or what stands for them where letters tell more."""
    out: Array = here.units @ there.units.T
    vocabulary, used = here.vocabulary, there.used
    if there.vocabulary is not vocabulary:
        used = vocabulary.number(there.vocabulary.words[word] for word in used.tolist())
    out[vocabulary.kinds[here.used] != LETTERS] = 0
    out[:, vocabulary.kinds[used] != LETTERS] = 0
    i, j = vocabulary.common(here.used, used)
    out[i, j] = FULL_COSINE
    i, j, alike = find_cognates(vocabulary.spelling(here.used), vocabulary.spelling(used), len(vocabulary.trigrams))
    alike = (alike - LESS_FOR_LETTERS) * (FULL_COSINE - LEAST_COSINE) + LEAST_COSINE
    out[i, j] = np.maximum(out[i, j], alike)
    return out


def _best(likeness: Array, words: TextWords) -> Array:
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


def _weighed(words: TextWords, best: Array) -> Array:
    """(2, sentences, words): the weight of every word in the sentences it is in, and the same of numbers alone.

    ``best`` (other sentences, words) is the best likeness of each word to any there.
    """
    frequency = np.bincount(words.ids, minlength=len(words.used))
    # A word tells as much as it is rare here and as it is rarely matched there.
    rarity = np.log((len(words) + 1) / frequency)
    reach = np.log((len(best) + 1) / np.maximum(best.sum(axis=0), 1))
    weights = np.sqrt(np.maximum(rarity * reach, 0)).astype(np.float32)
    numbers = weights * (words.vocabulary.kinds[words.used] == DIGITS)
    out = np.zeros((2, len(words), len(words.used)), dtype=np.float32)
    rows = np.repeat(np.arange(len(words)), words.counts)
    out[0, rows, words.ids] = weights[words.ids]
    out[1, rows, words.ids] = numbers[words.ids]
    return out


def _explained(weighed: Array, best: Array) -> Array:
    """(others + 1, WIDEST, 3, sentences), by the end and the width of a window of others: the weight it covers of each
    sentence, that of numbers, and the weight it covers with a sentence more on either end.
    """
    size = len(best)
    most = min(WIDEST, size)
    padded = np.zeros((size + 2, best.shape[1]), dtype=np.float32)
    padded[1:-1] = best
    # The windows of all widths one below the other, two sentences wider than a bead's side, so that one product does.
    widest = np.empty((sum(size + 3 - width for width in range(1, most + 3)), best.shape[1]), dtype=np.float32)
    starts = [0]
    before = padded
    for width in range(1, most + 3):
        here = widest[starts[-1] : starts[-1] + size + 3 - width]
        before = np.maximum(before[: len(here)], padded[width - 1 :], out=here)
        starts.append(starts[-1] + len(here))
    both, sentences, words = weighed.shape
    covered = (widest @ weighed.reshape(both * sentences, words).T).reshape(len(widest), both, sentences)
    out = np.zeros((size + 1, WIDEST, 3, weighed.shape[1]), dtype=np.float32)
    for width in range(1, most + 1):
        out[width:, width - 1, :2] = covered[starts[width - 1] + 1 : starts[width] - 1]
        out[width:, width - 1, 2] = covered[starts[width + 1] : starts[width + 2], 0]
    return out


def _added(source: Array, target: Array) -> Array:
    """(3, n + 1, WIDEST, WIDEST, m + 1): what is covered of all sentences of either side of a bead.

    ``source`` is (3, n, WIDEST, m + 1), what windows of the target cover of each source sentence; ``target`` is
    (n + 1, WIDEST, 3, m), what windows of the source cover of each target sentence.
    """
    kinds, n, _, columns = source.shape
    out = np.zeros((kinds, n + 1, WIDEST, WIDEST, columns), dtype=np.float32)
    down = np.zeros((kinds, n + 1, WIDEST, columns), dtype=np.float32)
    np.cumsum(source, axis=1, out=down[:, 1:])
    across = np.zeros((*target.shape[:3], columns), dtype=np.float32)
    np.cumsum(target, axis=3, out=across[..., 1:])
    across = across.transpose(2, 0, 1, 3)
    for a in range(1, WIDEST + 1):
        np.subtract(down[:, a:], down[:, :-a], out=out[:, a:, a - 1])
    for b in range(1, WIDEST + 1):
        out[:, :, :, b - 1, b:] += across[..., b:] - across[..., :-b]
    return out
