"""What a run has compared, and that the languages it is asked for are known."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, field

from checker import languages as registry
from checker.discovery import FileGroup, list_names
from checker.kept_article import ArticleFacts, sum_up_article
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


@dataclass(slots=True)
class RunCoverage:
    """What a run has compared, summed up article by article."""

    articles: int = 0
    sentences: int = 0
    aligned: int = 0
    compared: bool = False
    languages: set[str] = field(default_factory=set)
    first: ArticleFacts | None = None
    words: int = 0

    def add(self, facts: ArticleFacts) -> None:
        """Take in an article."""
        self.articles += 1
        self.sentences += facts.sentences
        self.aligned += facts.aligned
        self.compared |= facts.compared
        self.languages.update(facts.languages)
        self.first = self.first or facts
        self.words += facts.words

    def describe(self) -> list[str]:
        """What was compared, in a line; of a single article also what was taken for granted."""
        counted = [
            choose_plural(self.sentences, _("{n} sentence"), _("{n} sentences")),
            choose_plural(self.aligned, _("{n} row compared"), _("{n} rows compared")),
        ]
        what = _("numbers, dates, amounts, units, untranslated text")
        line = _("{sentences}, {rows}: {what}").format(sentences=counted[0], rows=counted[1], what=what)
        return [line, *(self.first.assumptions if self.first and self.articles == 1 else ())]

    @staticmethod
    def describe_unchecked() -> list[str]:
        """What no rule looks at, or none but to give a hint."""
        return [_("meaning; negation, single missing words and replaced names only as hints")]

    def describe_uncompared(self) -> str:
        """What a run did that compared nothing, lest "nothing found" be taken for "they agree"; empty for others."""
        if self.first is None or self.compared:
            return ""
        if self.articles > 1:
            what = _("{n} articles, none with two versions that correspond").format(n=self.articles)
        elif len(self.first.full) == 1:
            what = _("one version, {language}").format(language=registry.get(self.first.full[0]).name)
        else:
            what = _("no two versions that correspond")
        return _("{what}: looked for text in other languages; nothing was compared").format(what=what)


def sum_up(articles: Iterable[Article]) -> RunCoverage:
    """What was compared in these articles."""
    coverage = RunCoverage()
    for article in articles:
        coverage.add(sum_up_article(article))
    return coverage


def list_lone_files(groups: Sequence[FileGroup], compared: Container[str], foreign: Container[str] = ()) -> list[str]:
    """A line that names the files that nothing was compared with, where others were; bilingual files need none.

    ``compared`` are the files of articles that were. Files in ``foreign`` are named elsewhere.
    """
    if not any(len(each.files) > 1 for each in groups):
        return []
    lone = [each.files[0][0] for each in groups if len(each.files) == 1]
    return list_names(
        _("without a counterpart: {names}"),
        [path for path in lone if not (path in compared or path in foreign or is_bilingual(path))],
    )


def list_compared(articles: Iterable[Article]) -> set[str]:
    """The files of articles of which two versions were put beside each other."""
    return {path for article in articles if (facts := sum_up_article(article)).compared for path in facts.paths}
