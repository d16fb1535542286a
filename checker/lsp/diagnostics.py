"""Findings as diagnostics: in the file that each is about, and in the open files that it is seen against."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lsprotocol import types

from checker.lsp.open_texts import get_true_path
from checker.messages import _
from checker.reporting.plain_sentences import cut_text, make_visible, put_in_quotes, quote_key, quote_text
from checker.reporting.rule_pages import make_rule_address

if TYPE_CHECKING:
    from checker.lsp.article_places import ArticlePlaces
    from checker.model import Finding, Location

SOURCE = "checker"
SEVERITIES = {
    "error": types.DiagnosticSeverity.Error,
    "warning": types.DiagnosticSeverity.Warning,
    "info": types.DiagnosticSeverity.Information,
}
LONGEST_MESSAGE = 2_000
"""Characters of a message. A guess: an editor shows fewer."""


def list_diagnostics(places: ArticlePlaces, opened: set[str]) -> dict[str, list[types.Diagnostic]]:
    """The diagnostics of every file of an article, by true path; files without any have an empty list.

    A finding stands in the file of its first place. In an ``opened`` file (true paths) that it is seen against it
    stands, too, marked as ``seen_from`` there: whoever writes that file sees it while writing.
    """
    found: dict[str, list[types.Diagnostic]] = {path: [] for path in places.checked.texts}
    for finding in places.checked.findings:
        told: set[str] = set()
        for number, place in enumerate(finding.locations):
            path = get_true_path(place.path)
            if path in told or path not in found or (number and path not in opened):
                continue
            told.add(path)
            found[path].append(_make_diagnostic(places, finding, place, seen_from=bool(number)))
    return found


def _make_diagnostic(places: ArticlePlaces, finding: Finding, place: Location, *, seen_from: bool) -> types.Diagnostic:
    data: dict[str, Any] = {"fingerprint": finding.fingerprint, "seen_from": seen_from}
    return types.Diagnostic(
        places.make_range(place),
        describe_message(finding),
        SEVERITIES[finding.severity],
        code=finding.rule,
        code_description=types.CodeDescription(make_rule_address(finding.rule)),
        source=SOURCE,
        related_information=[
            types.DiagnosticRelatedInformation(places.make_location(other), _describe_side(other))
            for other in finding.locations
            if other is not place
        ],
        data=data,
    )


def describe_message(finding: Finding) -> str:
    """What is said of a finding, with what is suggested: one line."""
    key = f"{quote_key(finding.unit)} " if finding.unit else ""
    said = key + " ".join(finding.message.split())
    if finding.suggestion:
        suggested = put_in_quotes(make_visible(finding.suggestion))
        said += f" ({_('suggestion: {text}').format(text=suggested)})"
    return cut_text(said, LONGEST_MESSAGE)


def _describe_side(place: Location) -> str:
    """What another place says, with its language before it."""
    return f"{place.language}: {quote_text(place.text)}" if place.language else quote_text(place.text)
