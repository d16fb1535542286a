"""Settings: found upwards, checked key by key, refused with the file's name."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest

from checker.model import SettingsError
from checker.settings import Settings, load_settings


@pytest.mark.parametrize(
    "text",
    [
        '[overrides."a/**"]\nignored = ["x"]',
        '[overrides."a/**"]\nignore = "x"',
        '[overrides."a/**"]\nseverity = "error"',
        '[overrides."a/**".severity]\nx = "fatal"',
        'overrides = {"a" = 3}',
    ],
)
def test_nonsense_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "checker.toml").write_text(text)
    with pytest.raises(SettingsError, match=r"checker\.toml"):
        load_settings(tmp_path)


def test_the_nearest_file_counts_and_a_project_without_a_table_is_passed_over(tmp_path: Path) -> None:
    inner = tmp_path / "site" / "pages"
    inner.mkdir(parents=True)
    (tmp_path / "checker.toml").write_text('source = "fr"\n')
    (tmp_path / "site" / "pyproject.toml").write_text("[project]\nname = 'x'\n")
    found = load_settings(inner)
    assert (found.source, found.base) == ("fr", str(tmp_path))
    (tmp_path / "site" / "pyproject.toml").write_text('[tool.checker]\nsource = "de"\n')
    found = load_settings(inner)
    assert (found.source, found.base) == ("de", str(tmp_path / "site"))


def test_every_key_may_be_written_with_hyphens(tmp_path: Path) -> None:
    file = tmp_path / "own.toml"
    file.write_text('fail-on = "error"\nkeep = ["Espace Nord"]\nmax-bytes = 5\nlanguages = ["fr", "de"]\n')
    found = load_settings(file=file)
    assert (found.fail_on, found.keep, found.max_bytes, found.languages) == (
        "error",
        ("Espace Nord",),
        5,
        ("fr", "de"),
    )
    assert load_settings() == Settings()


@pytest.mark.parametrize(
    ("text", "styles"),
    [
        ('style = "de-CH"', ("de-CH",)),
        ('style = ["de-CH", "fr-CH"]', ("de-CH", "fr-CH")),
        ('style = { de = "de-CH", fr = "fr" }', ("de-CH", "fr")),
    ],
)
def test_a_style_is_given_in_three_ways(tmp_path: Path, text: str, styles: tuple[str, ...]) -> None:
    (tmp_path / "checker.toml").write_text(text)
    assert load_settings(tmp_path).style == styles


def test_every_setting_is_explained() -> None:
    said = {name for line in str(Settings.__doc__).splitlines() for name in line.partition(":")[0].strip().split(", ")}
    assert {field.name for field in fields(Settings)} - {"base"} - said == set()


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("keeep = []", "did you mean 'keep'"),
        ("wholly_different_key = 1", "known keys: baseline, "),
        ("languages = 'fr'", "languages must be a list of strings"),
        ("languages = [1]", "languages must be a list of strings"),
        ("fail-on = 'fatal'", "fail-on must be one of info, warning, error"),
        ("max_bytes = true", "max-bytes must be a number"),
        ("max_bytes = 0", "max-bytes must be at least 1"),
        ("source = 3", "source must be a string"),
        ("severity = 'error'", "severity must be a table"),
        ("severity = {x = 'fatal'}", "severity of x must be one of"),
        ("base = 'x'", "unknown key 'base'"),
        ("style = 3", "style must be a string, a list of strings, or a table"),
        ("style = ['de-CH', 1]", "style must be a string, a list of strings, or a table"),
        ("style = {de = 'fr-CH'}", "style of de must be one of its own, such as de-XX"),
        ("languages = [", "not valid TOML"),
        ("max-bytes = " + "7" * 5_000, "not valid TOML"),
        ("keep = " + "[" * 30_000, "not valid TOML"),
        ("a." * 30_000 + "b = 1", "not valid TOML: nested too deeply to be read"),
    ],
)
def test_what_a_key_can_not_hold_is_said(tmp_path: Path, text: str, why: str) -> None:
    file = tmp_path / "checker.toml"
    file.write_text(text)
    with pytest.raises(SettingsError) as raised:
        load_settings(file=file)
    assert str(raised.value).startswith(f"{file}: ")
    assert why in str(raised.value)


def test_a_file_that_is_not_there_or_is_no_text_is_said(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="no such settings file"):
        load_settings(file=tmp_path / "none.toml")
    (tmp_path / "checker.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(SettingsError, match="can't be read"):
        load_settings(tmp_path)


@pytest.mark.parametrize("value", ["2", "-0.1", "true", '"high"'])
def test_a_probability_is_from_0_to_1(tmp_path: Path, value: str) -> None:
    (tmp_path / "checker.toml").write_text(f"min-confidence = {value}\n", encoding="utf-8")
    with pytest.raises(SettingsError, match="min-confidence must be a number from 0 to 1"):
        load_settings(tmp_path)
    (tmp_path / "checker.toml").write_text("min-confidence = 1\n", encoding="utf-8")
    assert load_settings(tmp_path).min_confidence == 1
