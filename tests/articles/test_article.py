"""From documents to articles, in one step and in two."""

from __future__ import annotations

import json

import pytest

from checker.articles.article import build_articles
from checker.articles.pages import view_pages
from checker.model import Article, Document
from checker.pipeline import align_versions
from checker.reading import read_document
from checker.settings import Settings
from tests.alignment.texts import ENGLISH, FRENCH, GERMAN
from tests.articles.pages import read, written

FILES: list[tuple[Document, str | None]] = [
    (read(written(*text), f"{code}.txt"), code) for code, text in (("fr", FRENCH), ("de", GERMAN), ("en", ENGLISH))
]


def shown(article: Article) -> object:
    return (
        article.name,
        article.layout,
        article.source,
        article.assumptions,
        [{key: [s.text for s in cell] for key, cell in row.cells.items()} for row in article.rows],
    )


@pytest.mark.parametrize("files", [FILES, FILES[:1], [(read(written(*FRENCH, *GERMAN)), None)]])
def test_one_step_is_both_steps(files: list[tuple[Document, str | None]]) -> None:
    one = align_versions("bridge", files, Settings())
    other = build_articles("bridge", view_pages(files), Settings())
    assert list(map(shown, one)) == list(map(shown, other))
    assert [article.name for article in one] == ["bridge"]


def test_files_together_are_one_article_and_apart_one_each() -> None:
    assert [len(article.versions) for article in align_versions("bridge", FILES, Settings())] == [3]
    apart = align_versions("bridge", FILES, Settings(), together=False)
    assert [[version.id for version in article.versions] for article in apart] == [["fr"], ["de"], ["en"]]
    assert [article.name for article in apart] == [document.name for document, _code in FILES]


def test_pages_in_several_languages_are_articles_of_their_own() -> None:
    mixed = read(written(*FRENCH, *GERMAN), "mixed.txt")
    assert [a.layout for a in align_versions("x", [(mixed, None), FILES[2]], Settings())] == ["blocks", "single"]


def test_bilingual_files_are_articles_of_their_own() -> None:
    unit = {"id": "1", "src_lang": "de", "tgt_lang": "fr", "src": GERMAN[0], "tgt": FRENCH[0]}
    documents = [read_document(f"{k}.jsonl", Settings(), json.dumps(unit).encode()) for k in (1, 2)]
    assert [a.layout for a in align_versions("x", [(d, None) for d in documents], Settings())] == ["units", "units"]


def test_the_source_is_in_the_language_that_is_probably_the_original_s() -> None:
    sources = [align_versions("bridge", FILES, Settings(), original=code)[0].source for code in (None, "fr", "it")]
    assert sources == ["de", "fr", "de"]
    unnamed = [FILES[0], FILES[1], (FILES[2][0], None)]
    assert align_versions("bridge", unnamed, Settings(), original="fr")[0].source == "en"
    assert align_versions("bridge", unnamed, Settings(source="fr"))[0].source == "fr"
