"""The whole story on one screen: read, segment, identify, align, check, judge."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import TYPE_CHECKING

from checker import languages as registry
from checker import rules
from checker.articles.article import build_article
from checker.discovery import discover, find_changed_articles, list_lone_files, list_names
from checker.judgement import overrides
from checker.judgement.settle import settle_report
from checker.messages import _
from checker.model import Article, Document, Finding, InputError, NoTextError, Report
from checker.reading import read_document
from checker.reporting.signature import make_signature
from checker.settings import Settings, load_settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from checker.discovery import FileGroup

SELDOM = 10_000
"""Collections of middle-aged objects before a full one."""


def check(
    paths: str | Path | Sequence[str | Path],
    settings: Settings | None = None,
    *,
    below: str | Path | None = None,
    progress: Callable[[int, int, str], None] = lambda _done, _of, _name: None,
) -> Report:
    """Check files and folders: what disagrees between the versions, what was left untranslated.

    ``paths`` may be one mixed page, the versions of one article, bilingual files, folders of articles, or ``-`` for
    standard input. ``settings`` default to those of the nearest settings file. With ``below``, the paths are files that
    changed, and the articles in that folder that they belong to are checked; that may be none.
    ``progress`` is told how many articles are done, of how many, and which is next.
    Raises `InputError` when nothing could be checked. In a folder, files that are broken are listed in
    ``report.problems`` and the others are checked.

    Full garbage collections wait until it is done: what is built here stays and has no cycles, and looking through
    all word lists again and again took a tenth of the time. Young objects are collected as ever.
    """
    young, middle, old = gc.get_threshold()
    gc.set_threshold(young, middle, max(old, SELDOM))
    try:
        return _check(paths, settings, below, progress)
    finally:
        gc.set_threshold(young, middle, old)


def _check(
    paths: str | Path | Sequence[str | Path],
    settings: Settings | None,
    below: str | Path | None,
    progress: Callable[[int, int, str], None],
) -> Report:
    several = [paths] if isinstance(paths, str | Path) else list(paths)
    if settings is None:
        first = Path(several[0]) if several else Path()
        settings = load_settings(Path() if str(first) == "-" else first if first.is_dir() else first.parent)
    discovery = discover(several, settings) if below is None else find_changed_articles(several, below, settings)
    groups = _gathered(discovery.groups, settings)
    problems = list(discovery.problems)
    textless: dict[str, str] = {}
    by_hand = {str(path) for path in several} if below is None else set()
    articles: list[Article] = []
    for number, group in enumerate(groups):
        progress(number // 2, len(groups), group.name)  # understanding an article is about half the work
        try:
            articles.extend(understand_group(group, settings))
        except InputError as error:
            if len(groups) == 1 and not problems and below is None:
                raise
            if isinstance(error, NoTextError) and by_hand.isdisjoint(path for path, _code in group.files):
                textless[group.files[0][0]] = str(error)
            else:
                problems.append(str(error))
    if not articles and (problems or below is None):
        raise InputError([*problems, *textless.values(), _("nothing to check")][0])
    found: list[Finding] = []
    for number, article in enumerate(articles):
        progress((len(articles) + number) // 2, len(articles), article.name)
        found.extend(check_article(article, settings))
    report = make_report(articles, found, problems, settings)
    report.checked += [
        *discovery.notes,
        *list_lone_files(groups),
        *list_names(_("without text to check: {names}"), list(textless)),
    ]
    return report


def _gathered(groups: list[FileGroup], settings: Settings) -> list[FileGroup]:
    """The groups, files that names do not group grouped by content."""
    if len(groups) < 2 and not any(group.ambiguous for group in groups):
        return groups
    from checker.articles.file_grouping import group_by_content

    return group_by_content(groups, settings)


def understand_group(group: FileGroup, settings: Settings) -> list[Article]:
    """Read a group of files and find out what they are. Raises `InputError`."""
    files: list[tuple[Document, str | None]] = [
        (read_document(path, settings), language) for path, language in group.files
    ]
    articles = build_article(group.name, files, settings, together=not group.ambiguous or len(files) > 1)
    for article in articles:
        _require(article, settings)
    return articles


def check_article(article: Article, settings: Settings) -> Iterable[Finding]:
    """Run every rule that is not switched off over one article. A pure function of its arguments."""
    context = rules.Context(article, settings)
    for rule in rules.select_rules(settings):
        for finding in rule.check(rule, context):
            finding.severity = rules.choose_severity(finding, settings)
            finding.article = article.name
            yield finding


def make_report(articles: list[Article], found: list[Finding], problems: list[str], settings: Settings) -> Report:
    """Put findings in the order of their places, say what was compared, and take out what people have settled."""
    parts = {
        (document.path, part): number
        for article in articles
        for document in article.documents
        for number, part in enumerate(document.parts)
    }

    def place(finding: Finding) -> tuple[str, str, int, int]:
        first = finding.locations[0]
        return finding.article, first.path, parts.get((first.path, first.part), 0), first.start

    found = sorted(overrides.apply_overrides(found, settings), key=place)
    report = Report(
        articles=articles,
        findings=[finding for finding in found if finding.severity != "info"],
        notes=[finding for finding in found if finding.severity == "info"],
        signature=make_signature(articles, settings),
        rules=rules.describe_rules(settings),
        problems=problems,
        checked=_checked(articles),
        unchecked=[_("meaning, negation, names")],
    )
    every = rules.get_rules()
    return settle_report(report, settings, {rule.id for rule in every} | {rule.category for rule in every})


def _require(article: Article, settings: Settings) -> None:
    """Raise `InputError` when a version that was asked for is not there."""
    present = {version.language for version in article.versions if not version.residue}
    for code in settings.languages:
        if code not in registry.codes():
            raise InputError(
                _("no language {code!r}; known: {known}").format(code=code, known=", ".join(registry.codes()))
            )
        if code not in present:
            raise InputError(
                _("{name}: there is no {language} version; found: {found}").format(
                    name=article.name,
                    language=registry.get(code).name,
                    found=", ".join(registry.get(one).name for one in sorted(present)),
                )
            )


def _checked(articles: list[Article]) -> list[str]:
    sentences = sum(len(version.sentences) for article in articles for version in article.versions)
    aligned = sum(row.relation != "alone" for article in articles for row in article.rows)
    lines = [
        _("{sentences} sentences, {aligned} rows compared: numbers, dates, amounts, units, untranslated text").format(
            sentences=sentences, aligned=aligned
        )
    ]
    if len(articles) == 1:
        lines += articles[0].assumptions
    return lines
