"""What holds of every report, whatever was read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from checker import pipeline
from checker.model import Document, Finding, InputError, Location, Report
from checker.reporting.json_report import render
from checker.settings import Settings

SETTINGS = Settings()


def checked(paths: Sequence[Path]) -> Report | None:
    """The report of two runs that agree; None where both say in one line why there is none."""
    reports = [_once(paths) for _ in range(2)]
    one, other = (report if isinstance(report, str) else render(report) for report in reports)
    assert one == other
    first = reports[0]
    if isinstance(first, str):
        assert "\n" not in first.strip()
        assert first.strip()
        return None
    return first


def _once(paths: Sequence[Path]) -> Report | str:
    try:
        return pipeline.check(paths, SETTINGS)
    except InputError as error:
        return str(error)


def assert_sound(report: Report) -> None:
    """Every location lies in its document and says where; findings are named and in order."""
    documents = {document.path: document for article in report.articles for document in article.documents}
    for finding in [*report.findings, *report.notes, *report.settled]:
        assert finding.rule
        assert finding.message
        assert finding.locations
        for place in finding.locations:
            assert_exact(place, documents[place.path])
        _assert_fix(finding, documents)
    for article in report.articles:
        for sentence in article.sentences:
            assert sentence.text == sentence.block.text[sentence.start : sentence.end]
            assert_exact(sentence.location(), sentence.document)
        known = {version.id for version in article.versions}
        for row in article.rows:
            assert set(row.cells) <= known
            assert 0 <= row.score <= 1
    fingerprints = [finding.fingerprint for finding in [*report.findings, *report.notes, *report.settled]]
    assert all(fingerprints)
    assert len(set(fingerprints)) == len(fingerprints)


def assert_exact(place: Location, document: Document) -> None:
    """A location's offsets lie in the file and its text stands there, its line and column are those of its start."""
    text = document.parts[place.part] if place.part else document.text
    assert 0 <= place.start <= place.end <= len(text), place
    if document.format == "text":
        assert place.text == text[place.start : place.end], place
    if not place.part:
        lines = text[: place.start].split("\n")
        assert (place.line, place.column) == (len(lines), len(lines[-1]) + 1), place


def _assert_fix(finding: Finding, documents: dict[str, Document]) -> None:
    if finding.fix:
        assert 0 <= finding.fix.start <= finding.fix.end <= len(documents[finding.fix.path].text)
