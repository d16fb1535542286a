"""A summary in Markdown for the page of a job (GitHub takes up to 1 MiB of it)."""

from __future__ import annotations

import re
from collections import Counter

from checker.messages import _
from checker.model import Finding, Report
from checker.reporting.disagreement import state_sides
from checker.reporting.labels import name_severity
from checker.reporting.paths import shorten_path
from checker.reporting.plain_sentences import count_more, cut_text, quote_key
from checker.reporting.quality_score import describe_score
from checker.reporting.summary import join_parts, make_headline

OPTIONS = ("base",)
MOST = 100
"""Findings in the table. A guess: with `LONGEST` it stays far below the 1 MiB that GitHub takes."""
LONGEST = 300
"""Characters of what a row says. A guess."""
SIGNS = {"error": "🔴", "warning": "🟡", "info": "🔵"}


def render(report: Report, *, base: str = "") -> str:
    """Counts by rule, the first findings in a table, and what was compared and what was not."""
    lines = [f"## checker: {escape_markdown(make_headline(report))}", ""]
    if report.findings:
        lines += [_("| | Where | Rule | What |"), "|---|---|---|---|"]
        lines += [_format_row(finding, base) for finding in report.findings[:MOST]]
        if len(report.findings) > MOST:
            lines.append(f"| | | | {count_more(len(report.findings) - MOST)} |")
        lines.append("")
        tally = Counter(finding.rule for finding in report.findings)
        lines += [", ".join(f"{escape_markdown(rule)}: {count}" for rule, count in tally.most_common()), ""]
    if report.problems:
        lines += [_("**Not checked, because they can't be read**"), ""]
        lines += [f"- {escape_markdown(problem)}" for problem in report.problems[:MOST]]
        if len(report.problems) > MOST:
            lines.append(f"- {count_more(len(report.problems) - MOST)}")
        lines.append("")
    if score := describe_score(report):
        lines += [escape_markdown(score), ""]
    if report.checked:
        lines += [_("Checked: {what}").format(what=escape_markdown(join_parts(report.checked))), ""]
    if report.unchecked:
        lines += [_("Not checked: {what}").format(what=escape_markdown(", ".join(report.unchecked))), ""]
    return "\n".join([*lines, f"`{report.signature.replace('`', ' ')}`", ""])


def _format_row(finding: Finding, base: str) -> str:
    place = finding.locations[0] if finding.locations else None
    where = f"{shorten_path(place.path, base)}:{place.line}" if place else finding.article
    where += f" {quote_key(finding.unit)}" if finding.unit else ""
    sides = state_sides(finding.values, readings=False)
    what = (
        finding.message
        if not sides or all(v.text in finding.message for v in finding.values)
        else f"{finding.message} ({sides})"
    )
    severity = f"{SIGNS[finding.severity]} {name_severity(finding.severity)}"
    cells = (where, finding.rule, cut_text(what, LONGEST))
    return f"| {severity} | {' | '.join(map(escape_markdown, cells))} |"


def escape_markdown(text: str) -> str:
    """The text as Markdown that shows it as it stands: no markup, no links, one line."""
    text = " ".join(text.split()).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    text = re.sub(r"([\\`*_{}\[\]()#+!|~$])", r"\\\1", text)
    return re.sub(
        r"(?<=\w)(://|@)|@(?=\w)", lambda found: found[0].replace("@", "&#64;").replace("://", "&#58;//"), text
    )
