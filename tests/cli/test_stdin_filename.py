"""Standard input taken for the text of a file, as an editor gives what is not saved yet."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from tests.cli.samples import FRENCH, GERMAN, run, write_pair

WRONG = GERMAN.replace("2,4", "2,6")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    write_pair(tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def feed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(WRONG.encode())))


@pytest.mark.usefixtures("feed")
@pytest.mark.parametrize("given", [(), ("-",), ("article.fr.txt", "article.de.txt"), (".",)])
def test_the_text_is_taken_for_the_file_s_and_the_siblings_from_the_disk(
    given: tuple[str, ...], folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("check", *given, "--stdin-filename", "article.de.txt", "--format", "json") == 1
    report = json.loads(capsys.readouterr().out)
    (finding,) = report["findings"]
    assert finding["rule"] == "number-mismatch"
    places = {place["path"]: place for place in finding["locations"]}
    place = places["article.de.txt"]
    assert WRONG[place["start"] : place["end"]].startswith("2,6")
    assert set(places) == {"article.de.txt", "article.fr.txt"}
    assert (folder / "article.de.txt").read_text(encoding="utf-8") == GERMAN
    assert run("check", ".") == 0, "nothing of it was kept"


@pytest.mark.usefixtures("feed")
def test_a_file_that_is_not_there_yet_is_checked_by_itself(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", "--stdin-filename", "other.de.txt", "--format", "json") == 0
    report = json.loads(capsys.readouterr().out)
    assert [article["paths"] for article in report["articles"]] == [["other.de.txt"]]


@pytest.mark.usefixtures("feed")
def test_what_would_change_is_shown_and_not_written(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", "--stdin-filename", "article.de.txt", "--fix") == 2
    assert "--fix: standard input can't be written" in capsys.readouterr().err
    assert run("check", "--stdin-filename", ".") == 2


def test_a_difference_in_form_is_shown_as_a_diff(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    text = GERMAN.replace("2,4", "2.4")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    assert run("check", "--stdin-filename", "article.de.txt", "--diff") == 1
    assert "+Die Arbeiten kosten 2,4 Millionen" in capsys.readouterr().out
    assert (folder / "article.fr.txt").read_text(encoding="utf-8") == FRENCH
