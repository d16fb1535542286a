"""What a shard of a batch came to, and the whole batch: articles, findings, counts, and what was put aside."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from checker.discovery import list_names
from checker.messages import _
from checker.reporting.quality_score import PENALTIES

MOST_WORST = 200
"""Articles that are listed, the worst. A guess: more than one works through before the next run."""


@dataclass(slots=True)
class Result:
    """What a shard came to: its findings as JSON lines, its counts, the articles that failed.

    ``uncompared`` are articles, by id, of which no two versions correspond; ``textless`` files that were passed over.
    ``tallies`` are errors, warnings and notes by rule, pair of languages and folder; ``ranked`` the articles with
    findings, each with the same three.
    """

    articles: int = 0
    sentences: int = 0
    findings: list[dict[str, Any]] = field(default_factory=list)
    counts: dict[str, dict[str, int]] = field(default_factory=dict)
    failed: list[dict[str, str]] = field(default_factory=list)
    uncompared: list[str] = field(default_factory=list)
    textless: list[str] = field(default_factory=list)
    seconds: float = 0.0
    tallies: dict[str, dict[str, list[int]]] = field(default_factory=dict)
    ranked: list[tuple[str, int, int, int]] = field(default_factory=list)


@dataclass(slots=True)
class Outcome:
    """What a whole batch came to. ``remarks`` are lines on what was left out, or done again.

    ``tallies`` are errors, warnings and notes by rule, pair of languages and folder; ``worst`` the worst articles, each
    with the same three, ``needy`` how many articles have errors or warnings, ``noted`` how many have notes only.
    """

    articles: int = 0
    sentences: int = 0
    findings: int = 0
    notes: int = 0
    failed: list[dict[str, str]] = field(default_factory=list)
    uncompared: list[str] = field(default_factory=list)
    textless: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    counts: dict[str, dict[str, int]] = field(default_factory=dict)
    seconds: float = 0.0
    tallies: dict[str, dict[str, list[int]]] = field(default_factory=dict)
    worst: list[tuple[str, int, int, int]] = field(default_factory=list)
    needy: int = 0
    noted: int = 0


def merge_results(results: Sequence[Result]) -> Result:
    """Several results as one."""
    whole = Result()
    for one in results:
        whole.articles += one.articles
        whole.sentences += one.sentences
        whole.findings += one.findings
        whole.failed += one.failed
        whole.uncompared += one.uncompared
        whole.textless += one.textless
        whole.seconds += one.seconds
        whole.ranked += one.ranked
        add_counts(whole.counts, one.counts)
        add_tallies(whole.tallies, one.tallies)
    return whole


def add_counts(total: dict[str, dict[str, int]], more: dict[str, dict[str, int]]) -> None:
    """Add the counts of one shard to those of all."""
    for name, counts in more.items():
        mine = total.setdefault(name, {})
        for key, count in counts.items():
            mine[key] = mine.get(key, 0) + count


def add_tallies(total: dict[str, dict[str, list[int]]], more: dict[str, dict[str, list[int]]]) -> None:
    """Add the errors, warnings and notes of one shard to those of all."""
    for name, tallies in more.items():
        mine = total.setdefault(name, {})
        for key, numbers in tallies.items():
            mine[key] = [a + b for a, b in zip(mine.get(key, (0, 0, 0)), numbers, strict=True)]


def _rank_articles(outcome: Outcome, result: Result) -> None:
    """Keep the worst articles, as many as a page lists."""
    needy = [(name, errors, warnings, notes) for name, errors, warnings, notes in result.ranked if errors or warnings]
    outcome.needy += len(needy)
    outcome.noted += len(result.ranked) - len(needy)
    outcome.worst = sorted([*outcome.worst, *needy], key=_rank_badness)[:MOST_WORST]


def _rank_badness(one: tuple[str, int, int, int]) -> tuple[int, int]:
    _name, errors, warnings, notes = one
    return -errors * PENALTIES["error"] - warnings * PENALTIES["warning"], -notes


def tell_uncompared(outcome: Outcome) -> str:
    """What a batch did that compared nothing, lest "nothing found" be taken for "they agree"; empty for others."""
    if not outcome.articles or len(outcome.uncompared) < outcome.articles:
        return ""
    what = _("no two versions that correspond")
    if outcome.articles > 1:
        what = _("{n} articles, none with two versions that correspond").format(n=outcome.articles)
    return _("{what}: looked for text in other languages; nothing was compared").format(what=what)


def list_remarks(outcome: Outcome) -> list[str]:
    """A line for each thing that was not compared, passed over, or done again."""
    lone = [] if tell_uncompared(outcome) else outcome.uncompared
    return [
        *outcome.remarks,
        *list_names(_("without a counterpart: {names}"), lone),
        *list_names(_("without text to check: {names}"), outcome.textless),
    ]


def sum_up_shards(shards: Iterable[dict[str, Any]]) -> Outcome:
    """The whole batch, from what its store kept of each shard: the fields of a `Result` without its findings."""
    outcome = Outcome()
    for shard in shards:
        result = Result(**shard)
        outcome.articles += result.articles
        outcome.sentences += result.sentences
        outcome.seconds += result.seconds
        outcome.failed += result.failed
        outcome.uncompared += result.uncompared
        outcome.textless += result.textless
        add_counts(outcome.counts, result.counts)
        add_tallies(outcome.tallies, result.tallies)
        _rank_articles(outcome, result)
    outcome.counts = {name: dict(sorted(counts.items())) for name, counts in outcome.counts.items()}
    by_severity = outcome.counts.get("severity", {})
    outcome.notes = by_severity.get("info", 0)
    outcome.findings = sum(by_severity.values()) - outcome.notes
    return outcome
