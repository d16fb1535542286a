"""The versions of an article put side by side: its source, its rows, and what has to be said of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker import languages as registry
from checker.articles.open_lines import settle_open_lines
from checker.articles.rows import build_rows
from checker.articles.source_version import infer_source
from checker.messages import _

if TYPE_CHECKING:
    from checker.model import Article
    from checker.settings import Settings


def align_article(article: Article, settings: Settings, guess: str) -> None:
    """Give an article its source and its rows; ``guess`` is the source if nothing tells (see `infer_source`).

    Versions that hold only a part of the others are named once: what they leave out is not reported.
    """
    settle_open_lines(article.versions)
    infer_source(article, settings, guess)
    article.rows = build_rows(article.versions, settings)
    for version in article.versions:
        if version.partial:
            article.assumptions.append(
                _("The {language} version holds only a part of the others; what it leaves out is not reported.").format(
                    language=registry.get(version.language).name
                )
            )
