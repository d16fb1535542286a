"""The command init: a commented file for the tree that is there."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.settings import load_settings
from tests.cli.samples import FRENCH, GERMAN, run


def test_it_sets_the_languages_that_most_articles_have(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in "abcd":
        (tmp_path / f"{name}.fr.txt").write_text(FRENCH, encoding="utf-8")
        (tmp_path / f"{name}.de.txt").write_text(GERMAN, encoding="utf-8")
    (tmp_path / "a.en.txt").write_text("The school is being restored.\n", encoding="utf-8")
    assert run("init", str(tmp_path)) == 0
    assert "checker.toml written" in capsys.readouterr().out
    assert load_settings(tmp_path).languages == ("de", "fr")
    assert "de (4), fr (4), en (1)" in (tmp_path / "checker.toml").read_text(encoding="utf-8")


def test_a_file_that_is_there_is_left_as_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "checker.toml").write_text("")
    assert run("init", str(tmp_path)) == 2
    assert "is there already" in capsys.readouterr().err
    assert (tmp_path / "checker.toml").read_text() == ""


def test_an_empty_folder_and_one_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("init", str(tmp_path)) == 0
    assert load_settings(tmp_path).languages == ()
    assert run("init", str(tmp_path / "none")) == 2
    assert "none: no such folder" in capsys.readouterr().err
