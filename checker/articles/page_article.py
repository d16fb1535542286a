"""The article of one file: a page with several versions, or in one language, with or without residue of others."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from checker.articles.open_lines import settle_open_lines
from checker.articles.rows import build_residue_rows
from checker.articles.source_version import infer_source
from checker.articles.stray_sentences import is_stray
from checker.articles.version_alignment import align_article
from checker.messages import _
from checker.model import Article, Version

if TYPE_CHECKING:
    from checker.articles.page_view import PageView
    from checker.model import Sentence
    from checker.settings import Settings


def build_page_article(name: str, page: PageView, settings: Settings) -> Article:
    """The article that a page holds. Raises `InputError` for a source in the settings that is not there."""
    sentences = page.sentences + (page.repeated.sentences if page.repeated else [])
    article = Article(name, [page.document], page.layout, [], assumptions=list(page.assumptions), sentences=sentences)
    if page.layout in ("interleaved", "blocks"):
        article.versions = _list_versions(page)
        if page.repeated:
            article.assumptions.append(
                _("A passage stands twice; the second time, in line {line}, is compared as another revision.").format(
                    line=page.repeated.sentences[0].location().line
                )
            )
        align_article(article, settings, page.order[0])
    else:
        _align_residue(article, page.main or "", settings)
    return article


def _list_versions(page: PageView) -> list[Version]:
    """The versions of a page; headings that only name a version are in none. A repeated passage is the last one."""
    versions = []
    for code in page.order:
        own = [block for block in page.blocks if block.version == code and not block.names]
        versions.append(Version(code, code, [sentence for block in own for sentence in block.sentences]))
    if page.repeated:
        language = page.repeated.language
        versions.append(Version(f"{language}-2", language, page.repeated.sentences))
    return versions


def _align_residue(article: Article, main: str, settings: Settings) -> None:
    """Split a page in one language into its own text and strays, and put strays beside what says the same.

    The source is the language of strays of which most correspond to something, else the page's own.
    """
    strays = [sentence for sentence in article.sentences if is_stray(sentence, main)]
    apart = set(strays)
    own = Version(main, main, [sentence for sentence in article.sentences if sentence not in apart])
    article.versions = [own, *_list_residue(strays)]
    settle_open_lines(article.versions)
    article.rows = build_residue_rows(article.versions, settings)
    matched = Counter(
        key for row in article.rows if row.relation == "aligned" for key in row.cells if key != main
    ).most_common(1)
    infer_source(article, settings, matched[0][0] if matched else main)


def _list_residue(strays: list[Sentence]) -> list[Version]:
    """Strays by language, in the order in which the languages come."""
    by_language: dict[str, list[Sentence]] = {}
    for sentence in strays:
        if sentence.language:
            by_language.setdefault(sentence.language, []).append(sentence)
    return [Version(code, code, sentences, residue=True) for code, sentences in by_language.items()]
