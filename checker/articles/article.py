"""From pages to an article: its versions, its source, and the rows in which the versions correspond."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.articles.bilingual_files import build_bilingual_article
from checker.articles.catalogues import build_catalogue_article

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.articles.page_view import PageView
    from checker.model import Article
    from checker.settings import Settings


def build_articles(
    name: str, pages: Sequence[PageView], settings: Settings, *, together: bool = True, original: str | None = None
) -> list[Article]:
    """The article that the pages are versions of, called ``name``; else an article of each page.

    ``together`` says that the pages are versions of one article as far as their languages allow, ``original`` which
    language the source is probably in. Bilingual files are
    articles of their own. Raises `InputError` for a source in the settings that is not there.
    """
    if any(page.document.units for page in pages):
        return [build_bilingual_article(page.document) for page in pages]
    if pages[0].layout == "units":
        return [build_catalogue_article(name, pages, settings, original)]
    from checker.articles.files_article import are_versions, build_files_article  # bilingual files need none of it
    from checker.articles.page_article import build_page_article

    if len(pages) == 1:
        return [build_page_article(name, pages[0], settings)]
    if together and are_versions(pages):
        return [build_files_article(name, pages, settings, original)]
    return [build_page_article(page.document.name, page, settings) for page in pages]
