"""Judging a run group by group: what people said, what has one cause; only what all articles must know is held.

The same as `checker.judgement.settle.settle_report` and `checker.judgement.one_cause.join_causes` over all of them.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import NamedTuple

from checker.finding_states import SETTLED
from checker.judgement.article_keys import make_article_key
from checker.judgement.one_cause import (
    LEAST_ARTICLES,
    FindingJoin,
    describe_frame,
    is_plain,
    join_runs,
    name_said,
    name_text,
)
from checker.judgement.page_series import PageSeries
from checker.judgement.settle import Sayings
from checker.judgement.tree_terms import TreeTerms
from checker.model import Finding
from checker.runs.checked_group import CheckedGroup
from checker.runs.lying_report import LAST, LyingFindings
from checker.runs.spool import Spool
from checker.sentence_index import Passages


class TreeHabits(NamedTuple):
    """What articles do in common: the terms they keep, and series of pages that keep the same part of theirs."""

    terms: TreeTerms
    series: PageSeries


class Verdicts(NamedTuple):
    """The findings of a run, each in the order of their places; ``settled`` has notes behind the others."""

    findings: LyingFindings
    notes: LyingFindings
    settled: LyingFindings

    def choose(self, finding: Finding) -> tuple[int, int]:
        """Where a finding belongs, and its rank there."""
        quiet = finding.severity == "info"
        return (2, quiet) if finding.state in SETTLED else (quiet, 0)


def judge_groups(
    groups: Spool[CheckedGroup], said: Sayings, loud: Sequence[int], habits: TreeHabits | None = None
) -> Verdicts:
    """Judge all that was found; ``loud`` are the numbers of the groups in which something was, in order.

    ``habits`` are those of the tree, if any are known.
    """
    habits = habits or TreeHabits(TreeTerms(), PageSeries())
    if said.learns:
        for group in map(groups.get, loud):
            said.learn_known(group.findings, group.articles)
    on_disk = groups.on_disk
    verdicts = Verdicts(*(LyingFindings(on_disk=on_disk) for _name in Verdicts._fields))
    frames = _Frames(habits.series)
    for group in map(groups.get, loud):
        said.apply(group.findings, group.articles)
        habits.terms.lower(one for one in group.findings if one.state not in SETTLED)
        _put_findings(group, verdicts, frames)
        for path, comments in groupby(group.comments, lambda one: one.locations[0].path):
            verdicts.notes.add(LAST, "", path, [(one, 0) for one in comments])
    for found in verdicts:
        found.arrange()
    for found in (verdicts.findings, verdicts.notes):
        _join_frames(found, frames)
    return verdicts


def _put_findings(group: CheckedGroup, verdicts: Verdicts, frames: _Frames) -> None:
    """Join what stands in a row, and put each finding where it belongs, by article and file."""
    open_ = [one for one in group.findings if one.state not in SETTLED]
    loud = [one for one in open_ if one.severity != "info"]
    kept = {id(one) for one in join_runs([*loud, *(one for one in open_ if one.severity == "info")], group.articles)}
    passages = Passages(group.articles)
    chunks: dict[tuple[int, int, str, str], list[tuple[Finding, int]]] = {}
    for one in group.findings:
        if one.state not in SETTLED and id(one) not in kept:
            continue
        where, rank = verdicts.choose(one)
        key = where, rank, one.article, one.locations[0].path
        chunks.setdefault(key, []).append((one, frames.name(one, passages)))
    for (where, rank, article, path), chunk in chunks.items():
        verdicts[where].add(rank, article, path, chunk)


class _Frames:
    """Counts in how many articles the same is said of the same text."""

    def __init__(self, series: PageSeries) -> None:
        self.series = series
        self._names = array("Q")

    def name(self, finding: Finding, passages: Passages) -> int:
        """What stands for all that a finding says and of which text; 0 where it can't be joined with others."""
        if not is_plain(finding):
            return 0
        name = make_article_key(repr((name_said(finding), name_text(finding, passages, self.series))))
        self._names.append(name)
        return name

    def list_frequent(self) -> set[int]:
        """The names that come as often as a frame does, perhaps in one article."""
        return {name for name, same in groupby(sorted(self._names)) if sum(1 for _one in same) >= LEAST_ARTICLES}


def _join_frames(found: LyingFindings, frames: _Frames) -> None:
    frequent = frames.list_frequent()
    if not frequent:
        return
    articles = _list_articles(found.iterate_chunks(), frequent)
    joins: dict[int, tuple[int, int, FindingJoin]] = {}
    for chunk, at, finding, name in found.iterate_chunks() if articles else ():
        if len(articles.get(name, ())) >= LEAST_ARTICLES:
            if name in joins:
                joins[name][2].add(finding)
            else:
                joins[name] = chunk, at, FindingJoin(finding)
    for name, (chunk, at, join) in joins.items():
        found.join(name, chunk, at, join.finish(describe_frame(join.first, frames.series)), join.count)


def _list_articles(found: Iterable[tuple[int, int, Finding, int]], frequent: set[int]) -> dict[int, Sequence[str]]:
    """For every name the articles in which it comes, as many as are needed."""
    articles: dict[int, list[str]] = {}
    for _chunk, _at, finding, name in found:
        if name in frequent:
            known = articles.setdefault(name, [])
            if len(known) < LEAST_ARTICLES and finding.article not in known:
                known.append(finding.article)
    return dict(articles)
