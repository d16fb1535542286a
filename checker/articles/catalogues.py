"""Catalogues of messages, one file a language: what stands under the same key corresponds."""

from __future__ import annotations

from collections.abc import Sequence

from checker.messages import _
from checker.model import Article, Document, Row, Sentence, Version
from checker.settings import Settings

FORMATS = frozenset({"json", "yaml"})


def build_catalogue_article(
    name: str, files: Sequence[tuple[Document, str | None]], settings: Settings
) -> Article | None:
    """The article of catalogues in two or more languages; None for files that are no catalogues of different ones.

    Every message is a cell of its row, whose ``unit`` is the path of keys. Unless the settings name it, the source
    is the language with the most messages.
    """
    by_language: dict[str, Document] = {}
    for document, named in files:
        language = document.language or named
        if document.format not in FORMATS or document.units or language is None or language in by_language:
            return None
        by_language[language] = document
    if len(by_language) < 2:
        return None
    versions: list[Version] = []
    cells: dict[str, dict[str, tuple[Sentence, ...]]] = {}
    for language, document in sorted(by_language.items(), key=lambda item: -len(item[1].blocks)):
        sentences = []
        for number, block in enumerate(document.blocks):
            sentence = Sentence(document, block, 0, len(block.text), block.text, language, 1.0, number)
            sentences.append(sentence)
            cells.setdefault(block.key, {})[language] = (sentence,)
        versions.append(Version(language, language, sentences, name=document.path))
    source = settings.source if settings.source in by_language else versions[0].language
    rows = [Row(found, 1.0, "aligned" if len(found) > 1 else "alone", key, source) for key, found in cells.items()]
    article = Article(name, list(by_language.values()), "units", versions, rows, source, source != settings.source)
    article.sentences = [sentence for version in versions for sentence in version.sentences]
    article.assumptions.append(_("The files are catalogues of one set of messages, compared by their keys."))
    return article
