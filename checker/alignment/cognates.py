"""Which words of two vocabularies are spelled alike: names, cognates. As `shared_words.find_matches`, in arrays."""

from __future__ import annotations

from array import array
from dataclasses import dataclass

import numpy as np

from checker.alignment.arrays import AnyArray, Array, Indices, TrigramNumbers
from checker.alignment.thresholds import LEAST_DICE, LEAST_LETTERS

MOST_TRIGRAMS = 1 << 16
"""TrigramNumbers that two bytes can tell apart; arrays of such numbers are sorted in linear time."""


MOST_HITS = 4_000_000
"""Trigrams that words have in common which are gone through at once: 100 MB. Changes no result."""


@dataclass(frozen=True, slots=True)
class Spelling:
    """The trigrams of words end to end, as numbers (uint16), and how many each word has, (words,)."""

    grams: TrigramNumbers
    counts: Indices


class Trigrams:
    """The numbers of trigrams, given in the order in which they are met."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def __len__(self) -> int:
        return len(self._numbers)

    def number_trigrams(self, word: str) -> array[int]:
        """The trigrams of a word with its ends marked; none for short words, numbers and signs."""
        if len(word) < LEAST_LETTERS or not word.isalpha():
            return array("H")
        padded, numbers = f"_{word}_", self._numbers
        grams = dict.fromkeys(padded[k : k + 3] for k in range(len(word)))
        return array("H", [numbers.setdefault(gram, len(numbers) % MOST_TRIGRAMS) for gram in grams])


def find_cognates(here: Spelling, there: Spelling, numbers: int) -> tuple[Indices, Indices, Array]:
    """Words and other words with many trigrams in common, but not all, and their Dice coefficients.

    ``numbers`` is how many numbers of trigrams have been given.
    """
    order = np.argsort(there.grams, kind="stable")
    first, count = _find_stretches(there.grams[order], min(numbers, MOST_TRIGRAMS))
    hits = count[here.grams]
    if len(here.counts) > 1 and hits.sum() > MOST_HITS:
        return _find_in_halves(here, there, numbers)
    found = np.flatnonzero(hits)
    hits, starts = hits[found], first[here.grams[found]]
    at = np.arange(hits.sum()) + np.repeat(starts - np.cumsum(hits) + hits, hits)
    word = np.repeat(_list_owners(here)[found], hits)
    cells = word * len(there.counts) + _list_owners(there)[order[at]]
    cells.sort()
    first_of = _find_changes(cells)
    shared = _measure_lengths(first_of, len(cells))
    enough = shared > 1  # one trigram in common never is
    i, j = np.divmod(cells[first_of[enough]], len(there.counts))
    alike = (2 * shared[enough] / (here.counts[i] + there.counts[j])).astype(np.float32)
    close = (alike >= LEAST_DICE) & (alike < 1)
    return i[close], j[close], alike[close]


def _find_in_halves(here: Spelling, there: Spelling, numbers: int) -> tuple[Indices, Indices, Array]:
    """The same for one half of the words and then for the other."""
    half = len(here.counts) // 2
    middle = int(here.counts[:half].sum())
    parts = Spelling(here.grams[:middle], here.counts[:half]), Spelling(here.grams[middle:], here.counts[half:])
    (i, j, alike), (i2, j2, alike2) = (find_cognates(part, there, numbers) for part in parts)
    return np.concatenate((i, i2 + half)), np.concatenate((j, j2)), np.concatenate((alike, alike2))


def _find_stretches(ascending: TrigramNumbers, numbers: int) -> tuple[Indices, Indices]:
    """Where every number begins in a sorted array, and how often it is there; by number."""
    first, count = np.zeros(numbers, dtype=np.intp), np.zeros(numbers, dtype=np.intp)
    starts = _find_changes(ascending)
    there = ascending[starts]
    first[there] = starts
    count[there] = _measure_lengths(starts, len(ascending))
    return first, count


def _find_changes(ascending: AnyArray) -> Indices:
    """Where another value begins in a sorted array."""
    changes = np.ones(len(ascending), dtype=bool)
    np.not_equal(ascending[1:], ascending[:-1], out=changes[1:])
    return np.flatnonzero(changes)


def _measure_lengths(starts: Indices, end: int) -> Indices:
    """How long stretches are that begin there, the last up to ``end``."""
    lengths = np.empty_like(starts)
    lengths[:-1] = starts[1:]
    lengths[-1:] = end
    lengths -= starts
    return lengths


def _list_owners(spelling: Spelling) -> Indices:
    """The word that each trigram belongs to."""
    return np.repeat(np.arange(len(spelling.counts)), spelling.counts)
