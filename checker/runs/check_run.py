"""A run from paths to a report: find the groups, check each, judge them all."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from checker import rules
from checker.coverage import RunCoverage
from checker.judgement.page_series import PageSeries
from checker.judgement.settle import Sayings
from checker.judgement.suppression import UNUSED, describe_unused_rule
from checker.judgement.tree_terms import TreeTerms
from checker.model import Report, RuleInfo
from checker.outside_looks import look_once
from checker.pipeline import RunPlan, find_folder, list_given, plan_run
from checker.repetitions.tally import RenderingTally
from checker.reporting.signature import sign_languages
from checker.runs.across import put_across
from checker.runs.checked_group import CheckedGroup, GroupSummary, GroupTask, Recalling
from checker.runs.judging import TreeHabits, judge_groups
from checker.runs.kept_grouping import KeptGrouping
from checker.runs.lying_report import LyingArticles
from checker.runs.result_cache import ResultCache, open_cache
from checker.runs.spool import Spool
from checker.runs.work_flow import work_through
from checker.settings import Settings, load_settings
from checker.watching.watched_work import measure_file

LEAST_CACHED = 8
"""Groups from which results are kept: for fewer it takes as long to know the program by its content. A guess."""
IN_MEMORY = 64
"""Groups of which the results are held in memory; of more they lie on the disk. A guess: a few megabytes."""
LEAST_ON_DISK = 4_000_000
"""Bytes of all files from which the results lie on the disk, however few groups there are. A guess."""

Progress = Callable[[int, int, str], None]
"""Told how many articles are done, of how many, and which is next."""


class RunRecall(Protocol):
    """What tells the articles of a run what they said before."""

    def narrow(self, paths: Sequence[str]) -> Recalling | None:
        """What tells it the articles of these files; None where that is nothing."""
        ...


@dataclass(frozen=True, slots=True)
class RunOptions:
    """How a run goes. ``whole`` is up to how many articles all of each is kept, not what its findings need.

    ``cached`` says whether results may be kept, and taken from what was kept. ``jobs`` are the
    processes that work; 0: as many as there are processors, one for few articles.
    """

    whole: int = 0
    cached: bool = False
    jobs: int = 1


@look_once()
def check_run(
    paths: str | Path | Sequence[str | Path],
    settings: Settings | None = None,
    options: RunOptions = RunOptions(),
    *,
    below: str | Path | None = None,
    progress: Progress = lambda _done, _of, _name: None,
    recall: RunRecall | None = None,
) -> Report:
    """What `checker.pipeline.check` gives, of any number of articles: one is held at a time.

    The articles of the report are what their findings need, see `checker.kept_article`.
    """
    given = list_given(paths)
    settings = load_settings(find_folder(given)) if settings is None else settings
    cache = open_cache(settings, str(given[0])) if options.cached and given else None

    def choose_memory(count: int) -> KeptGrouping | None:
        return KeptGrouping(cache) if cache is not None and count >= LEAST_CACHED else None

    plan = plan_run(given, settings, below=below, choose_memory=choose_memory)
    run = _Run(plan, settings)
    cache = cache if len(plan.groups) >= LEAST_CACHED else None
    count = len(plan.groups)

    def begin(task: GroupTask) -> None:
        progress(run.done, count, task.group.name)

    for task, (summary, group) in work_through(list_tasks(plan, options, recall), settings, cache, options.jobs, begin):
        run.take_in(task, summary, group)
        if options.jobs != 1:
            progress(run.done, count, task.group.name)
    named = _describe_rules(settings, cache)
    if cache is not None:
        cache.tidy()
    return run.make_report(named)


def _describe_rules(settings: Settings, cache: ResultCache | None) -> dict[str, RuleInfo]:
    """The rules that the settings leave on, as a report names them; kept, as each lies in a module of its own."""
    name = cache.name_value(["rules"]) if cache is not None else ""
    found: dict[str, RuleInfo] | None = cache.find(name) if cache is not None else None
    if found is None:
        found = rules.describe_rules(settings)
        if cache is not None:
            cache.keep(name, found)
    return found


def list_tasks(plan: RunPlan, options: RunOptions, recall: RunRecall | None = None) -> Iterator[GroupTask]:
    """What is to be done."""
    whole = len(plan.groups) <= options.whole
    for number, (group, expected) in enumerate(zip(plan.groups, plan.siblings, strict=True)):
        own = recall.narrow([path for path, _language in group.files]) if recall is not None else None
        yield GroupTask(number, group, expected, whole, recall=own)


class _Run:
    """What has been checked so far."""

    def __init__(self, plan: RunPlan, settings: Settings) -> None:
        self._plan = plan
        self._settings = settings
        on_disk = len(plan.groups) > IN_MEMORY or _measure(plan) >= LEAST_ON_DISK
        self._groups = Spool[CheckedGroup](on_disk=on_disk)
        self._tally = RenderingTally()
        self._habits = TreeHabits(TreeTerms(), PageSeries())
        self._coverage = RunCoverage()
        self._loud: list[int] = []
        self._compared: set[str] = set()
        self._counts: dict[int, int] = {}
        self._commented: set[int] = set()
        self._waiting: dict[int, tuple[GroupTask, GroupSummary]] = {}
        self.done = 0
        self._numbers: dict[str, int] | None = None
        self._earlier: dict[str, int] = {}

    def take_in(self, task: GroupTask, summary: GroupSummary, group: CheckedGroup | bytes | None) -> None:
        """Keep what came of a group, in whatever order; it is summed up in its turn."""
        if isinstance(group, bytes):
            self._groups.put_pickled(task.number, group)
        elif group is not None:
            self._groups.put(task.number, group)
        if group is not None and not summary.quiet:
            self._loud.append(task.number)
        self._waiting[task.number] = task, summary
        while self.done in self._waiting:
            self._sum_up(*self._waiting.pop(self.done))
            self.done += 1

    def _sum_up(self, task: GroupTask, summary: GroupSummary) -> None:
        if summary.error is not None:
            self._plan.problems.add(summary.error, task.paths)
            return
        self._plan.problems.foreign |= summary.foreign
        if summary.commented:
            self._commented.add(task.number)
        self._counts[task.number] = len(summary.facts)
        self._tally.add(task.number, summary.renderings)
        self._habits.terms.add(summary.terms)
        self._habits.series.add(summary.said, ())
        self._earlier.update(dict.fromkeys(summary.earlier, task.number))
        for each in summary.facts:
            self._habits.series.add((), each.paths)
            self._coverage.add(each)
            if each.compared and len(task.group.files) == 1:
                self._compared.update(each.paths)

    def make_report(self, named: dict[str, RuleInfo]) -> Report:
        """Judge all, and say what was compared; ``named`` are the rules that are on."""
        coverage = self._coverage
        articles = LyingArticles(self._groups, self._find_group)
        for number in sorted(self._counts):
            articles.add(number, self._counts[number])
        notes = self._plan.conclude(self._compared, empty=not len(articles))
        said = Sayings(self._settings)
        changed = put_across(self._groups, self._tally, self._settings) if len(articles) > 1 else {}
        verdicts = judge_groups(self._groups, said, sorted({*self._loud, *changed}), self._habits)
        if self._commented.difference(changed) or any(changed.values()):
            named = {**named, UNUSED: describe_unused_rule()}
        return Report(
            articles=articles,
            findings=verdicts.findings,
            notes=verdicts.notes,
            signature=sign_languages(coverage.languages, self._settings),
            rules=named,
            problems=list(self._plan.problems.lines),
            checked=[*coverage.describe(), *said.notes, *notes],
            unchecked=coverage.describe_unchecked(),
            settled=verdicts.settled,
            uncompared=coverage.describe_uncompared(),
            words=coverage.words,
        )

    def _find_group(self, path: str) -> int | None:
        """The number of the group that a file belongs to, or an earlier state of one."""
        if self._numbers is None:
            self._numbers = {
                path: number for number, group in enumerate(self._plan.groups) for path, _language in group.files
            } | self._earlier
        return self._numbers.get(path)


def _measure(plan: RunPlan) -> int:
    """The bytes of all files."""
    return sum(measure_file(path) for group in plan.groups for path, _language in group.files)
