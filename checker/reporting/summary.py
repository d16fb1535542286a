"""What a report says in one line: how much was found, and how much was compared."""

from __future__ import annotations

from collections import Counter

from checker.messages import _, choose_plural
from checker.model import SEVERITIES, Report

UNCOMPARED = "nothing-compared"
"""What formats that know nothing but findings call the line that says that nothing was compared."""


def count_findings(report: Report) -> dict[str, int]:
    """Findings by severity, worst first; notes under ``info``."""
    found = Counter(finding.severity for finding in report.findings)
    found["info"] += len(report.notes)
    return {severity: found[severity] for severity in reversed(SEVERITIES)}


def make_headline(report: Report) -> str:
    """The summary line, such as ``4 errors, 1 warning and 2 notes in 1 article.``

    Where nothing was compared, that is said first, and never that nothing was found.
    """
    shown = [part for part in list_counts(count_findings(report)) if part]
    where = choose_plural(len(report.articles), _("{n} article"), _("{n} articles"))
    settled = len(report.settled)
    more = " " + _("({n} more settled before)").format(n=settled) if settled else ""
    uncompared = report.uncompared[:1].upper() + report.uncompared[1:] + "." if report.uncompared else ""
    if uncompared and not shown:
        return uncompared + more
    found = enumerate_parts(shown) if shown else _("Nothing found")
    line = _("{found} in {where}").format(found=found, where=where) + more + "."
    return f"{uncompared} {line}".strip()


def list_counts(number: dict[str, int]) -> list[str]:
    """How many errors, warnings and notes, each in words; empty where there are none."""
    parts = [
        choose_plural(number["error"], _("{n} error"), _("{n} errors")),
        choose_plural(number["warning"], _("{n} warning"), _("{n} warnings")),
        choose_plural(number["info"], _("{n} note"), _("{n} notes")),
    ]
    return [part if n else "" for part, n in zip(parts, number.values(), strict=True)]


def enumerate_parts(parts: list[str]) -> str:
    """``a, b and c``."""
    if len(parts) < 2:
        return "".join(parts)
    return _("{first} and {last}").format(first=", ".join(parts[:-1]), last=parts[-1])


def join_parts(lines: list[str]) -> str:
    """Sentences and phrases in one line."""
    return _("; ").join(line.rstrip(".") for line in lines) + "."
