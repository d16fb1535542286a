"""Settings as arguments, no settings at all, and the files that would be checked."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.samples import run, write_pair


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    write_pair(tmp_path)
    (tmp_path / "checker.toml").write_text('languages = ["fr", "de", "en"]\n', encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_setting_is_put_in_the_place_of_the_file_s(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", ".") == 1
    assert run("check", ".", "--set", 'languages = ["fr"]') == 0
    assert run("settings", "--set", "max-bytes=5000") == 0
    assert "max-bytes = 5000" in (out := capsys.readouterr().out)
    assert next(line for line in out.splitlines() if "max-bytes" in line).endswith("# --set")
    for text, said in (
        ("source", "--set source: give KEY=VALUE"),
        ("source=de", "--set source=de: give KEY=VALUE"),
        ("sorce='de'", "--set: unknown key 'sorce'; did you mean 'source'?"),
        ("max-bytes='x'", "--set: max-bytes must be a number"),
    ):
        assert run("check", ".", "--set", text) == 2
        assert said in capsys.readouterr().err


def test_without_a_settings_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", ".", "--isolated") == 0
    capsys.readouterr()
    assert run("settings", "--isolated") == 0
    assert "no settings file" in capsys.readouterr().out


def test_the_files_that_would_be_checked(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "out.json").write_text('{"made-by": "checker"}', encoding="utf-8")
    (folder / "old.fr.txt").write_text("Un vieux texte.\n", encoding="utf-8")
    assert run("check", ".", "--show-files", "--set", 'exclude = ["old*"]') == 0
    assert capsys.readouterr().out.split() == ["article.de.txt", "article.fr.txt"]
