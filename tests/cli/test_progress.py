from __future__ import annotations

from pathlib import Path

import pytest

from checker import pipeline
from checker.cli import main, progress
from checker.reporting.terminal_columns import count_columns
from checker.settings import Settings
from checker.watching.stages import Stage


def test_the_line_rewrites_itself_and_is_wiped(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(progress, "PATIENCE", 0.0)
    monkeypatch.setattr(progress, "PAUSE", 0.0)
    shown = progress.Progress(shown=True)
    shown(1, 3, "a rather long name")
    shown(2, 3, "b")
    shown.close()
    states = capsys.readouterr().err.split("\r")
    assert states[1] == "1 of 3 articles: a rather long name"
    assert states[2].rstrip() == "2 of 3 articles: b"
    assert not states[3].strip()
    assert len(states[2]) == len(states[1])


def test_nothing_when_piped(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("Die Brücke ist offen.\n", encoding="utf-8")
    main(["check", str(tmp_path), "--no-report"])
    assert capsys.readouterr().err == ""


def test_every_article_is_told(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text("Die Brücke ist offen.\n", encoding="utf-8")
    told: list[tuple[int, int, str]] = []
    pipeline.check([tmp_path], Settings(), progress=lambda *state: told.append(state))
    assert {name for _done, _of, name in told} == {"a", "b"}
    assert [done for done, _of, _name in told] == sorted(done for done, _of, _name in told)
    assert {of for _done, of, _name in told} == {2}


@pytest.mark.parametrize("name", ["a\x1b[2Jb\rc", "\u202egnp", "b\udcff", "価格" * 60, "x" * 300])
def test_a_name_of_any_kind_stays_on_the_line(
    name: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(progress, "PATIENCE", 0.0)
    shown = progress.Progress(shown=True)
    shown(1, 3, name)
    _before, line = capsys.readouterr().err.split("\r")
    assert line.isprintable()
    assert count_columns(line) <= progress.WIDTH


@pytest.mark.parametrize(("terminal", "expected"), [("dumb", False), ("xterm", True)])
def test_a_dumb_terminal_has_no_line_that_rewrites_itself(
    terminal: str, expected: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", terminal)
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    assert progress.Progress().shown is expected


def test_of_one_large_file_it_is_told_how_far_it_has_come(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(progress, "PATIENCE", 0.0)
    monkeypatch.setattr(progress, "PAUSE", 0.0)
    shown = progress.Progress(shown=True)
    shown(0, 1, "book.txt")
    for stage, done in ((Stage.READ, 0), (Stage.IDENTIFY, 5), (Stage.ALIGN, 20), (Stage.CHECK, 39)):
        shown.show_stage(stage, done, 40)
    states = [state.strip() for state in capsys.readouterr().err.split("\r")]
    told = ("reading, 0 %", "languages, 12 %", "alignment, 50 %", "rules, 97 %")
    assert states[-4:] == [f"0 of 1 article: book.txt ({each})" for each in told]
