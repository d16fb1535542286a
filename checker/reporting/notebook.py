"""A report as a notebook shows it: the summary, and the first findings in a table."""

from __future__ import annotations

from html import escape
from itertools import chain, islice

from checker.messages import _
from checker.model import Finding, Report
from checker.reporting.labels import name_severity
from checker.reporting.plain_sentences import count_more, make_visible
from checker.reporting.printable import escape_in_html
from checker.reporting.summary import make_headline

MOST = 50
"""Findings that are shown. A guess: as many as one looks through below a cell."""


def render_for_notebook(report: Report) -> str:
    """A piece of HTML without styles or scripts of its own."""
    every = chain(report.findings, report.notes)
    rows = "".join(map(_format_row, islice(every, MOST)))
    left = len(report.findings) + len(report.notes) - MOST
    headings = "".join(
        f"<th>{escape(text)}</th>" for text in (_("Severity"), _("Rule"), _("Where"), _("Message"), _("Words"))
    )
    table = f"<table><thead><tr>{headings}</tr></thead><tbody>{rows}</tbody></table>" if rows else ""
    more = f"<p>{escape(count_more(left))}</p>" if left > 0 else ""
    return escape_in_html(f"<div><p><b>{escape(make_headline(report))}</b></p>{table}{more}</div>")


def _format_row(finding: Finding) -> str:
    place = finding.locations[0] if finding.locations else None
    where = f"{place.path}:{place.line}:{place.column}" if place else finding.article
    words = make_visible(place.text) if place else ""
    cells = (name_severity(finding.severity), finding.rule, where, finding.message, words)
    return "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in cells) + "</tr>"
