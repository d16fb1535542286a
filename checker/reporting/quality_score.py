"""The MQM score of a report: penalty points for each 1,000 words of the translations.

Weights and reference are those that the typology publishes (https://themqm.org/error-types-2/the-mqm-scoring-models/):
a minor error counts 1, a major one 5, related to 1,000 words; what is neutral counts 0. Our errors are taken for major
ones, warnings for minor ones. Samples have 500 words or more there, and of fewer nothing is said here.
"""

from __future__ import annotations

from checker.messages import _, choose_plural, format_decimal
from checker.model import Report

PENALTIES = {"error": 5, "warning": 1}
"""Points by severity: MQM's multipliers of major and minor errors. Notes are neutral."""
REFERENCE_WORDS = 1_000
"""Words that a score is related to: MQM's reference word count."""
FEWEST_WORDS = 500
"""Words from which a score says something: the least of the samples that MQM speaks of."""


def score_report(report: Report) -> float | None:
    """Penalty points for each 1,000 words; None where too little, or nothing, was compared."""
    if report.uncompared or report.words < FEWEST_WORDS:
        return None
    points = sum(PENALTIES.get(finding.severity, 0) for finding in report.findings)
    return REFERENCE_WORDS * points / report.words


def describe_score(report: Report) -> str:
    """The score in a line, with what it was computed from; empty where there is none."""
    score = score_report(report)
    if score is None:
        return ""
    one = _("MQM: {score} penalty points per 1,000 words ({n} translated word; an error counts 5, a warning 1)")
    many = _("MQM: {score} penalty points per 1,000 words ({n} translated words; an error counts 5, a warning 1)")
    return choose_plural(report.words, one, many).format(score=format_decimal(score))
