"""Versions put side by side."""

from __future__ import annotations

from checker.articles.version_alignment import align_article
from checker.model import Article
from checker.settings import Settings
from tests.alignment.texts import FRENCH, GERMAN, by_two, version


def test_source_and_rows_are_set() -> None:
    article = Article("page", [], "files", [version("de", by_two(GERMAN)), version("fr", by_two(FRENCH))])
    align_article(article, Settings(), "de")
    assert (article.source, len(article.rows)) == ("de", len(GERMAN))
    assert len(article.assumptions) == 1


def test_a_summary_is_said_once() -> None:
    article = Article("page", [], "files", [version("de", by_two(GERMAN)), version("fr", [[FRENCH[0], FRENCH[3]]])])
    align_article(article, Settings(), "de")
    assert [line for line in article.assumptions if "only a part" in line] == [
        "The French version holds only a part of the others; what it leaves out is not reported."
    ]
