"""The words met so far, numbered, with what alignment asks of each: most words of a text have been seen before.

A text costs one look-up for each of its pieces between spaces; all else is fetched from arrays by number.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Iterable
from itertools import chain, islice
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

import numpy as np

from checker.alignment.arrays import AnyArray, Array, Indices, TrigramNumbers
from checker.alignment.cognates import MOST_TRIGRAMS, Spelling, Trigrams
from checker.alignment.folded_tokens import list_tokens
from checker.alignment.thresholds import MOST_WORDS_OF_SENTENCE
from checker.memo import Memo

if TYPE_CHECKING:
    from checker.alignment.embedding import StaticEmbedder

MOST_WORDS = 16_384
"""Words after which a new vocabulary is begun: 18 MB. Changes no result."""

MOST_CHUNKS = 65_536
"""Pieces between spaces that are remembered, likewise."""

LETTER, DIGIT, SIGN = range(3)
"""What a word begins with: its kind. Plain numbers, as they stand in arrays."""

SPACED_NUMBER = re.compile(r"[^A-Za-z.,;:!?]\s(?:\d\d\d|\d{0,2}[^\W\d_A-Za-zÀ-ɏ])")
"""What may be a number with spaces in it, the one kind of token that is not between spaces: ² is a digit, too."""


class EmbeddedVocabulary:
    """Words by number, and arrays by number: ``units`` (words, dim), vectors of length 1; ``lengths`` (words,) that
    they had; ``kinds`` (words,), `LETTER`, `DIGIT` or `SIGN`.

    One thread at a time numbers words, the one that has the ``lock``. A number that was given stays, and so does what
    stands in the arrays at it.
    """

    def __init__(self, embedder: StaticEmbedder) -> None:
        self._embedder = embedder
        self.lock = threading.RLock()
        self.words: list[str] = []
        self._numbers: dict[str, int] = {}
        self._chunks = Memo(self._learn)
        self.trigrams = Trigrams()
        self.units: Array = np.zeros((0, embedder.dimension), dtype=np.float32)
        self.lengths: Array = np.zeros(0, dtype=np.float32)
        self.kinds: Indices = np.zeros(0, dtype=np.intp)
        self._grams: TrigramNumbers = np.zeros(0, dtype=np.uint16)
        self._gram_ends: Indices = np.zeros(1, dtype=np.intp)
        self._described = 0

    @property
    def is_full(self) -> bool:
        """Whether it is time to begin a new one."""
        return (
            len(self.words) > MOST_WORDS or len(self._chunks) > MOST_CHUNKS or len(self.trigrams) > MOST_TRIGRAMS // 2
        )

    def begin_anew(self) -> EmbeddedVocabulary:
        """An empty one of the same embedder."""
        return EmbeddedVocabulary(self._embedder)

    def number_texts(self, texts: Iterable[str]) -> tuple[Indices, Indices]:
        """The numbers of the distinct words of every text, as they come, end to end, and how many each text has.

        Of a text with more than `MOST_WORDS_OF_SENTENCE` they are those that come first.
        """
        ids: list[int] = []
        counts: list[int] = []
        chunk = self._chunks.__getitem__
        with self.lock:
            for text in texts:
                if SPACED_NUMBER.search(text) is None:
                    found = dict.fromkeys(chain.from_iterable(map(chunk, text.split())))
                else:
                    found = dict.fromkeys(self._learn(text))
                ids += found if len(found) <= MOST_WORDS_OF_SENTENCE else islice(found, MOST_WORDS_OF_SENTENCE)
                counts.append(min(len(found), MOST_WORDS_OF_SENTENCE))
            self._describe()
        return np.array(ids, dtype=np.intp), np.array(counts, dtype=np.intp)

    def number_words(self, words: Iterable[str]) -> Indices:
        """The numbers of words (tokens, see `folded_tokens.list_tokens`)."""
        with self.lock:
            found = [self._number_word(word) for word in words]
            self._describe()
        return np.array(found, dtype=np.intp)

    def find_distinct(self, numbers: Indices) -> tuple[Indices, Indices]:
        """The different ones of some numbers, as they come, and the place of each number among them.

        The order depends on the text alone, not on what was numbered before it: sums differ in their last bits by it.
        """
        order = np.arange(len(numbers))
        place = np.empty(len(self.words), dtype=np.intp)
        place[numbers[::-1]] = order[::-1]  # of several values the last is kept: where a number stands first
        used = numbers[place[numbers] == order]
        place[used] = order[: len(used)]
        return used, place[numbers]

    def find_common(self, one: Indices, other: Indices) -> tuple[Indices, Indices]:
        """Where the words that are in both of two lists of different words stand in either."""
        place = np.full(len(self.words), -1, dtype=np.intp)
        place[other] = np.arange(len(other))
        found = place[one]
        i = np.flatnonzero(found >= 0)
        return i, found[i]

    def get_spelling(self, words: Indices) -> Spelling:
        """How some words are spelled."""
        ends = self._gram_ends[words + 1]
        counts = ends - self._gram_ends[words]
        at = np.arange(counts.sum()) + np.repeat(ends - np.cumsum(counts), counts)
        return Spelling(self._grams[at], counts)

    def _learn(self, text: str) -> tuple[int, ...]:
        return tuple(map(self._number_word, list_tokens(text)))

    def _number_word(self, word: str) -> int:
        found = self._numbers.get(word)
        if found is None:
            found = self._numbers[word] = len(self.words)
            self.words.append(word)
        return found

    def _describe(self) -> None:
        """Fill the arrays for the words that are new."""
        fresh = self.words[self._described :]
        if not fresh:
            return
        start, end = self._described, len(self.words)
        sums = self._embedder.sum_words(fresh)
        lengths = np.sqrt(np.einsum("nd,nd->n", sums, sums))
        sums /= np.maximum(lengths, 1e-9)[:, None]
        kinds = [_find_kind(word) for word in fresh]
        grams = [self.trigrams.number_trigrams(word) for word in fresh]
        ends = np.cumsum([len(each) for each in grams]) + self._gram_ends[start]
        self.units = _extend(self.units, start, sums)
        self.lengths = _extend(self.lengths, start, lengths)
        self.kinds = _extend(self.kinds, start, np.array(kinds, dtype=np.intp))
        joined = np.frombuffer(b"".join(each.tobytes() for each in grams), dtype=np.uint16)
        self._grams = _extend(self._grams, int(self._gram_ends[start]), joined)
        self._gram_ends = _extend(self._gram_ends, start + 1, ends)
        self._described = end


def _find_kind(word: str) -> int:
    return LETTER if word[0].isalpha() else DIGIT if word[0].isdecimal() else SIGN


def _extend(array: AnyArray, size: int, more: AnyArray) -> AnyArray:
    """An array with more values after the first ``size``; it has room for further ones."""
    end = size + len(more)
    if end > len(array):
        larger = np.zeros((max(2 * len(array), end), *array.shape[1:]), dtype=array.dtype)
        larger[:size] = array[:size]
        array = larger
    array[size:end] = more
    return array


_current: WeakKeyDictionary[StaticEmbedder, EmbeddedVocabulary] = WeakKeyDictionary()


def get_vocabulary(embedder: StaticEmbedder) -> EmbeddedVocabulary:
    """The vocabulary in use with an embedder. Those who hold one that was full may keep it."""
    found = _current.get(embedder)
    if found is None or found.is_full:
        found = _current[embedder] = EmbeddedVocabulary(embedder)
    return found
