"""Reviewdog's rdjsonl: one diagnostic a line. Columns count bytes of UTF-8."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import chain
from typing import Any

from checker.model import Finding, Location, Report
from checker.reporting.paths import shorten_path
from checker.reporting.plain_sentences import describe_finding
from checker.reporting.positions import Positions
from checker.reporting.summary import UNCOMPARED, make_headline

OPTIONS = ("base",)
SEVERITIES = {"error": "ERROR", "warning": "WARNING", "info": "INFO"}


def render(report: Report, *, base: str = "") -> str:
    """The report as diagnostics; what was settled is left out. Paths are relative to ``base``."""
    return "".join(render_pieces(report, base=base))


def render_pieces(report: Report, *, base: str = "") -> Iterator[str]:
    """The same line by line."""
    return (json.dumps(one, ensure_ascii=False) + "\n" for one in _list_diagnostics(report, base))


def _list_diagnostics(report: Report, base: str) -> Iterator[dict[str, Any]]:
    positions = Positions(report)
    if report.uncompared:
        place = {"path": shorten_path(report.articles[0].documents[0].path, base)}
        said = {"message": make_headline(report), "location": place, "severity": SEVERITIES["info"]}
        yield {**said, "source": {"name": "checker"}, "code": {"value": UNCOMPARED}}
    for finding in chain(report.findings, report.notes):
        yield _convert_finding(finding, positions, base)


def _convert_finding(finding: Finding, positions: Positions, base: str) -> dict[str, Any]:
    made: dict[str, Any] = {
        "message": describe_finding(finding),
        "location": _convert_location(finding.locations[0], positions, base)
        if finding.locations
        else {"path": finding.article},
        "severity": SEVERITIES[finding.severity],
        "source": {"name": "checker"},
        "code": {"value": finding.rule},
    }
    if finding.fix is not None and not finding.fix.others and not finding.locations[0].part:
        fix = finding.fix
        place = finding.locations[0]
        if (fix.path, fix.start, fix.end) == (place.path, place.start, place.end):
            made["suggestions"] = [{"range": made["location"]["range"], "text": fix.text}]
    if finding.locations[1:]:
        made["related_locations"] = [
            {"message": place.language or "", "location": _convert_location(place, positions, base)}
            for place in finding.locations[1:]
        ]
    return made


def _convert_location(place: Location, positions: Positions, base: str) -> dict[str, Any]:
    path = shorten_path(place.path, base)
    if place.part:
        return {"path": path}
    found = positions.find_byte_range(place)
    return {
        "path": path,
        "range": {
            "start": {"line": found.line, "column": found.column},
            "end": {"line": found.end_line, "column": found.end_column},
        },
    }
