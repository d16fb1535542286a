"""Findings as rows for people who work in spreadsheets."""

from __future__ import annotations

from pathlib import Path

import checker
from checker.model import Finding, Report
from checker.reporting.finding_table import LONGEST_SENTENCE, list_finding_rows, list_headings
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


def test_a_sentence_without_end_is_cut_around_the_place(tmp_path: Path) -> None:
    paths = [tmp_path / "lake.fr.txt", tmp_path / "lake.de.txt"]
    words = "de la neige et du froid " * 300
    paths[0].write_text(f"Le lac gèle {words}à 45 mètres du bord {words}cet hiver", encoding="utf-8")
    paths[1].write_text(f"Der See gefriert {'bei Schnee und Kälte ' * 600}40 Meter vom Ufer", encoding="utf-8")
    rows = [dict(zip(list_headings(), row, strict=True)) for row in list_finding_rows(checker.check(paths))]
    assert rows
    for row in rows:
        assert str(row["Words"])[:LONGEST_SENTENCE] in str(row["Sentence"])
        assert len(str(row["Sentence"])) <= LONGEST_SENTENCE
