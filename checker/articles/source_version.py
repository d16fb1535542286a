"""Which version of an article is the original."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from checker import languages as registry
from checker.articles.stray_sentences import is_stray
from checker.articles.thresholds import SOURCE_EVIDENCE_LENGTH
from checker.messages import _

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.articles.page_view import PageView
    from checker.model import Article
    from checker.settings import Settings


def infer_source(article: Article, settings: Settings, guess: str) -> None:
    """Set the source version: the setting, else the language most left behind in other versions, else ``guess``.

    Of several versions, what was inferred is put among the assumptions. A source in the settings that is no version of
    the article says nothing of it: settings hold for many articles.
    """
    present = {version.id for version in article.versions}
    if settings.source in present:
        article.source, article.source_inferred = settings.source, False
        return
    article.source = _find_left_behind(article, present) or guess
    if len(article.versions) > 1:
        line = _("The source is taken to be {language} (inferred; --source says otherwise).")
        if settings.source:
            line = _("There is no {wanted} version; the source is taken to be {language} (inferred).")
        wanted = registry.get(settings.source).name if settings.source else ""
        article.assumptions.append(line.format(language=registry.get(article.source).name, wanted=wanted))


def find_unnamed_language(pages: Sequence[PageView], named: Sequence[str | None]) -> str | None:
    """The language of the one page whose file is not named for a language where all others are: the original.

    ``page.md`` beside ``page.de.md`` and ``page.fr.md``; ``named`` are the languages of the names, page by page.
    """
    unnamed = [page for page, language in zip(pages, named, strict=True) if language is None]
    return unnamed[0].main if len(unnamed) == 1 < len(pages) else None


def _find_left_behind(article: Article, present: set[str]) -> str | None:
    """The language of which most sentences were left untranslated in other versions; None where two lead alike."""
    left = Counter(
        sentence.language
        for version in article.versions
        if not version.residue
        for sentence in version.sentences
        if sentence.language in present
        and is_stray(sentence, version.language)
        and len(sentence.text) >= SOURCE_EVIDENCE_LENGTH
    ).most_common(2)
    clear = left and (len(left) == 1 or left[0][1] > left[1][1])
    return left[0][0] if clear else None
