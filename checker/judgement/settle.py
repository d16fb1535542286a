"""What is left to say: findings that people have dealt with leave the gate, and stay in the report."""

from __future__ import annotations

from pathlib import Path

from checker.judgement.fingerprint import assign
from checker.judgement.suppression import UNUSED, suppress, unused, unused_rule
from checker.model import Document, Report
from checker.sentence_index import Passages
from checker.settings import Settings

SETTLED = ("suppressed", "baselined", "rejected")


def settle(report: Report, settings: Settings, known: set[str] | None = None) -> Report:
    """Give every finding its fingerprint and state, and move those that are settled to ``report.settled``.

    The order is: comments in the text, decisions, the baseline. ``known`` are the ids and categories of all rules.
    Raises `InputError` for a baseline or decisions that can't be read.
    """
    base = settings.base
    everything = [*report.findings, *report.notes]
    assign(everything, report.articles, base)
    documents: dict[str, Document] = {
        document.path: document for article in report.articles for document in article.documents
    }
    idle = suppress(documents.values(), everything)
    if idle:
        rules = report.rules.values()
        names = known or {rule.id for rule in rules} | {rule.category for rule in rules}
        comments = list(unused(idle, names))
        assign(comments, report.articles, base)
        report.rules = {**report.rules, UNUSED: unused_rule()}
        report.notes = [*report.notes, *comments]
    file = decisions_file(settings)
    if file is not None:
        from checker.judgement import decisions, rulings

        rulings.apply(decisions.load(file), everything, Passages(report.articles), base)
    if settings.baseline:
        from checker.judgement import baseline

        baseline.apply(baseline.load(Path(base) / settings.baseline), everything)
    report.settled = [finding for finding in everything if finding.state in SETTLED]
    report.findings = [finding for finding in report.findings if finding.state not in SETTLED]
    report.notes = [finding for finding in report.notes if finding.state not in SETTLED]
    return report


def decisions_file(settings: Settings) -> Path | None:
    """The file of rulings, or None where there is none (yet)."""
    path = Path(settings.base) / settings.decisions
    return path if path.is_file() else None
