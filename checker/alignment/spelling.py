"""Which words of two vocabularies are spelled alike: names, cognates, numbers. As `lexical.matches`, in arrays."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from zlib import crc32

import numpy as np
import numpy.typing as npt

from checker.alignment.lexical import LEAST_DICE, LEAST_LETTERS, trigrams
from checker.alignment.search import Array

Indices = npt.NDArray[np.intp]


def same(words: Sequence[str], others: Sequence[str]) -> tuple[Indices, Indices, Array]:
    """Indices of words and of other words that are alike, and their Dice coefficients (1 for the same word)."""
    place = {other: k for k, other in enumerate(others)}
    found = [(k, place[word]) for k, word in enumerate(words) if word in place]
    rows, columns = np.array(found, dtype=np.intp).reshape(-1, 2).T
    values = np.ones(len(found), dtype=np.float32)
    here, there = _long(words), _long(others)
    if not here or not there:
        return rows, columns, values
    one, grams, sizes = _flat(words, here)
    other, other_grams, other_sizes = _flat(others, there)
    order = np.argsort(other_grams, kind="stable")
    other, other_grams = other[order], other_grams[order]
    first = np.searchsorted(other_grams, grams, "left")
    counts = np.searchsorted(other_grams, grams, "right") - first
    at = np.arange(counts.sum()) + np.repeat(first - np.cumsum(counts) + counts, counts)
    shared = np.bincount(np.repeat(one, counts) * len(there) + other[at], minlength=len(here) * len(there))
    cells = np.flatnonzero(shared > 1)  # one trigram in common is never enough
    i, j = np.divmod(cells, len(there))
    alike = (2 * shared[cells] / (sizes[i] + other_sizes[j])).astype(np.float32)
    near = np.flatnonzero((alike >= LEAST_DICE) & (alike < 1))
    return (
        np.concatenate((rows, np.array(here, dtype=np.intp)[i[near]])),
        np.concatenate((columns, np.array(there, dtype=np.intp)[j[near]])),
        np.concatenate((values, alike[near])),
    )


def _long(words: Sequence[str]) -> list[int]:
    return [k for k, word in enumerate(words) if len(word) >= LEAST_LETTERS and word.isalpha()]


def _flat(words: Sequence[str], which: list[int]) -> tuple[Indices, Indices, Indices]:
    """The trigrams of some words end to end, as numbers, with the place of their word, and how many each word has."""
    found = [_grams(words[k]) for k in which]
    counts = np.array([len(grams) for grams in found], dtype=np.intp)
    return np.repeat(np.arange(len(which)), counts), np.concatenate(found), counts


@lru_cache(maxsize=1 << 16)
def _grams(word: str) -> Indices:
    return np.array([crc32(gram.encode()) for gram in trigrams(word)], dtype=np.intp)
