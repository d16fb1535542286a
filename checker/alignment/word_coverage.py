"""Which words of one text are explained by the other: translations by the model's vectors, names by their letters.

Every word weighs as much as it is rare, both in its own text and in what it matches in the other. A bead *covers* a
word if some sentence of its other side has a match; what no sentence of the other side explains is *bare*.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from checker.alignment.arrays import Array
from checker.alignment.cognates import find_cognates
from checker.alignment.lattice import WIDEST
from checker.alignment.text_words import TextWords
from checker.alignment.thresholds import FULL_COSINE, LEAST_COSINE, LETTERS_DISCOUNT
from checker.alignment.word_vectors import DIGIT, LETTER


@dataclass(frozen=True, slots=True)
class Coverage:
    """What is covered of two texts of n and m sentences.

    ``by``, ``numbers`` and ``around`` are (n + 1, WIDEST, WIDEST, m + 1), as in `lattice`: the weight that the sides of
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
    likeness = rate_likeness(source, target)
    across = _clip_cosines(_find_best(np.ascontiguousarray(likeness.T), target))
    down = _clip_cosines(_find_best(likeness, source))
    here, there = _weigh_words(source, across), _weigh_words(target, down)
    masses = here.sum(axis=2), there.sum(axis=2)
    by, numbers, around = _sum_sides(_sum_explained(here, across).transpose(2, 3, 1, 0), _sum_explained(there, down))
    return Coverage(by, numbers, around, (masses[0][0], masses[1][0]), (masses[0][1], masses[1][1]))


def rate_likeness(here: TextWords, there: TextWords) -> Array:
    """(words here, words there): cosines, or what stands for them where letters tell more."""
    out: Array = here.units @ there.units.T
    vocabulary, own, used = here.vocabulary, here.used, there.used
    if there.vocabulary is not vocabulary:
        vocabulary = vocabulary.begin_anew()  # those may be full, or others may be using them
        own, used = vocabulary.number_words(here.list_words()), vocabulary.number_words(there.list_words())
    out[vocabulary.kinds[own] != LETTER] = 0
    out[:, vocabulary.kinds[used] != LETTER] = 0
    i, j = vocabulary.find_common(own, used)
    out[i, j] = FULL_COSINE
    i, j, alike = find_cognates(vocabulary.get_spelling(own), vocabulary.get_spelling(used), len(vocabulary.trigrams))
    alike = (alike - LETTERS_DISCOUNT) * (FULL_COSINE - LEAST_COSINE) + LEAST_COSINE
    out[i, j] = np.maximum(out[i, j], alike)
    return out


def _find_best(likeness: Array, words: TextWords) -> Array:
    """(sentences, other words) from (words, other words): the best likeness of another word to any word of each."""
    out = np.zeros((len(words), likeness.shape[1]), dtype=np.float32)
    for line, (start, end) in zip(out, words.list_stretches(), strict=True):
        if end > start:
            np.maximum.reduce(likeness.take(words.ids[start:end], axis=0), axis=0, out=line)
    return out


def _clip_cosines(cosines: Array) -> Array:
    """Cosines as likeness in 0..1; done last, where few are left."""
    cosines -= LEAST_COSINE
    cosines /= FULL_COSINE - LEAST_COSINE
    return np.clip(cosines, 0, 1, out=cosines)


def _weigh_words(words: TextWords, best: Array) -> Array:
    """(2, sentences, words): the weight of every word in the sentences it is in, and the same of numbers alone.

    ``best`` (other sentences, words) is the best likeness of each word to any there.
    """
    frequency = np.bincount(words.ids, minlength=len(words.used))
    # A word tells as much as it is rare here and as it is rarely matched there.
    rarity = np.log((len(words) + 1) / frequency)
    reach = np.log((len(best) + 1) / np.maximum(best.sum(axis=0), 1))
    weights = np.sqrt(np.maximum(rarity * reach, 0)).astype(np.float32)
    numbers = weights * (words.vocabulary.kinds[words.used] == DIGIT)
    out = np.zeros((2, len(words), len(words.used)), dtype=np.float32)
    rows = np.repeat(np.arange(len(words)), words.counts)
    out[0, rows, words.ids] = weights[words.ids]
    out[1, rows, words.ids] = numbers[words.ids]
    return out


def _sum_explained(weighed: Array, best: Array) -> Array:
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


def _sum_sides(source: Array, target: Array) -> Array:
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
