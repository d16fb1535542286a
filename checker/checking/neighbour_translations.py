"""The translation of a foreign paragraph in the paragraph before or behind it, where no row shows that they correspond.

In an article of several files the alignment gives a paragraph that was left beside its translation to the same words of
the other version, and has nothing for the translation, or the other way round. Neighbours are few: each is compared.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.structure.clauses import has_clause
from checker.untranslated.thresholds import LIKE_LENGTH

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    import numpy as np
    import numpy.typing as npt

    from checker.model import Block, Sentence, Version
    from checker.untranslated.foreign_sentences import ForeignSentences

    Encode = Callable[[Sequence[str]], npt.NDArray[np.float32]]

LEAST_ALIKE = 0.55
"""Similarity from which neighbours say the same. Read in 2026-11 on a site with 70 quotations beside their translation,
67 of which are more alike, and on one with 40 other neighbours, two of which are (lines of a chat)."""
LEAST_LETTERS = 40
"""Characters of a paragraph that says enough to be compared. A guess."""


class NeighbourTranslations:
    """Finds the neighbour that says the same as foreign sentences; paragraphs are compared once."""

    def __init__(self, versions: Iterable[Version], encode: Encode) -> None:
        self._encode = encode
        self._found: dict[Block, tuple[Sentence, ...]] = {}
        self._blocks: list[list[Sentence]] = []
        self._places: dict[Block, int] = {}
        for version in versions:
            for sentence in version.sentences:
                if not self._blocks or self._blocks[-1][0].block is not sentence.block:
                    self._places[sentence.block] = len(self._blocks)
                    self._blocks.append([])
                self._blocks[-1].append(sentence)

    def find(self, stray: ForeignSentences) -> tuple[Sentence, ...]:
        """The sentences of the neighbouring paragraph in the language of the text around that say the same."""
        block = stray.sentences[0].block
        if block not in self._found:
            self._found[block] = self._compare(stray) if len(block.text) >= LEAST_LETTERS else ()
        return self._found[block]

    def _compare(self, stray: ForeignSentences) -> tuple[Sentence, ...]:
        first = stray.sentences[0]
        at = self._places[first.block]
        near = [self._blocks[place] for place in (at - 1, at + 1) if 0 <= place < len(self._blocks)]
        near = [said for said in near if _may_say_the_same(said, first, stray.host)]
        if not near:
            return ()
        vectors = self._encode([first.block.text, *(said[0].block.text for said in near)])
        alike = vectors[1:] @ vectors[0]
        best = int(alike.argmax())
        return tuple(near[best]) if alike[best] >= LEAST_ALIKE else ()


def _may_say_the_same(said: Sequence[Sentence], stray: Sentence, host: str) -> bool:
    """Whether another paragraph of the same file is prose in the language of the text around a stray, about as long."""
    block = said[0].block
    if block is stray.block or said[0].document is not stray.document:
        return False
    shorter, longer = sorted((len(block.text), len(stray.block.text)))
    return shorter >= LIKE_LENGTH * longer and has_clause(block.text, host, stray.language or host)
