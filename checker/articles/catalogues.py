"""Catalogues of messages, one file a language: what stands under the same key corresponds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.articles.technical_fields import mark_technical_fields
from checker.messages import _
from checker.model import Article, Row, Sentence, Version
from checker.reading import registry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.articles.page_view import PageView
    from checker.model import Document
    from checker.settings import Settings


def find_catalogue_languages(files: Sequence[tuple[Document, str | None]]) -> list[str]:
    """The languages of files that are catalogues in two languages or more, one each; nothing for other files.

    ``files`` are documents with the language that their names give, if any.
    """
    languages = []
    for document, named in files:
        language = document.language or named
        if document.units or not registry.is_catalogue(document.path) or language is None or language in languages:
            return []
        languages.append(language)
    return languages if len(languages) > 1 else []


def build_catalogue_article(
    name: str, pages: Sequence[PageView], settings: Settings, original: str | None = None
) -> Article:
    """The article of catalogues in different languages.

    Every message is a cell of its row, whose ``unit`` is the path of keys. Unless the settings name it, the source
    is in the language ``original``, or in the one with the most messages.
    """
    versions: list[Version] = []
    cells: dict[str, dict[str, tuple[Sentence, ...]]] = {}
    for page in sorted(pages, key=lambda page: -len(page.document.blocks)):
        document, language = page.document, page.main or ""
        sentences = []
        for number, block in enumerate(document.blocks):
            sentence = Sentence(document, block, 0, len(block.text), block.text, language, 1.0, number)
            sentences.append(sentence)
            cells.setdefault(block.key, {})[language] = (sentence,)
        versions.append(Version(language, language, sentences, name=document.path))
    mark_technical_fields(cells)
    languages = {version.language for version in versions}
    wanted = (settings.source, original, versions[0].language)
    source = next(language for language in wanted if language in languages)
    rows = [Row(found, 1.0, "aligned" if len(found) > 1 else "alone", key, source) for key, found in cells.items()]
    documents = [page.document for page in pages]
    article = Article(name, documents, "units", versions, rows, source, source != settings.source)
    article.sentences = [sentence for version in versions for sentence in version.sentences]
    article.assumptions.append(_("The files are catalogues of one set of messages, compared by their keys."))
    return article
