"""What the tool sees, as plain data: for ``checker inspect`` and ``checker align``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from checker import rules
from checker.articles.foreign_pages import set_foreign_apart
from checker.articles.pages import view_pages
from checker.comparison.agreement import Agreement, describe_agreement
from checker.faults import make_unforeseen
from checker.model import InputError
from checker.pipeline import understand
from checker.quantities.description import describe_quantity
from checker.reading import read_document
from checker.reporting.alignment_formats import Alignment
from checker.watching.watched_work import watch_files

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from checker.model import Article, Sentence
    from checker.settings import Settings


def inspect(paths: Sequence[str | Path], settings: Settings) -> tuple[list[dict[str, Any]], list[str]]:
    """What is understood of the paths, as plain data: for every article its versions, sentences, quantities, rows.

    The second list has a line for each file that could not be read. Raises `InputError` when none could.
    """
    understood = understand(paths, settings)
    found: list[dict[str, Any]] = []
    for article in understood.articles:
        try:
            with watch_files([document.path for document in article.documents], settings.limits):
                found.append(_describe_article(article, rules.Context(article, settings)))
        except Exception as error:  # noqa: BLE001 (whatever it is, it is this article's)
            understood.problems.append(str(make_unforeseen(article.documents[0].path, error)))
    if not found and understood.problems:
        raise InputError(understood.problems[0])
    return found, understood.problems


def _describe_article(article: Article, context: rules.Context) -> dict[str, Any]:
    index = {s: n for version in article.versions for n, s in enumerate(version.sentences)}
    return {
        "name": article.name,
        "layout": article.layout,
        "source": article.source,
        "source_inferred": article.source_inferred,
        "assumptions": article.assumptions,
        "versions": [
            {
                "id": version.id,
                "language": version.language,
                "residue": version.residue,
                "partial": version.partial,
                "sentences": [_describe_sentence(sentence, context) for sentence in version.sentences],
            }
            for version in article.versions
        ],
        "rows": [
            {
                "relation": row.relation,
                "score": round(row.score, 3),
                "unit": row.unit,
                "cells": {key: [index[s] for s in cell] for key, cell in row.cells.items()},
                "agreements": [
                    _describe_agreement(agreement, list(row.cells)) for agreement in context.list_agreements(row)
                ],
            }
            for row in article.rows
        ],
    }


def _describe_sentence(sentence: Sentence, context: rules.Context) -> dict[str, Any]:
    place = sentence.location()
    return {
        "path": place.path,
        "line": place.line,
        "column": place.column,
        "start": place.start,
        "end": place.end,
        "language": sentence.language,
        "confidence": round(sentence.confidence, 3),
        "text": sentence.text,
        "quantities": [describe_quantity(quantity) for quantity in context.get_quantities(sentence)],
    }


def _describe_agreement(agreement: Agreement, versions: list[str]) -> dict[str, Any]:
    """Which quantities of a row correspond, as what, and why; ``other`` is null for words of the raw text."""
    return {
        "versions": [versions[side] for side in agreement.sides],
        "one": agreement.one.surface,
        "other": None if agreement.other is None else agreement.other.surface,
        "basis": agreement.basis,
        "text": describe_agreement(agreement),
    }


def align_files(source: str, target: str, settings: Settings, links: Path | None = None) -> Alignment:
    """Align the sentences of two files, each in one language. ``links`` holds pairs of sentences that must correspond.

    Raises `InputError` for a file that can't be read, links that name no sentence, and texts that take too much.
    """
    with watch_files([source, target], settings.limits):
        return _align_files(source, target, settings, links)


def _align_files(source: str, target: str, settings: Settings, links: Path | None) -> Alignment:
    from checker.alignment import align
    from checker.alignment.embedders import choose_embedder
    from checker.alignment.manual_links import read_links

    sides = []
    for path in (source, target):
        (page,), _foreign = set_foreign_apart(view_pages([(read_document(path, settings), None)]))
        sentences = page.sentences
        sides.append((page.main or "", [s.text for s in sentences], [s.block_index for s in sentences]))
    (one, first, first_blocks), (other, second, second_blocks) = sides
    found = align(
        first,
        second,
        one,
        other,
        embedder=choose_embedder(settings) or "none",
        source_paragraphs=first_blocks,
        target_paragraphs=second_blocks,
        links=read_links(links, len(first), len(second)) if links else (),
    )
    return Alignment(one, other, first, second, found)
