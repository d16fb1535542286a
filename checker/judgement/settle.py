"""What is left to say: findings that people have dealt with leave the gate, and stay in the report."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from checker.file_access import is_there
from checker.finding_states import SETTLED
from checker.judgement.fingerprint import assign_fingerprints
from checker.judgement.suppression import UNUSED, apply_suppressions, describe_unused_rule, find_unused
from checker.model import Article, Finding, Report
from checker.sentence_index import Passages
from checker.settings import Settings

if TYPE_CHECKING:
    from checker.judgement.baseline import BaselineIndex
    from checker.judgement.rulings import RulingIndex


def settle_report(report: Report, settings: Settings, known: set[str] | None = None) -> Report:
    """Give every finding its fingerprint and state, and move those that are settled to ``report.settled``.

    The order is: comments in the text, decisions, the baseline. ``known`` are the ids and categories of all rules.
    Raises `InputError` for a baseline or decisions that can't be read.
    """
    everything = [*report.findings, *report.notes]
    comments = settle_in_text(everything, report.articles, settings, known or _list_names(report))
    if comments:
        report.rules = {**report.rules, UNUSED: describe_unused_rule()}
    said = Sayings(settings)
    report.checked += said.notes
    said.learn_known(everything, report.articles)
    said.apply(everything, report.articles)
    report.settled = [finding for finding in everything if finding.state in SETTLED]
    report.findings = [finding for finding in report.findings if finding.state not in SETTLED]
    report.notes = [finding for finding in report.notes if finding.state not in SETTLED] + comments
    return report


def settle_in_text(
    findings: Sequence[Finding], articles: Sequence[Article], settings: Settings, known: set[str]
) -> list[Finding]:
    """Give findings their fingerprints, and the state that comments in the text give.

    Returns a note for every comment that suppresses nothing.
    """
    assign_fingerprints(findings, articles, settings.base)
    documents = {document.path: document for article in articles for document in article.documents}

    def is_off(name: str) -> bool:
        chosen = not settings.select or name in settings.select
        return not chosen or name in settings.ignore or settings.severity.get(name) == "off"

    comments = list(find_unused(apply_suppressions(documents.values(), findings), known, is_off))
    assign_fingerprints(comments, articles, settings.base)
    return comments


class Sayings:
    """What people have said in files: decisions and a baseline, put to findings article by article, or to all.

    ``notes`` are lines on what is broken in the decisions. Raises `InputError` for what can't be read.
    """

    def __init__(self, settings: Settings) -> None:
        self.notes: list[str] = []
        self._rulings: RulingIndex | None = None
        self._baseline: BaselineIndex | None = None
        base, file = settings.base, find_decisions_file(settings)
        if file is not None:
            from checker.judgement import decisions, rulings

            found = decisions.load_decisions(file)
            self.notes = found.notes
            self._rulings = rulings.RulingIndex(found.decisions, folder=str(file.parent), base=base)
        if settings.baseline:
            from checker.judgement import baseline

            path = Path(base) / settings.baseline
            entries = baseline.load_baseline(path)
            self._baseline = baseline.BaselineIndex(entries, folder=str(path.parent), base=base)

    @property
    def learns(self) -> bool:
        """Whether all articles must be gone through by `learn_known` before the first is judged."""
        return bool(self._rulings)

    def learn_known(self, findings: Sequence[Finding], articles: Sequence[Article]) -> None:
        """Remember which rulings have their findings; the others are stale."""
        if self._rulings:
            self._rulings.learn_known(findings, Passages(articles))

    def apply(self, findings: Sequence[Finding], articles: Sequence[Article]) -> None:
        """Set the states of findings; a baseline comes after the decisions."""
        if self._rulings:
            self._rulings.apply(findings, Passages(articles))
        if self._baseline is not None:
            self._baseline.apply(findings, articles)


def _list_names(report: Report) -> set[str]:
    rules = report.rules.values()
    return {rule.id for rule in rules} | {rule.category for rule in rules}


def find_decisions_file(settings: Settings) -> Path | None:
    """The file of rulings, or None where there is none (yet)."""
    path = Path(settings.base) / settings.decisions
    return path if is_there(path) else None
