"""Pages in languages that the checker knows nothing of: they are recognised, named and left alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.articles.thresholds import FOREIGN_SAMPLE, LEAST_CHARACTERS, PLAINLY_OURS, SAMPLED_BLOCK
from checker.identification.certainty import SURE
from checker.identification.foreign_text import find_foreign_language, find_usual_language
from checker.identification.non_text import WORD
from checker.identification.thresholds import LEAST_OTHER_WORDS
from checker.reading.foreign_files import make_foreign_error
from checker.reading.path_tags import find_foreign_in_path

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.articles.page_view import PageView
    from checker.model import Document


def set_foreign_apart(pages: Sequence[PageView]) -> tuple[list[PageView], dict[str, str]]:
    """The pages to check, and the languages of the others by their paths.

    Raises `ForeignTextError` where nothing is left to check.
    """
    foreign = {page.document.path: page.foreign for page in pages if page.foreign}
    if len(foreign) == len(pages):
        raise make_foreign_error(foreign)
    return [page for page in pages if not page.foreign], foreign


def name_foreign_language(page: PageView, codes: tuple[str, ...]) -> str | None:
    """The language of a page, if most of it is in none of ``codes``; else None.

    Text that is surely in one of ours is not looked at again, but for a few unusual words where the page, or its
    path, says another language: "Fale conosco" looks Italian.
    """
    sentences = page.sentences
    total = sum(len(sentence.text) for sentence in sentences)
    sure = sum(len(each.text) for each in sentences if each.language and each.confidence >= SURE)
    if (
        total
        and sure >= PLAINLY_OURS * total
        and not (_get_told_language(page.document) and _tells_little(page, codes))
    ):
        return None
    return find_document_language(page.document, codes)


def find_document_language(document: Document, codes: tuple[str, ...]) -> str | None:
    """The language that most of a document is in, if it is none of ``codes``; else None."""
    return find_foreign_language(_sample_texts(document), codes, _get_told_language(document))


def _get_told_language(document: Document) -> str | None:
    """The language, none of ours, that a document says of itself, else the one its path says."""
    return document.foreign or find_foreign_in_path(document.path)


def _tells_little(page: PageView, codes: tuple[str, ...]) -> bool:
    """Whether a page has a few words only, and they are not usual in any of ``codes``."""
    words = [word.lower() for sentence in page.sentences for word in WORD.findall(sentence.text)]
    return len(words) < LEAST_OTHER_WORDS and find_usual_language(words, codes) is None


def _sample_texts(document: Document) -> list[str]:
    """Beginnings of blocks from all parts of a document."""
    texts = [block.text[:SAMPLED_BLOCK] for block in document.blocks if len(block.text) >= LEAST_CHARACTERS]
    texts = texts or [block.text for block in document.blocks]
    step = 1 + sum(map(len, texts)) // FOREIGN_SAMPLE
    return texts[::step]
