"""The distinct words of every sentence of a text, numbered, with their vectors."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from checker.alignment.arrays import Array, Indices
from checker.alignment.word_vectors import EmbeddedVocabulary, get_vocabulary

if TYPE_CHECKING:
    from checker.alignment.embedding import StaticEmbedder

BLOCK = 64
"""Sentences whose vectors are summed in one product. Changes no result but in the last digits; set for speed."""


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

    def select(self, which: Sequence[int] | range) -> TextWords:
        """Those of some sentences."""
        ends = np.cumsum(self.counts)
        parts = [self.ids[ends[i] - self.counts[i] : ends[i]] for i in which]
        used, ids = np.unique(np.concatenate(parts) if parts else self.ids[:0], return_inverse=True)
        return TextWords(ids, self.counts[list(which)], self.used[used], self.units[used], self.vocabulary)

    def count_different(self, start: int, end: int) -> int:
        """How many different words some neighbouring sentences have."""
        first = int(self.counts[:start].sum())
        return len(np.unique(self.ids[first : first + int(self.counts[start:end].sum())]))

    def list_words(self) -> list[str]:
        """The distinct words themselves, in the order of ``used``."""
        return [self.vocabulary.words[word] for word in self.used.tolist()]

    def list_stretches(self) -> list[tuple[int, int]]:
        """Where the words of every sentence begin and end in ``ids``."""
        ends = np.cumsum(self.counts).tolist()
        return list(zip([0, *ends], ends, strict=False))

    def sum_vectors(self) -> Array:
        """Sums of the vectors of the distinct words of every sentence, as long as they were, (sentences, dim)."""
        lengths = self.vocabulary.lengths[self.used]
        out = np.zeros((len(self), self.units.shape[1]), dtype=np.float32)
        stretches = self.list_stretches()
        for first in range(0, len(self), BLOCK):
            own = self.counts[first : first + BLOCK]
            ids = self.ids[stretches[first][0] : stretches[first + len(own) - 1][1]]
            used, place = np.unique(ids, return_inverse=True) if len(self) > BLOCK else (None, ids)
            units = self.units if used is None else self.units[used]
            incidence = np.zeros((len(own), len(units)), dtype=np.float32)
            incidence[np.repeat(np.arange(len(own)), own), place] = lengths[ids]
            np.matmul(incidence, units, out=out[first : first + BLOCK])
        return out


def list_embedded_words(texts: Sequence[str], embedder: StaticEmbedder) -> TextWords:
    """The words of sentences in the vocabulary in use; none is begun in one that other threads have filled."""
    while True:
        vocabulary = get_vocabulary(embedder)
        with vocabulary.lock:
            if not vocabulary.is_full:
                return list_text_words(texts, vocabulary)


def list_text_words(texts: Sequence[str], vocabulary: EmbeddedVocabulary) -> TextWords:
    """The words of sentences."""
    numbers, counts = vocabulary.number_texts(texts)
    used, ids = vocabulary.find_distinct(numbers)
    return TextWords(ids, counts, used, vocabulary.units[used], vocabulary)
