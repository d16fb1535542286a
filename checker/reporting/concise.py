"""One line a finding, made for grep and editors: ``path:line:column: severity rule message``.

Severities are the words of the settings in every language of the messages, so that a pattern fits them all.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from checker.messages import _
from checker.model import Finding, Report
from checker.reporting.paths import shorten_path
from checker.reporting.plain_sentences import make_visible, put_in_quotes, quote_key
from checker.reporting.printable import make_printable
from checker.reporting.summary import make_headline

OPTIONS = ("base", "quiet")


def render(report: Report, *, base: str = "", quiet: bool = False) -> str:
    """The findings, then the notes, a line each; files that can't be read; the summary, and what made the report.

    ``quiet`` leaves the findings alone. Paths are relative to ``base``.
    """
    return "".join(render_pieces(report, base=base, quiet=quiet))


def render_pieces(report: Report, *, base: str = "", quiet: bool = False) -> Iterator[str]:
    """The same line by line."""
    for finding in report.findings if quiet else chain(report.findings, report.notes):
        yield _format_finding(finding, base)
    if quiet:
        return
    for problem in report.problems:
        yield f"{make_printable(problem)}\n"
    yield f"{make_printable(make_headline(report))}\n"
    if report.signature:
        yield _("Signature: {signature}").format(signature=make_printable(report.signature)) + "\n"


def _format_finding(finding: Finding, base: str) -> str:
    where = finding.article
    if finding.locations:
        place = finding.locations[0]
        where = f"{shorten_path(place.path, base)}:{place.line}:{place.column}"
    unit = f" {quote_key(finding.unit)}" if finding.unit else ""
    said = f"{where}: {finding.severity} {finding.rule}{unit} {finding.message}"
    if finding.suggestion:
        more = _("suggestion: {text}").format(text=put_in_quotes(make_visible(finding.suggestion)))
        said += f" ({more})"
    return f"{make_printable(said)}\n"
