"""The whole story on one screen: read → segment → identify → align → check → judge → report.

Discovery says before which files are versions of one article; `checker.reporting.render` writes the report behind.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from checker import rules
from checker.articles.article import build_articles
from checker.articles.foreign_pages import set_foreign_apart
from checker.articles.pages import view_pages
from checker.articles.source_version import find_unnamed_language
from checker.checking.said_once import drop_said_again
from checker.coverage import list_compared, list_lone_files, require_known_languages, sum_up
from checker.discovery import (
    discover,
    find_changed_articles,
    find_original_language,
    find_sibling_languages,
    list_names,
)
from checker.faults import make_unforeseen
from checker.file_access import is_folder
from checker.judgement.one_cause import join_causes
from checker.judgement.overrides import apply_overrides
from checker.judgement.settle import settle_report
from checker.kept_article import group_findings, mark_pointed
from checker.messages import _
from checker.model import Article, InputError, Report, SettingsError
from checker.outside_looks import look_once
from checker.problems import Problems
from checker.reading import read_document
from checker.reporting.signature import make_signature
from checker.settings import Settings, load_settings
from checker.tree_repetitions import FoundAcross, look_across
from checker.watching.stages import Stage, tell_stage
from checker.watching.watched_work import watch_files

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator, Sequence

    from checker.articles.grouping_memory import GroupingMemory
    from checker.articles.pages import NamedDocument
    from checker.discovery import Discovery, FileGroup
    from checker.model import Finding


def check(
    paths: str | Path | Sequence[str | Path],
    settings: Settings | None = None,
    *,
    below: str | Path | None = None,
    progress: Callable[[int, int, str], None] = lambda _done, _of, _name: None,
    recall: Callable[[Article], None] | None = None,
) -> Report:
    """Check files and folders: what disagrees between the versions, what was left untranslated.

    ``paths`` may be one mixed page, the versions of one article, bilingual files, folders of articles, or ``-`` for
    standard input. ``settings`` default to those of the nearest settings file. With ``below``, the paths are files that
    changed, and the articles in that folder that they belong to are checked; that may be none.
    ``progress`` is told how many articles are done, of how many, and which is next. ``recall`` gives every article what
    its versions said before (`Article.earlier`), so that what is stale is found.
    Raises `InputError` when nothing could be checked. In a folder, files that are broken are listed in
    ``report.problems`` and the others are checked.
    """
    given = list_given(paths)
    settings = load_settings(find_folder(given)) if settings is None else settings
    work = check_group if recall is None else partial(check_group, recall=recall)
    understood = _work_through(given, settings, work, below=below, progress=progress)
    across = look_across(understood.articles, settings)
    report = make_report(understood.articles, understood.findings, settings, understood.problems, across)  # judge
    report.checked += understood.notes
    return report


class Understood(NamedTuple):
    """The articles that paths hold, what could not be read, and what was left out on purpose: one line each.

    ``findings`` has what rules found, where they were run.
    """

    articles: list[Article]
    problems: list[str]
    notes: list[str]
    findings: list[Finding]


def understand(
    paths: str | Path | Sequence[str | Path],
    settings: Settings,
    *,
    below: str | Path | None = None,
    progress: Callable[[int, int, str], None] = lambda _done, _of, _name: None,
) -> Understood:
    """Read, segment, identify and align what `check` checks. Raises `InputError` when nothing could be read."""
    return _work_through(list_given(paths), settings, understand_group, below=below, progress=progress)


@look_once()
def _work_through(
    given: Sequence[str | Path],
    settings: Settings,
    work: Callable[[FileGroup, Sequence[str], Settings], Checked],
    *,
    below: str | Path | None,
    progress: Callable[[int, int, str], None],
) -> Understood:
    """Do the work on every article that the paths hold; what goes wrong with one is listed, and the others go on."""
    plan = plan_run(given, settings, below=below)
    done = Checked([], [])
    for number, group in enumerate(plan.groups):
        progress(number, len(plan.groups), group.name)
        paths = [path for path, _language in group.files]
        try:
            with watch_files(paths, settings.limits):
                articles, findings = work(group, plan.siblings[number], settings)
        except SettingsError:
            raise
        except Exception as error:  # noqa: BLE001 (whatever it is, it is this article's)
            plan.problems.add(error, paths)
        else:
            done.articles.extend(articles)
            done.findings.extend(findings)
            for article in articles:
                plan.problems.foreign |= article.foreign
    notes = plan.conclude(list_compared(done.articles), empty=not done.articles)
    return Understood(done.articles, plan.problems.lines, notes, done.findings)


@dataclass(frozen=True, slots=True)
class RunPlan:
    """The groups of files of a run, the languages that each ought to be in, and what goes wrong with them.

    ``notes`` say what was left out on purpose; ``by_hand`` is False for a run over what has changed.
    """

    groups: list[FileGroup]
    siblings: list[tuple[str, ...]]
    problems: Problems
    notes: list[str]
    by_hand: bool

    def conclude(self, compared: Container[str], *, empty: bool) -> list[str]:
        """What was left out or alone, a line each; ``compared`` are files that were. Raises where all is ``empty``."""
        problems = self.problems
        if empty and (problems or self.by_hand):
            lines = [*problems.lines, *problems.textless.values(), *problems.describe_passed_over()]
            raise InputError([*lines, _("nothing to check")][0])
        lone = list_lone_files(self.groups, compared, problems.foreign)
        return [*self.notes, *lone, *problems.describe_passed_over()]


def plan_run(
    given: Sequence[str | Path],
    settings: Settings,
    *,
    below: str | Path | None = None,
    choose_memory: Callable[[int], GroupingMemory | None] = lambda _count: None,
) -> RunPlan:
    """Find the articles that the paths hold. Raises `InputError`.

    ``choose_memory`` gives what remembers the grouping of an earlier run, by the number of groups; None for none.
    """
    discovery = discover(given, settings) if below is None else find_changed_articles(given, below, settings)
    groups = _group_by_content(discovery, settings, choose_memory(len(discovery.groups)))
    original = find_original_language(groups)
    for group in groups:
        group.original = original
    problems = Problems(discovery, given if below is None else None, alone=len(groups) == 1)
    return RunPlan(groups, find_sibling_languages(groups), problems, discovery.notes, below is None)


class Checked(NamedTuple):
    """The articles of a group of files, and what rules found in them, where they were run."""

    articles: list[Article]
    findings: list[Finding]


def understand_group(group: FileGroup, expected: Sequence[str], settings: Settings) -> Checked:
    """Read, segment, identify and align a group of files. ``expected`` are languages that it ought to be in."""
    return Checked(align_group(group, read_files(group, settings), expected, settings), [])


def align_group(
    group: FileGroup, documents: Sequence[NamedDocument], expected: Sequence[str], settings: Settings
) -> list[Article]:
    """Segment, identify and align the files of a group once they are read. Raises as `align_versions` does."""
    return align_versions(
        group.name, documents, settings, together=group.together, expected=expected, original=group.original
    )


def check_group(
    group: FileGroup,
    expected: Sequence[str],
    settings: Settings,
    recall: Callable[[Article], None] | None = None,
) -> Checked:
    """The same, and run the rules; ``recall`` as `check` has it."""
    articles = understand_group(group, expected, settings).articles
    if recall is not None:
        for article in articles:
            recall(article)
    return Checked(articles, [found for article in articles for found in check_article(article, settings)])  # check


def read_files(group: FileGroup, settings: Settings) -> list[NamedDocument]:
    """Read the files of a group, each with the language that its name says. Raises `InputError`."""
    documents = []
    for number, (path, language) in enumerate(group.files):
        tell_stage(Stage.READ, number, len(group.files))
        documents.append((read_document(path, settings), language))
    return documents


def align_versions(
    name: str,
    documents: Sequence[NamedDocument],
    settings: Settings,
    *,
    together: bool = True,
    expected: Sequence[str] = (),
    original: str | None = None,
) -> list[Article]:
    """Segment, identify and align: the article or articles that the documents hold.

    The one place that builds articles. ``expected`` are languages that an article ought to be in, beside those that the
    settings ask for; ``original`` is the language that its source is probably in. Raises `ForeignTextError` for pages
    none of which is in a known language, `SettingsError` for a language in the settings that is not known.
    """
    require_known_languages(settings)
    viewed = view_pages(documents)  # segment, identify
    original = find_unnamed_language(viewed, [named for _document, named in documents]) or original
    pages, foreign = set_foreign_apart(viewed)
    articles = build_articles(name, pages, settings, together=together, original=original)  # align
    articles[0].foreign = foreign
    for article in articles:
        article.expected = tuple(dict.fromkeys((*settings.languages, *expected)))
    return articles


def check_article(article: Article, settings: Settings) -> Iterator[Finding]:
    """Run every rule that is not switched off over one article. A pure function of its arguments."""
    context = rules.Context(article, settings)
    found = []
    chosen = rules.select_rules(settings)
    for number, rule in enumerate(chosen):
        tell_stage(Stage.CHECK, number, len(chosen))
        for finding in rule.check(rule, context):
            finding.severity = rules.choose_severity(finding, settings)
            finding.article = article.name
            found.append(finding)
    yield from drop_said_again(found)


def make_report(
    articles: list[Article],
    findings: list[Finding],
    settings: Settings,
    problems: Sequence[str] = (),
    across: FoundAcross | None = None,
) -> Report:
    """Put findings in the order of their places, say what was compared, and take out what people have settled.

    ``across`` has the findings on several articles, if there are such.
    """
    across = across or FoundAcross()
    findings = across.drop_told(findings)
    for article, own in group_findings(articles, apply_overrides(findings, settings)):
        mark_pointed(article, own)
    found = order_findings(articles, [*findings, *across.list_all()], settings)
    coverage = sum_up(articles)
    report = Report(
        articles=articles,
        findings=[finding for finding in found if finding.severity != "info"],
        notes=[finding for finding in found if finding.severity == "info"],
        signature=make_signature(articles, settings),
        rules=rules.describe_rules(settings),
        problems=list(problems),
        checked=coverage.describe(),
        unchecked=coverage.describe_unchecked(),
        uncompared=coverage.describe_uncompared(),
        words=coverage.words,
    )
    return join_causes(settle_report(report, settings, rules.list_known_names()))


def order_findings(articles: Sequence[Article], findings: Iterable[Finding], settings: Settings) -> list[Finding]:
    """The findings that the settings leave for their paths, in the order of their places."""
    return sorted(apply_overrides(findings, settings), key=_find_place(articles))


def list_given(paths: str | Path | Sequence[str | Path]) -> list[str | Path]:
    """The paths that were given, one or several."""
    return [paths] if isinstance(paths, str | Path) else list(paths)


def find_folder(given: Sequence[str | Path]) -> Path:
    """The folder from which the settings are looked for: that of the first path, else the current one."""
    first = Path(given[0]) if given else Path()
    return Path() if str(first) == "-" else first if is_folder(first) else first.parent


def _group_by_content(discovery: Discovery, settings: Settings, memory: GroupingMemory | None) -> list[FileGroup]:
    """The groups, files that names do not group grouped by content; where that fails it is a problem of the run."""
    groups = discovery.groups
    if len(groups) < 2 and not any(group.ambiguous for group in groups):
        return groups
    from checker.articles.file_grouping import group_by_content

    try:
        grouped = group_by_content(groups, settings, memory)
    except InputError:
        raise
    except Exception as error:  # noqa: BLE001 (each by itself is better than none)
        discovery.problems.append(str(make_unforeseen(groups[0].files[0][0], error)))
        return groups
    names = [_("{one} and {other}").format(one=one, other=other) for one, other in grouped.questions]
    discovery.notes += list_names(_("perhaps versions of one article, not compared: {names}"), names)
    return grouped.groups


def _find_place(articles: Sequence[Article]) -> Callable[[Finding], tuple[str, str, int, int]]:
    """What findings are sorted by: article, file, part of the file, place."""
    parts = {
        (document.path, part): number
        for article in articles
        for document in article.documents
        for number, part in enumerate(document.parts)
    }

    def place(finding: Finding) -> tuple[str, str, int, int]:
        first = finding.locations[0]
        return finding.article, first.path, parts.get((first.path, first.part), 0), first.start

    return place
