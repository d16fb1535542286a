"""What a shard of a batch came to, and the whole batch: articles, findings, counts, and what was put aside."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from checker.discovery import list_names
from checker.messages import _


@dataclass(slots=True)
class Result:
    """What a shard came to: its findings as JSON lines, its counts, the articles that failed.

    ``uncompared`` are articles, by id, of which no two versions correspond; ``textless`` files that were passed over.
    """

    articles: int = 0
    sentences: int = 0
    findings: list[dict[str, Any]] = field(default_factory=list)
    counts: dict[str, dict[str, int]] = field(default_factory=dict)
    failed: list[dict[str, str]] = field(default_factory=list)
    uncompared: list[str] = field(default_factory=list)
    textless: list[str] = field(default_factory=list)
    seconds: float = 0.0


@dataclass(slots=True)
class Outcome:
    """What a whole batch came to. ``remarks`` are lines on what was left out, or done again."""

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
        add_counts(whole.counts, one.counts)
    return whole


def add_counts(total: dict[str, dict[str, int]], more: dict[str, dict[str, int]]) -> None:
    """Add the counts of one shard to those of all."""
    for name, counts in more.items():
        mine = total.setdefault(name, {})
        for key, count in counts.items():
            mine[key] = mine.get(key, 0) + count


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
    outcome.counts = {name: dict(sorted(counts.items())) for name, counts in outcome.counts.items()}
    by_severity = outcome.counts.get("severity", {})
    outcome.notes = by_severity.get("info", 0)
    outcome.findings = sum(by_severity.values()) - outcome.notes
    return outcome
