"""``checker glossary``: what is wrong with one, and one that is proposed."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from checker.cli import main
from checker.reading.delimited import list_rows
from checker.reading.source_file import SourceFile
from checker.settings import Settings
from checker.terms.glossary_table import read_table
from tests.terms.test_proposals import ROWS


def test_faults_are_told_line_by_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "terms.csv"
    file.write_text("de,fr\nBad,bain\nBecken,\n")
    assert main(["glossary", "check", str(file)]) == 1
    out = capsys.readouterr().out.splitlines()
    assert out[0].startswith(f"{file}:3: it has terms in German only")
    assert out[-1] == "2 concepts; terms: de 2, fr 1; 1 fault"
    file.write_text("de,fr\nBad,bain\n")
    assert main(["glossary", "check", str(tmp_path)]) == 0
    assert capsys.readouterr().out.splitlines() == ["1 concept; terms: de 1, fr 1; 0 faults"]


def test_what_cannot_be_read_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "terms.csv"
    file.write_text("word\nBad\n")
    assert main(["glossary", "check", str(file)]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == 1
    assert f"{file}:1: no column is headed" in told.err


def test_a_run_with_a_glossary_that_cannot_be_read_is_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.de.txt").write_text("Das Bad ist am Montag offen.")
    (tmp_path / "a.fr.txt").write_text("La piscine est ouverte lundi.")
    (tmp_path / "checker.toml").write_text('glossary = "gone.csv"')
    assert main(["check", str(tmp_path)]) == 2
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "gone.csv: no such file" in told


def test_what_is_proposed_can_be_read_as_a_glossary(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for n, code in enumerate(("en", "de")):
        (tmp_path / f"a.{code}.md").write_text("\n\n".join(row[n] for row in ROWS))
    assert main(["glossary", "suggest", "--source", "en", str(tmp_path)]) == 0
    out = capsys.readouterr().out
    (first, *_rest) = csv.DictReader(out.splitlines())
    assert (first["en"], first["de"], first["count"]) == ("heat pump", "Wärmepumpe", "3")
    source = SourceFile("new.csv", out.encode(), "text", Settings())
    concepts = read_table(source, ((line, "", row) for line, row in list_rows(source)))
    assert {term.text for term in concepts[0].terms} == {"Wärmepumpe", "heat pump"}
