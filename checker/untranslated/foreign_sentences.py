"""Sentences in another language than their version: which they are, and what stands beside them.

Three rules tell them apart: `leftover-source` (the source next to its translation), `page-furniture` and
`untranslated-sentence`. They share this view so that each stray is reported once.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker import languages as registry
from checker.identification.certainty import SURE
from checker.identification.quotations import is_all_quotation
from checker.untranslated.foreign_share import is_wholly_foreign
from checker.untranslated.short_lines import is_at_home
from checker.untranslated.thresholds import FURNITURE_WORDS

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterator

    from checker.model import Article, Row, Sentence, Version

CODE = re.compile(r"^\s*\S*\w[/:_]\w\S*(?:\s+\S+){0,2}\s*$")
"""A path, a key, a placeholder, and at most two words more."""


@dataclass(slots=True)
class ForeignSentences:
    """Sentences of one block, one after another, in one language that is not their version's.

    ``host`` is the language of the text they stand in, ``beside`` the sentences there that say the same, if any.
    """

    sentences: list[Sentence]
    host: str
    beside: tuple[Sentence, ...]

    @property
    def language(self) -> str:
        """The language they are in."""
        return self.sentences[0].language or ""

    @property
    def furniture(self) -> bool:
        """Whether it is a short line of the page's furniture: navigation, dates, credits."""
        first = self.sentences[0]
        text = " ".join(sentence.text for sentence in self.sentences).casefold()
        words = text.replace(":", " ").split()
        if (
            len(self.sentences) > 2
            or len(words) > FURNITURE_WORDS
            or first.block.text.strip() != get_text(self.sentences)
        ):
            return False
        phrases = registry.get(self.language).page.furniture
        padded = f" {' '.join(words)} "
        return any(f" {phrase} " in padded for phrase in phrases)


def get_text(sentences: list[Sentence]) -> str:
    """The text from the first sentence to the last, as it stands in their block."""
    return sentences[0].block.text[sentences[0].start : sentences[-1].end]


def find_foreign_sentences(
    article: Article, claimed: Container[Sentence], row_of: Callable[[Sentence], Row | None]
) -> Iterator[ForeignSentences]:
    """The strays that no rule has ``claimed`` yet, in reading order; ``row_of`` gives the row a sentence stands in."""
    host = next((version.language for version in article.versions if not version.residue), "")
    for version in article.versions:
        group: list[Sentence] = []
        for sentence in [*version.sentences, None]:
            if group and (sentence is None or not _continues(group[-1], sentence)):
                yield ForeignSentences(
                    group, host if version.residue else version.language, _beside(group, version, article, row_of)
                )
                group = []
            if sentence is None or not sentence.block.translate or sentence in claimed:
                continue
            if (version.residue or _foreign(sentence, version, article, row_of)) and not is_all_quotation(
                sentence.text
            ):
                group.append(sentence)


def _foreign(sentence: Sentence, version: Version, article: Article, row_of: Callable[[Sentence], Row | None]) -> bool:
    language = sentence.language
    if language is None or language == version.language or sentence.confidence < SURE or CODE.search(sentence.text):
        return False
    row = row_of(sentence)
    cells = row.cells if row is not None else {}
    others = [(s.text, article.version(at).language) for at, cell in cells.items() for s in cell if at != version.id]
    return not is_at_home(sentence.text, language, version.language, others) and is_wholly_foreign(
        sentence.text, version.language
    )


def _continues(one: Sentence, other: Sentence) -> bool:
    return one.block is other.block and one.language == other.language


def _beside(
    group: list[Sentence], version: Version, article: Article, row_of: Callable[[Sentence], Row | None]
) -> tuple[Sentence, ...]:
    """The sentences of the host text that correspond to the strays."""
    found: dict[Sentence, None] = {}
    hosts = [v.id for v in article.versions if not v.residue] if version.residue else [version.id]
    for sentence in group:
        row = row_of(sentence)
        cells = row.cells if row is not None else {}
        for host in hosts:
            for other in cells.get(host, ()):
                if other not in group and other.language != sentence.language:
                    found[other] = None
    return tuple(found)
