"""How often each rule found something: a table for people, a list for programs."""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import chain

from checker.messages import _, choose_plural
from checker.model import SEVERITIES, Report
from checker.reporting.labels import name_severity
from checker.reporting.printable import make_showable
from checker.reporting.quality_score import describe_score
from checker.reporting.summary import make_headline


@dataclass(slots=True)
class Tally:
    """What one rule found: how much, how much of it can be fixed safely, and the worst severity."""

    rule: str
    severity: str
    count: int = 0
    fixable: int = 0


def tally_rules(report: Report) -> list[Tally]:
    """What each rule found, notes included, the most frequent first."""
    found: dict[str, Tally] = {}
    for finding in chain(report.findings, report.notes):
        tally = found.setdefault(finding.rule, Tally(finding.rule, finding.severity))
        tally.severity = max(tally.severity, finding.severity, key=SEVERITIES.index)
        tally.count += 1
        tally.fixable += finding.fix is not None
    return sorted(found.values(), key=lambda tally: (-tally.count, tally.rule))


def render_statistics(report: Report, format_name: str = "text") -> str:
    """The tallies as a table with the summary below it, or as JSON."""
    tallies = tally_rules(report)
    summaries = {rule.id: rule.summary for rule in report.rules.values()}
    if format_name == "json":
        rows = [
            {
                "rule": tally.rule,
                "severity": tally.severity,
                "count": tally.count,
                "fixable": tally.fixable,
                "summary": summaries.get(tally.rule, ""),
            }
            for tally in tallies
        ]
        found = {"made-by": "checker", "statistics": rows}
        return make_showable(json.dumps(found, ensure_ascii=False, indent=1) + "\n", "json")
    counts = max((len(str(tally.count)) for tally in tallies), default=0)
    names = max((len(tally.rule) for tally in tallies), default=0)
    words = max((len(name_severity(tally.severity)) for tally in tallies), default=0)
    lines = [
        f"{tally.count:>{counts}}  {tally.rule:<{names}}  {name_severity(tally.severity):<{words}}"
        f"  {summaries.get(tally.rule, '')}{_count_fixable(tally)}".rstrip()
        for tally in tallies
    ]
    score = describe_score(report)
    return make_showable("\n".join([*lines, make_headline(report), *([score] if score else ())]) + "\n", "text")


def _count_fixable(tally: Tally) -> str:
    if not tally.fixable:
        return ""
    one, many = _("{n} place can be fixed safely"), _("{n} places can be fixed safely")
    return f" ({choose_plural(tally.fixable, one, many)})"
