"""The words of a text in the order in which they stand, with their vectors and their places."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.alignment.folded_tokens import fold_accents
from checker.alignment.text_words import TextWords
from checker.alignment.word_vectors import get_vocabulary

if TYPE_CHECKING:
    from checker.alignment.arrays import Array
    from checker.alignment.embedding import StaticEmbedder
    from checker.alignment.word_vectors import EmbeddedVocabulary

WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class WordedText:
    """A text of n words: ``spans`` are their places, ``words`` the different ones among them, numbered; ``weights``
    (n,) are the lengths of their vectors, (n, dim), which the model makes the longer the more a word tells.
    """

    text: str
    spans: list[tuple[int, int]]
    words: TextWords
    weights: Array

    def __len__(self) -> int:
        return len(self.spans)

    @property
    def vectors(self) -> Array:
        """The words' vectors as long as they are, (n, dim)."""
        units: Array = self.words.units[self.words.ids]
        return units * self.weights[:, None]


def read_words(texts: tuple[str, str], embedder: StaticEmbedder) -> tuple[WordedText, WordedText]:
    """The words of two texts in one vocabulary."""
    while True:
        vocabulary = get_vocabulary(embedder)
        with vocabulary.lock:
            if not vocabulary.is_full:
                return _read_text(texts[0], vocabulary), _read_text(texts[1], vocabulary)


def _read_text(text: str, vocabulary: EmbeddedVocabulary) -> WordedText:
    found = list(WORD.finditer(text))
    numbers = vocabulary.number_words(fold_accents(match[0]) for match in found)
    used, ids = vocabulary.find_distinct(numbers)
    words = TextWords(ids, ids[:0], used, vocabulary.units[used], vocabulary)
    return WordedText(text, [match.span() for match in found], words, vocabulary.lengths[numbers])
