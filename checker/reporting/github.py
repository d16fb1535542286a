"""GitHub workflow commands: annotations on the changed lines.

GitHub shows ten of each level for a step; where there are more, the last one says how many.
"""

from __future__ import annotations

from checker.model import Finding, Report
from checker.reporting.paths import shorten_path
from checker.reporting.plain_sentences import count_more, describe_finding
from checker.reporting.positions import Positions
from checker.reporting.summary import make_headline

OPTIONS = ("base",)
MOST = 10
"""Annotations of a level that GitHub shows for a step; it drops the others without a word."""
LEVELS = {"error": "error", "warning": "warning", "info": "notice"}


def render(report: Report, *, base: str = "") -> str:
    """The report as workflow commands, then the summary line. Paths are relative to ``base``."""
    positions = Positions(report)
    lines = [_format_command("notice", {"title": "checker"}, make_headline(report))] if report.uncompared else []
    problems = [_format_command("error", {"title": "checker"}, problem) for problem in report.problems]
    for severity, level in LEVELS.items():
        commands = problems[:MOST] if level == "error" else []
        count = len(problems) if level == "error" else 0
        for finding in report.notes if severity == "info" else report.findings:
            if finding.severity == severity:
                count += 1
                if len(commands) < MOST:
                    commands.append(_format_annotation(finding, level, positions, base))
        if count > MOST:
            commands[-1] = _format_command(level, {"title": "checker"}, count_more(count - MOST + 1))
        lines += commands
    return "\n".join([*lines, make_headline(report)]) + "\n"


def _format_annotation(finding: Finding, level: str, positions: Positions, base: str) -> str:
    properties: dict[str, str] = {}
    if finding.locations:
        place = finding.locations[0]
        found = positions.find_range(place)
        properties = {"file": shorten_path(place.path, base), "line": str(found.line)}
        if place.part:
            properties = {"file": shorten_path(place.path, base)}
        elif found.single:
            properties |= {"col": str(found.column), "endColumn": str(found.end_column)}
        else:
            properties |= {"endLine": str(found.end_line)}
    return _format_command(level, properties | {"title": finding.rule}, describe_finding(finding))


def _format_command(level: str, properties: dict[str, str], message: str) -> str:
    named = ",".join(f"{key}={_escape_property(value)}" for key, value in properties.items())
    return f"::{level} {named}::{_escape_data(message)}"


def _escape_data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escape_property(text: str) -> str:
    return _escape_data(text).replace(":", "%3A").replace(",", "%2C")
