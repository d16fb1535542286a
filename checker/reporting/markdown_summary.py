"""A summary in Markdown for the page of a job (GitHub takes up to 1 MiB of it)."""

from __future__ import annotations

import re
from collections import Counter

from checker.messages import _
from checker.model import Finding, Report
from checker.reporting.disagreement import stated
from checker.reporting.labels import severity_name
from checker.reporting.paths import short
from checker.reporting.plain_sentences import cut, more
from checker.reporting.summary import headline, joined

OPTIONS = ("base",)
MOST = 100
LONGEST = 300
SIGNS = {"error": "🔴", "warning": "🟡", "info": "🔵"}


def render(report: Report, *, base: str = "") -> str:
    """Counts by rule, the first findings in a table, and what was compared and what was not."""
    lines = [f"## checker: {escaped(headline(report))}", ""]
    if report.findings:
        lines += [_("| | Where | Rule | What |"), "|---|---|---|---|"]
        lines += [_row(finding, base) for finding in report.findings[:MOST]]
        if len(report.findings) > MOST:
            lines.append(f"| | | | {more(len(report.findings) - MOST)} |")
        lines.append("")
        tally = Counter(finding.rule for finding in report.findings)
        lines += [", ".join(f"{escaped(rule)}: {count}" for rule, count in tally.most_common()), ""]
    if report.problems:
        lines += [_("**Not checked, because they can't be read**"), ""]
        lines += [f"- {escaped(problem)}" for problem in report.problems[:MOST]]
        if len(report.problems) > MOST:
            lines.append(f"- {more(len(report.problems) - MOST)}")
        lines.append("")
    if report.checked:
        lines += [_("Checked: {what}").format(what=escaped(joined(report.checked))), ""]
    if report.unchecked:
        lines += [_("Not checked: {what}").format(what=escaped(", ".join(report.unchecked))), ""]
    return "\n".join([*lines, f"`{report.signature.replace('`', ' ')}`", ""])


def _row(finding: Finding, base: str) -> str:
    place = finding.locations[0] if finding.locations else None
    where = f"{short(place.path, base)}:{place.line}" if place else finding.article
    sides = stated(finding.values, readings=False)
    what = (
        finding.message
        if not sides or all(v.text in finding.message for v in finding.values)
        else f"{finding.message} ({sides})"
    )
    severity = f"{SIGNS[finding.severity]} {severity_name(finding.severity)}"
    return f"| {severity} | {escaped(where)} | {escaped(finding.rule)} | {escaped(cut(what, LONGEST))} |"


def escaped(text: str) -> str:
    """The text as Markdown that shows it as it stands: no markup, no links, one line."""
    text = " ".join(text.split()).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    text = re.sub(r"([\\`*_{}\[\]()#+!|~$])", r"\\\1", text)
    return re.sub(
        r"(?<=\w)(://|@)|@(?=\w)", lambda found: found[0].replace("@", "&#64;").replace("://", "&#58;//"), text
    )
