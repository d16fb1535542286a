"""Findings as rows of a table, one a row, as people who work in spreadsheets read them; the headings come first."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from checker.messages import _
from checker.model import Finding, Location, Report
from checker.reporting.labels import name_severity
from checker.reporting.paths import shorten_path
from checker.reporting.plain_sentences import make_visible
from checker.reporting.printable import replace_hidden
from checker.reporting.terminal_columns import clip_text
from checker.sentence_index import Passages

Cell = str | int
NUMBERS = (3, 4)
"""The columns that hold numbers."""
LONGEST_SENTENCE = 1_000
"""Characters of a sentence, those around the place. Limit: a text without any stop is one sentence, which each of its
thousands of findings would repeat."""


def list_headings() -> list[str]:
    """What the columns are called, in the language of the messages."""
    return [
        _("Severity"),
        _("Rule"),
        _("File"),
        _("Line"),
        _("Column"),
        _("Key"),
        _("Message"),
        _("Language"),
        _("Words"),
        _("Sentence"),
        _("Other versions"),
        _("Suggestion"),
        _("Remarks"),
        _("Fingerprint"),
    ]


def list_finding_rows(report: Report, base: str = "") -> Iterator[list[Cell]]:
    """The findings, then the notes; what was settled is left out. The comment is for the reader."""
    passages = Passages(report.articles)
    for finding in chain(report.findings, report.notes):
        yield [replace_hidden(cell) if isinstance(cell, str) else cell for cell in _make_row(finding, passages, base)]


def _make_row(finding: Finding, passages: Passages, base: str) -> list[Cell]:
    place = finding.locations[0] if finding.locations else None
    others = [
        f"{one.language}: {_cut_sentence(one, passages)}" if one.language else _cut_sentence(one, passages)
        for one in finding.locations[1:]
    ]
    where: list[Cell] = (
        [shorten_path(place.path, base), place.line, place.column] if place else [finding.article, "", ""]
    )
    said: list[Cell] = [place.language or "", place.text, _cut_sentence(place, passages)] if place else ["", "", ""]
    return [
        name_severity(finding.severity),
        finding.rule,
        *where,
        finding.unit or (place.part if place else ""),
        finding.message,
        *said,
        "\n".join(dict.fromkeys(others)),
        make_visible(finding.suggestion or ""),
        "",
        finding.fingerprint,
    ]


def _cut_sentence(place: Location, passages: Passages) -> str:
    """The sentence of a place, or of a long one what stands around it."""
    passage = passages.find_passage(place)
    return clip_text(passage.text, passage.start, passage.end, LONGEST_SENTENCE)[0]
