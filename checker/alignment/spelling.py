"""Which words of two vocabularies are spelled alike: names, cognates, numbers. As `lexical.matches`, in arrays.

Trigrams are counted in a few hundred buckets, so that one matrix product finds the candidates; those are then compared
exactly.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from zlib import crc32

import numpy as np
import numpy.typing as npt

from checker.alignment.lexical import LEAST_DICE, LEAST_LETTERS, dice, trigrams
from checker.alignment.search import Array

BUCKETS = 128
Indices = npt.NDArray[np.intp]


def same(words: Sequence[str], others: Sequence[str]) -> tuple[Indices, Indices, Array]:
    """Indices of words and of other words that are alike, and their Dice coefficients (1 for the same word)."""
    place = {other: k for k, other in enumerate(others)}
    rows, columns, values = [], [], []
    for k, word in enumerate(words):
        at = place.get(word)
        if at is not None:
            rows.append(k)
            columns.append(at)
            values.append(1.0)
    here, there = _long(words), _long(others)
    if len(here) and len(there):
        one, sizes = _incidence(words, here)
        other, other_sizes = _incidence(others, there)
        enough = one @ other.T >= (sizes[:, None] + other_sizes[None, :]) * np.float32(LEAST_DICE / 2)
        for k, n in np.argwhere(enough).tolist():
            i, j = here[k], there[n]
            alike = dice(words[i], others[j])
            if LEAST_DICE <= alike < 1:
                rows.append(i)
                columns.append(j)
                values.append(alike)
    return np.array(rows, dtype=np.intp), np.array(columns, dtype=np.intp), np.array(values, dtype=np.float32)


def _long(words: Sequence[str]) -> list[int]:
    return [k for k, word in enumerate(words) if len(word) >= LEAST_LETTERS and word.isalpha()]


def _incidence(words: Sequence[str], which: list[int]) -> tuple[Array, Array]:
    """(words, BUCKETS) of zeros and ones, and the number of trigrams of each word."""
    found = [_buckets(words[k]) for k in which]
    out = np.zeros((len(which), BUCKETS), dtype=np.float32)
    out[np.repeat(np.arange(len(which)), [len(buckets) for buckets in found]), np.concatenate(found)] = 1
    return out, np.array([len(words[k]) for k in which], dtype=np.float32)


@lru_cache(maxsize=1 << 16)
def _buckets(word: str) -> Indices:
    return np.array([crc32(gram.encode()) % BUCKETS for gram in trigrams(word)], dtype=np.intp)
