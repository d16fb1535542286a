"""Bilingual files: their units are rows already, each side one cell, of one text."""

from __future__ import annotations

from collections import Counter

from checker.model import Article, Document, Row, Sentence, Version


def build_bilingual_article(document: Document) -> Article:
    """The article of a document with units; its source is the language that most units come from."""
    sides: dict[str, list[Sentence]] = {}
    rows = []
    for unit in document.units:
        cells: dict[str, tuple[Sentence, ...]] = {}
        for block, language in ((unit.source, unit.source_language), (unit.target, unit.target_language)):
            sentence = Sentence(document, block, 0, len(block.text), block.text, language, 1.0)
            sides.setdefault(language, []).append(sentence)
            cells[language] = (sentence,)
        rows.append(Row(cells, 1.0, "aligned", unit.id, unit.source_language))
    versions = [Version(code, code, sentences) for code, sentences in sides.items()]
    sources = Counter(unit.source_language for unit in document.units)
    source = sources.most_common(1)[0][0] if sources else None
    return Article(document.name or document.path, [document], "units", versions, rows, source, source_inferred=False)
