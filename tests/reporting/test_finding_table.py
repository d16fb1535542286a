"""Findings as rows for people who work in spreadsheets."""

from __future__ import annotations

from checker.model import Finding, Report
from checker.reporting.finding_table import list_finding_rows, list_headings
from tests.reporting import samples


def test_a_row_has_both_sentences_and_room_for_a_comment() -> None:
    rows = list(list_finding_rows(samples.report()))
    first = dict(zip(list_headings(), rows[0], strict=True))
    assert (first["Severity"], first["Rule"], first["Line"], first["Column"]) == ("error", "number-mismatch", 3, 21)
    assert first["Sentence"] == samples.FRENCH[1]
    assert first["Other versions"] == f"de: {samples.GERMAN[1]}"
    assert first["Remarks"] == ""
    assert len(rows) == 5


def test_a_finding_without_a_place_has_a_row() -> None:
    bare = Finding("number-mismatch", "quantity", "x", "error", "a\x1b[31m message", (), article="a")
    (row,) = list_finding_rows(Report([], [bare], [], ""))
    assert row[2] == "a"
    assert "\x1b" not in str(row)
