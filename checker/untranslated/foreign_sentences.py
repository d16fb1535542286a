"""Sentences in another language than their version: which they are, and what stands beside them.

Three rules tell them apart: `leftover-source` (the source next to its translation), `page-furniture` and
`untranslated-sentence`. They share this view so that each stray is reported once.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker import languages as registry
from checker.identification.certainty import SURE
from checker.identification.non_text import is_code
from checker.identification.quotations import is_all_quotation, is_quoted_in
from checker.structure.clauses import count_telling_words
from checker.untranslated.foreign_share import is_wholly_foreign
from checker.untranslated.kept_ranges import blank_marked
from checker.untranslated.short_lines import is_at_home
from checker.untranslated.thresholds import FURNITURE_WORDS

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterator

    from checker.model import Article, Row, Sentence, Version


@dataclass(slots=True)
class ForeignSentences:
    """Sentences of one block, one after another, in one language that is not their version's.

    ``host`` is the language of the text they stand in, ``beside`` the sentences there that say the same, if any.
    ``others`` are the texts of the other versions that say the same, each with its version's language.
    """

    sentences: list[Sentence]
    host: str
    beside: tuple[Sentence, ...]
    others: tuple[tuple[str, str], ...] = ()

    @property
    def language(self) -> str:
        """The language they are in."""
        return self.sentences[0].language or ""

    @property
    def quoted(self) -> bool:
        """Whether it is a quotation, which may stay as it was said: a block of its own, or several sentences of one."""
        block = self.sentences[0].block
        return block.kind == "quote" or is_quoted_in(block.text, self.sentences[0].start, self.sentences[-1].end)

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
        for sentence in version.sentences:
            if group and not _continues(group[-1], sentence):
                yield _make_group(group, version, host, article, row_of)
                group = []
            if sentence.block.translate and sentence not in claimed and _is_stray(sentence, version, article, row_of):
                group.append(sentence)
        if group:
            yield _make_group(group, version, host, article, row_of)


def _make_group(
    sentences: list[Sentence], version: Version, host: str, article: Article, row_of: Callable[[Sentence], Row | None]
) -> ForeignSentences:
    """Strays of a version; what is left of a page beside its versions stands in the language of the first, ``host``."""
    beside = _find_beside(sentences, version, article, row_of)
    others = tuple(other for sentence in sentences for other in _list_others(sentence, version, article, row_of))
    return ForeignSentences(sentences, host if version.residue else version.language, beside, others)


def _is_stray(sentence: Sentence, version: Version, article: Article, row_of: Callable[[Sentence], Row | None]) -> bool:
    """Whether a sentence does not belong to its version, and is no quotation, which may stay in its language."""
    stray = version.residue or _is_foreign(sentence, version, article, row_of)
    return stray and not is_all_quotation(sentence.text)


def _is_foreign(
    sentence: Sentence, version: Version, article: Article, row_of: Callable[[Sentence], Row | None]
) -> bool:
    language = sentence.language
    if language is None or language == version.language or sentence.confidence < SURE or is_code(sentence.text):
        return False
    plain = blank_marked(sentence)
    if plain != sentence.text and count_telling_words(plain, language, version.language) <= 0:
        return False  # nothing but code is in that language
    others = _list_others(sentence, version, article, row_of)
    at_home = is_at_home(sentence.text, language, version.language, others)
    return not at_home and is_wholly_foreign(sentence.text, version.language)


def _list_others(
    sentence: Sentence, version: Version, article: Article, row_of: Callable[[Sentence], Row | None]
) -> list[tuple[str, str]]:
    """The texts of the other versions in a sentence's row, each with its version's language."""
    row = row_of(sentence)
    cells = row.cells if row is not None else {}
    return [(s.text, article.version(at).language) for at, cell in cells.items() for s in cell if at != version.id]


def _continues(one: Sentence, other: Sentence) -> bool:
    return one.block is other.block and one.language == other.language


def _find_beside(
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
