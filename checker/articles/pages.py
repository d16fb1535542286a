"""From documents to pages: what each file is, cut into sentences whose languages are known."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from checker import languages as registry
from checker.articles.catalogues import find_catalogue_languages
from checker.articles.foreign_pages import name_foreign_language
from checker.articles.page_structure import understand_page
from checker.articles.page_view import PageView, RepeatedPassage
from checker.messages import _
from checker.model import NoTextError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.model import Document

NamedDocument = tuple["Document", str | None]
"""A document and the language that the name of its file gives, if any."""


def view_pages(files: Sequence[NamedDocument]) -> list[PageView]:
    """The pages that the files of one article hold, one a file, in order.

    Bilingual files and catalogues of messages are pages of the layout ``units``, as their rows are there already.
    A page in a language that is not known is ``foreign``. Raises `NoTextError` for one whose language can't be told.
    """
    if any(document.units for document, _named in files):
        return [PageView(document, "units", [], [], [], None) for document, _named in files]
    if languages := find_catalogue_languages(files):
        return [
            PageView(document, "units", [], [language], [], language)
            for (document, _named), language in zip(files, languages, strict=True)
        ]
    codes = registry.codes()
    pages = [understand_page(document, codes, named or document.language) for document, named in files]
    for page, (document, named) in zip(pages, files, strict=True):
        if not (named or document.language):
            page.foreign = name_foreign_language(page, codes)
        if page.main is None and page.foreign is None:
            raise NoTextError(
                _("{path}: no text in {languages} was found").format(
                    path=page.document.path, languages=", ".join(registry.get(code).name for code in codes)
                )
            )
    return [set_passage_apart(page, codes) if len(page.order) > 1 and not page.foreign else page for page in pages]


def set_passage_apart(page: PageView, codes: Sequence[str]) -> PageView:
    """The page understood anew without a passage that it says twice, which becomes ``repeated``; else the same page."""
    from checker.articles.repeated_passages import find_repeated_passage  # most pages hold one language only

    found = find_repeated_passage(page)
    if found is None:
        return page
    stretch, language = found
    document = page.document
    kept = [block for n, block in enumerate(document.blocks) if n not in stretch]
    rest = understand_page(replace(document, blocks=kept), codes)
    if rest.order != page.order and rest.layout != "blocks":
        return page
    again = replace(document, blocks=document.blocks[stretch.start : stretch.stop])
    sentences = understand_page(again, codes, language).sentences
    return replace(rest, document=document, repeated=RepeatedPassage(language, sentences) if sentences else None)
