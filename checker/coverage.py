"""What a run has compared, and that the languages it is asked for are known."""

from __future__ import annotations

from collections.abc import Container, Sequence

from checker import languages as registry
from checker.discovery import FileGroup, list_names
from checker.messages import _, choose_plural
from checker.model import Article, SettingsError
from checker.reading.registry import is_bilingual
from checker.settings import Settings


def require_known_languages(settings: Settings) -> None:
    """Raise `SettingsError` for a language, or a source, in the settings that is not known."""
    for code in (*settings.languages, *([settings.source] if settings.source else [])):
        if code not in registry.codes():
            raise SettingsError(
                _("settings: no language {code!r}; known: {known}").format(code=code, known=", ".join(registry.codes()))
            )


def describe_coverage(articles: list[Article]) -> list[str]:
    """What was compared, in a line; of a single article also what was taken for granted."""
    sentences = sum(len(version.sentences) for article in articles for version in article.versions)
    aligned = sum(row.relation != "alone" for article in articles for row in article.rows)
    counted = [
        choose_plural(sentences, _("{n} sentence"), _("{n} sentences")),
        choose_plural(aligned, _("{n} row compared"), _("{n} rows compared")),
    ]
    what = _("numbers, dates, amounts, units, untranslated text")
    lines = [_("{sentences}, {rows}: {what}").format(sentences=counted[0], rows=counted[1], what=what)]
    if len(articles) == 1:
        lines += articles[0].assumptions
    return lines


def is_compared(article: Article) -> bool:
    """Whether two versions of an article have been put beside each other; what strays in a page is none."""
    own = {version.id for version in article.versions if not version.residue}
    return any(len(own.intersection(row.cells)) > 1 for row in article.rows)


def describe_uncompared(articles: Sequence[Article]) -> str:
    """What a run did that compared nothing, lest "nothing found" be taken for "they agree"; empty for others."""
    if not articles or any(map(is_compared, articles)):
        return ""
    full = [version for article in articles for version in article.versions if not version.residue]
    if len(articles) > 1:
        what = _("{n} articles, none with two versions that correspond").format(n=len(articles))
    elif len(full) == 1:
        what = _("one version, {language}").format(language=registry.get(full[0].language).name)
    else:
        what = _("no two versions that correspond")
    return _("{what}: looked for text in other languages; nothing was compared").format(what=what)


def list_lone_files(
    groups: Sequence[FileGroup], articles: Sequence[Article], foreign: Container[str] = ()
) -> list[str]:
    """A line that names the files that nothing was compared with, where others were; bilingual files need none.

    Files in ``foreign`` are named elsewhere.
    """
    if not any(len(each.files) > 1 for each in groups):
        return []
    compared = {document.path for article in articles if is_compared(article) for document in article.documents}
    lone = [each.files[0][0] for each in groups if len(each.files) == 1]
    return list_names(
        _("without a counterpart: {names}"),
        [path for path in lone if not (path in compared or path in foreign or is_bilingual(path))],
    )
