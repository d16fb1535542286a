"""GitLab code quality: a JSON array, without a byte order mark. Equal fingerprints would collapse into one."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Any

from checker.model import Report
from checker.reporting.json_pieces import dump_list
from checker.reporting.paths import shorten_path
from checker.reporting.plain_sentences import describe_finding
from checker.reporting.summary import UNCOMPARED, make_headline

OPTIONS = ("base",)
SEVERITIES = {"error": "major", "warning": "minor", "info": "info"}


def render(report: Report, *, base: str = "") -> str:
    """The report as code quality issues; what was settled is left out. Paths are relative to ``base``."""
    return "".join(render_pieces(report, base=base))


def render_pieces(report: Report, *, base: str = "") -> Iterator[str]:
    """The same issue by issue."""
    yield from dump_list(_list_issues(report, base))
    yield "\n"


def _list_issues(report: Report, base: str) -> Iterator[dict[str, Any]]:
    if report.uncompared:
        yield _make_uncompared_issue(report, base)
    seen: dict[str, int] = {}
    for finding in chain(report.findings, report.notes):
        times = seen[finding.fingerprint] = seen.get(finding.fingerprint, 0) + 1
        place = finding.locations[0] if finding.locations else None
        yield {
            "engine_name": "checker",
            "description": describe_finding(finding),
            "check_name": finding.rule,
            "fingerprint": finding.fingerprint if times == 1 else f"{finding.fingerprint}-{times}",
            "severity": SEVERITIES[finding.severity],
            "location": {
                "path": shorten_path(place.path, base).removeprefix("./") if place else finding.article,
                "lines": {"begin": place.line if place else 1},
            },
        }


def _make_uncompared_issue(report: Report, base: str) -> dict[str, Any]:
    """What says that nothing was compared: an array of findings has no other place for it."""
    path = report.articles[0].documents[0].path
    return {
        "engine_name": "checker",
        "description": make_headline(report),
        "check_name": UNCOMPARED,
        "fingerprint": f"{UNCOMPARED}-{shorten_path(path, base)}",
        "severity": SEVERITIES["info"],
        "location": {"path": shorten_path(path, base).removeprefix("./"), "lines": {"begin": 1}},
    }
