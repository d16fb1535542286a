"""What is left to say: findings that people have dealt with leave the gate, and stay in the report."""

from __future__ import annotations

from pathlib import Path

from checker.file_access import is_there
from checker.judgement.fingerprint import assign_fingerprints
from checker.judgement.suppression import UNUSED, Suppression, apply_suppressions, describe_unused_rule, find_unused
from checker.model import Document, Report
from checker.sentence_index import Passages
from checker.settings import Settings

SETTLED = ("suppressed", "baselined", "rejected")


def settle_report(report: Report, settings: Settings, known: set[str] | None = None) -> Report:
    """Give every finding its fingerprint and state, and move those that are settled to ``report.settled``.

    The order is: comments in the text, decisions, the baseline. ``known`` are the ids and categories of all rules.
    Raises `InputError` for a baseline or decisions that can't be read.
    """
    base = settings.base
    everything = [*report.findings, *report.notes]
    assign_fingerprints(everything, report.articles, base)
    documents: dict[str, Document] = {
        document.path: document for article in report.articles for document in article.documents
    }
    idle = apply_suppressions(documents.values(), everything)
    if idle:
        _note_unused(report, idle, known, base)
    file = find_decisions_file(settings)
    if file is not None:
        from checker.judgement import decisions, rulings

        found = decisions.load_decisions(file)
        report.checked += found.notes
        rulings.apply_rulings(
            found.decisions, everything, Passages(report.articles), folder=str(file.parent), base=base
        )
    if settings.baseline:
        from checker.judgement import baseline

        path = Path(base) / settings.baseline
        entries = baseline.load_baseline(path)
        baseline.apply_baseline(entries, everything, report.articles, folder=str(path.parent), base=base)
    report.settled = [finding for finding in everything if finding.state in SETTLED]
    report.findings = [finding for finding in report.findings if finding.state not in SETTLED]
    report.notes = [finding for finding in report.notes if finding.state not in SETTLED]
    return report


def _note_unused(report: Report, idle: list[Suppression], known: set[str] | None, base: str) -> None:
    """Add a note for every comment that suppresses nothing, and the rule that these notes are of."""
    rules = report.rules.values()
    names = known or {rule.id for rule in rules} | {rule.category for rule in rules}
    comments = list(find_unused(idle, names))
    assign_fingerprints(comments, report.articles, base)
    report.rules = {**report.rules, UNUSED: describe_unused_rule()}
    report.notes = [*report.notes, *comments]


def find_decisions_file(settings: Settings) -> Path | None:
    """The file of rulings, or None where there is none (yet)."""
    path = Path(settings.base) / settings.decisions
    return path if is_there(path) else None
