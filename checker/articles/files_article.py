"""The article of several files, each of which is one version."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from checker import languages as registry
from checker.articles.rows import find_revisions
from checker.articles.version_alignment import align_article
from checker.messages import _
from checker.model import Article, Version

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.articles.page_view import PageView
    from checker.settings import Settings


def are_versions(pages: Sequence[PageView]) -> bool:
    """Whether pages can be versions of one article: of one language each, and of another one unless it is revised."""
    if any(len(page.order) > 1 for page in pages):
        return False
    first: dict[str | None, list[str]] = {}
    for page in pages:
        texts = [sentence.text for sentence in page.sentences]
        if page.main not in first:
            first[page.main] = texts
            continue
        from checker.alignment.revisions import are_related

        if not are_related(first[page.main], texts):
            return False
    return True


def build_files_article(
    name: str, pages: Sequence[PageView], settings: Settings, original: str | None = None
) -> Article:
    """The article whose versions are these pages; the source is probably in the language ``original``.

    A language that comes again is another revision; its id is numbered: ``fr``, ``fr-2``. Versions stand in the order
    of their languages, so that nothing depends on the order in which files are given; revisions keep theirs.
    """
    pages = sorted(pages, key=lambda page: page.main or "")
    article = Article(name, [page.document for page in pages], "files", [])
    times: Counter[str] = Counter()
    for page in pages:
        code = page.main or ""
        times[code] += 1
        version_id = code if times[code] == 1 else f"{code}-{times[code]}"
        article.versions.append(Version(version_id, code, page.sentences, name=page.document.path))
        article.sentences.extend(page.sentences)
    article.assumptions.append(
        _("The files are versions of one article: {names}.").format(
            names=", ".join(registry.get(version.language).name for version in article.versions)
        )
    )
    if again := find_revisions(article.versions):
        article.assumptions.append(
            _("Another revision of the same text; what it leaves out or adds is not reported: {names}.").format(
                names=", ".join(article.versions[v].name for v in again)
            )
        )
    align_article(article, settings, original if original and original in times else article.versions[0].id)
    return article
