"""Findings as a data frame of pandas or polars."""

from __future__ import annotations

from importlib import import_module
from itertools import chain
from typing import Any

from checker.messages import _
from checker.model import Finding, Report

LIBRARIES = ("pandas", "polars")
"""The libraries that are tried, in order. Neither is a requirement of ours."""
COLUMNS = (
    *(
        "article",
        "rule",
        "category",
        "mqm",
        "severity",
        "message",
        "path",
        "line",
        "column",
        "start",
        "end",
        "language",
    ),
    *("text", "counterparts", "unit", "suggestion", "confidence", "state", "fingerprint"),
)


def make_data_frame(report: Report, library: str | None = None) -> Any:
    """The findings, then the notes, one a row; ``counterparts`` are the texts of the other places.

    Raises ``ImportError`` where no library is installed.
    """
    wanted = LIBRARIES if library is None else (library,)
    rows = [_make_row(finding) for finding in chain(report.findings, report.notes)]
    columns = {name: [row[name] for row in rows] for name in COLUMNS}
    for name in wanted:
        try:
            module = import_module(name) if name in LIBRARIES else None
        except ImportError:
            continue
        if module is not None:
            return module.DataFrame(columns)
    raise ImportError(_("a data frame needs {names}: install one of them").format(names=", ".join(wanted)))


def _make_row(finding: Finding) -> dict[str, Any]:
    place = finding.locations[0] if finding.locations else None
    where = ("path", "line", "column", "start", "end", "language", "text")
    return {
        **{name: getattr(finding, name) for name in COLUMNS if hasattr(finding, name)},
        **{name: getattr(place, name) if place else None for name in where},
        "counterparts": [other.text for other in finding.locations[1:]],
    }
