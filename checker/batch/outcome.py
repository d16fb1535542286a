"""What a shard of a batch came to, and the whole batch: articles, findings, counts, and what was put aside."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(slots=True)
class Result:
    """What a shard came to: its findings as JSON lines, its counts, the articles that failed."""

    articles: int = 0
    sentences: int = 0
    findings: list[dict[str, Any]] = field(default_factory=list)
    counts: dict[str, dict[str, int]] = field(default_factory=dict)
    failed: list[dict[str, str]] = field(default_factory=list)
    seconds: float = 0.0


@dataclass(slots=True)
class Outcome:
    """What a whole batch came to."""

    articles: int = 0
    sentences: int = 0
    findings: int = 0
    notes: int = 0
    failed: list[dict[str, str]] = field(default_factory=list)
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
        whole.seconds += one.seconds
        add_counts(whole.counts, one.counts)
    return whole


def add_counts(total: dict[str, dict[str, int]], more: dict[str, dict[str, int]]) -> None:
    """Add the counts of one shard to those of all."""
    for name, counts in more.items():
        mine = total.setdefault(name, {})
        for key, count in counts.items():
            mine[key] = mine.get(key, 0) + count


def sum_up_shards(shards: Iterable[dict[str, Any]]) -> Outcome:
    """The whole batch, from what its store kept of each shard: the fields of a `Result` without its findings."""
    outcome = Outcome()
    for shard in shards:
        result = Result(**shard)
        outcome.articles += result.articles
        outcome.sentences += result.sentences
        outcome.seconds += result.seconds
        outcome.failed += result.failed
        add_counts(outcome.counts, result.counts)
    outcome.counts = {name: dict(sorted(counts.items())) for name, counts in outcome.counts.items()}
    by_severity = outcome.counts.get("severity", {})
    outcome.notes = by_severity.get("info", 0)
    outcome.findings = sum(by_severity.values()) - outcome.notes
    return outcome
