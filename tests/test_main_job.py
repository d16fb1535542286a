"""The main job on the real page in ../shared, as its expected.md says. Skipped, visibly, where that is not there."""

from __future__ import annotations

from pathlib import Path

import pytest

import checker
from checker.cli import main
from checker.model import Report

ARTICLE = Path(__file__).parents[2] / "shared" / "input" / "article.txt"

pytestmark = pytest.mark.skipif(not ARTICLE.is_file(), reason=f"{ARTICLE} is not there")


@pytest.fixture(scope="module")
def report() -> Report:
    return checker.check([ARTICLE])


def test_four_findings_with_exact_spans(report: Report) -> None:
    lines = ARTICLE.read_text(encoding="utf-8").split("\n")
    places = [finding.locations[0] for finding in report.findings]
    assert [(place.line, place.column, place.language) for place in places] == [
        (3, 1, "de"),
        (4, 1, "de"),
        (8, 1, "de"),
        (25, 1, "en"),
    ]
    sentence = lines[24][: lines[24].index(". ") + 1]
    assert [place.text for place in places] == [lines[2], lines[3], lines[7], sentence]
    text = "\n".join(lines)
    assert all(text[place.start : place.end] == place.text for place in places)
    assert {finding.category for finding in report.findings} == {"untranslated"}


def test_source_paragraph_points_at_its_translation(report: Report) -> None:
    finding = report.findings[2]
    assert finding.rule == "leftover-source"
    assert "German source left beside its translation" in finding.message
    assert 9 in [place.line for place in finding.locations[1:]]


def test_glued_sentence_has_no_counterpart(report: Report) -> None:
    finding = report.findings[3]
    assert len(finding.locations) == 1
    assert "no French counterpart" in finding.message


def test_german_paragraph_is_aligned_and_equal(report: Report) -> None:
    (row,) = [row for row in report.rows if row.relation == "aligned"]
    assert row.cells["de"][0].location().line == 8
    assert row.cells["fr"][0].location().line in (6, 9)


def test_notes(report: Report) -> None:
    repeated = {
        (note.locations[0].line, note.locations[1].line) for note in report.notes if note.rule == "repeated-passage"
    }
    assert repeated == {(9, 6), (11, 1)}
    mixed = [note for note in report.notes if note.rule == "mixed-typography"]
    assert len(mixed) == 2
    assert 25 in [note.locations[0].line for note in mixed]
    assert {note.rule for note in report.notes} == {"repeated-passage", "mixed-typography"}


def test_main_language_is_found_and_exit_code_is_1(report: Report, capsys: pytest.CaptureFixture[str]) -> None:
    assert report.articles[0].versions[0].language == "fr"
    assert any("French" in line for line in report.checked)
    assert main(["check", str(ARTICLE)]) == 1
    assert "4" in capsys.readouterr().out
