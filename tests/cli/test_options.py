"""The arguments that several commands share, on top of the nearest settings."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from checker.cli import options
from checker.model import SettingsError
from checker.settings import Settings


def parse(*arguments: str) -> Settings:
    parser = argparse.ArgumentParser()
    options.add_input(parser)
    return options.read_settings(parser.parse_args(arguments))


def test_arguments_win_over_the_file_nearest_to_the_first_path(tmp_path: Path) -> None:
    (tmp_path / "checker.toml").write_text('source = "fr"\nembedder = "none"\nlanguages = ["fr"]\n')
    page = tmp_path / "page.txt"
    page.touch()
    assert parse(str(page)).source == parse(str(tmp_path)).source == "fr"
    found = parse(str(page), "--source", "de", "--languages", "de, fr,", "--embedder", "embedded")
    assert (found.source, found.languages, found.embedder) == ("de", ("de", "fr"), "embedded")
    assert found.base == str(tmp_path)


def test_standard_input_is_checked_as_if_it_lay_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "checker.toml").write_text('source = "fr"\n')
    monkeypatch.chdir(tmp_path)
    assert parse("-").source == "fr"


def test_a_settings_file_that_is_named_must_be_there(tmp_path: Path) -> None:
    other = tmp_path / "other.toml"
    other.write_text('source = "de"\n')
    assert parse(str(tmp_path), "--config", str(other)).source == "de"
    with pytest.raises(SettingsError, match="no such settings file"):
        parse(str(tmp_path), "--config", str(tmp_path / "none.toml"))
