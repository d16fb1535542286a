"""A text prepared for alignment: what is known of each of its sentences, computed once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from checker.alignment.arrays import Array
from checker.alignment.boundary_features import BoundaryMarks, read_boundary_marks
from checker.alignment.embedders import choose_word_embedder
from checker.alignment.folded_tokens import list_tokens
from checker.alignment.text_words import TextWords, list_embedded_words
from checker.messages import _
from checker.model import InputError

if TYPE_CHECKING:
    from checker.alignment.embedders import Embedder


@dataclass(frozen=True, slots=True)
class PreparedText:
    """One text, prepared: per sentence (n,), its length, marks, paragraph.

    ``sums`` are sums of token vectors (n, dim), ``words`` the words with their vectors; None without a model, where
    ``tokens`` take their place.
    """

    tokens: Sequence[Sequence[str]]
    sums: Array | None
    words: TextWords | None
    length: Array
    marks: BoundaryMarks
    paragraph: Array | None

    def __len__(self) -> int:
        return len(self.length)

    def select(self, which: Sequence[int] | range) -> PreparedText:
        """Some of the sentences, in order."""
        if which == range(len(self)):
            return self
        at = slice(which.start, which.stop) if isinstance(which, range) else which
        return PreparedText(
            [self.tokens[i] for i in which] if self.tokens else [],
            None if self.sums is None else self.sums[at],
            None if self.words is None else self.words.select(which),
            self.length[at],
            self.marks.select(at),
            None if self.paragraph is None else self.paragraph[at],
        )


def prepare_text(texts: Sequence[str], paragraphs: Sequence[int] | None, embedder: Embedder | None) -> PreparedText:
    """Prepare a text. Raises `InputError` if there are not as many paragraph numbers as sentences."""
    if paragraphs is not None and len(paragraphs) != len(texts):
        raise InputError(_("alignment: as many paragraph numbers are needed as there are sentences"))
    stripped = [text.strip() for text in texts]
    sums, words = None, None
    if embedder is not None and stripped:
        static = choose_word_embedder(embedder)
        words = list_embedded_words(stripped, static)
        sums = words.sum_vectors() if static is embedder else embedder.sum_vectors(stripped)[0]
    return PreparedText(
        [list_tokens(text) for text in stripped] if words is None else [],
        sums,
        words,
        np.array([len(text) for text in stripped], dtype=np.float32),
        read_boundary_marks(stripped),
        None if paragraphs is None else np.array(paragraphs, dtype=np.float32),
    )
