"""What is shown of a sentence under the pointer: what the other versions say, and how each quantity was read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lsprotocol import types

from checker.messages import _
from checker.quantities.description import describe_reading
from checker.reporting.arranging import name_language
from checker.reporting.labels import name_relation
from checker.rules import Context

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.lsp.article_places import ArticlePlaces
    from checker.model import Sentence

MARKDOWN = re.compile(r"([\\`*_{}\[\]<>()#+\-.!|~])")
"""Signs that mean something in Markdown, and stand for themselves behind a backslash (CommonMark 0.31, 2.4)."""


def make_hover(places: ArticlePlaces, path: str, position: types.Position) -> types.Hover | None:
    """The hover at a place; None where no sentence is."""
    sentence = places.find_sentence(path, position)
    if sentence is None:
        return None
    text = "\n\n".join(_list_paragraphs(places, sentence))
    return types.Hover(types.MarkupContent(types.MarkupKind.Markdown, text), places.make_range(sentence.location()))


def _list_paragraphs(places: ArticlePlaces, sentence: Sentence) -> Iterator[str]:
    context = make_context(places, sentence)
    row = places.find_row(sentence)
    others = places.list_counterparts(sentence)
    for other in others:
        line = other.location().line
        yield f"**{_escape(name_language(other.language))}** ({line}): {_escape(other.text)}"
    if row is not None and others:
        said = _("{relation}, confidence {score:.2f}").format(relation=name_relation(row.relation), score=row.score)
        yield f"*{_escape(said)}*"
    elif not others:
        yield f"*{_escape(_('No other version has a sentence that corresponds.'))}*"
    lines = [
        f"- {_escape(name_language(one.language))}: {_escape(quantity.surface)} → {_escape(describe_reading(quantity))}"
        for one in (sentence, *others)
        for quantity in context.get_quantities(one)
    ]
    if lines:
        yield "\n".join(lines)


def make_context(places: ArticlePlaces, sentence: Sentence) -> Context:
    """What reads the quantities of a sentence, as the rules do."""
    articles = places.checked.report.articles
    article = next(one for one in articles if any(sentence.document is document for document in one.documents))
    return Context(article, places.checked.files.settings)


def _escape(text: str) -> str:
    return MARKDOWN.sub(r"\\\1", " ".join(text.split()))
