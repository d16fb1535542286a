"""`check --fix` and `check --diff`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.samples import GERMAN, run, write_pair


@pytest.fixture
def german(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    write_pair(tmp_path)
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "article.de.txt"
    file.write_text(GERMAN.replace("2,4", "2.4").replace("drei Monate", "vier Monate"), encoding="utf-8")
    return file


def test_a_diff_is_shown_and_nothing_written(german: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = german.read_text(encoding="utf-8")
    assert run("check", ".", "--diff") == 1
    out = capsys.readouterr().out
    assert "-Die Arbeiten kosten 2.4 Millionen" in out
    assert "number-mismatch" not in out
    assert german.read_text(encoding="utf-8") == before


def test_what_is_safe_is_mended_and_the_rest_reported(german: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", ".", "--fix", "--format", "concise", "-q") == 1
    out, err = capsys.readouterr()
    assert [line.split()[2] for line in out.splitlines()] == ["number-mismatch"]
    assert err == "1 place changed\n"
    assert "kosten 2,4 Millionen" in german.read_text(encoding="utf-8")
    assert run("check", ".", "--diff") == 0
    assert capsys.readouterr().out == ""


def test_rules_that_do_not_run_mend_nothing(german: Path) -> None:
    before = german.read_text(encoding="utf-8")
    run("check", ".", "--fix", "--ignore", "typography")
    assert german.read_text(encoding="utf-8") == before
