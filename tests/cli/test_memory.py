"""``--memory``: what a translation memory says is a further version; one that can't be read is one line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from checker.cli import main
from tests.memories.texts import BRIDGE, POOL, SMALL, write_units


@pytest.fixture
def article(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "page.de.txt").write_text(f"{BRIDGE[0]}\n\n{POOL[0]}\n")
    (tmp_path / "page.fr.txt").write_text(f"Le pont est fermé jusqu'en juin.\n\n{POOL[1]}\n")
    write_units(tmp_path / "own.tmx", SMALL)
    (tmp_path / "unread").mkdir()
    (tmp_path / "own.tmx").rename(tmp_path / "unread" / "own.tmx")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def list_notes(capsys: pytest.CaptureFixture[str]) -> list[str]:
    report = json.loads(capsys.readouterr().out)
    return [one["message"] for one in report["notes"] if one["rule"] == "memory-mismatch"]


@pytest.mark.parametrize("command", [["--memory", "unread/own.tmx"], []])
def test_the_memory_says(command: list[str], article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    if not command:
        (article / "checker.toml").write_text('memory = ["unread/own.tmx"]\n')
    arguments = ["check", "page.de.txt", "page.fr.txt", "--source", "de", "--format", "json", *command]
    assert main(arguments) == 1, "the month"
    (message,) = list_notes(capsys)
    assert message == f"the memory says “mai”, here it is “juin” (own.tmx, unit b1: “{BRIDGE[1]}”)"


def test_a_memory_that_cannot_be_read_is_one_line(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (article / "bad.tmx").write_text("<tmx>\n<body>")
    for name, why in (("bad.tmx", ":2: not well-formed"), ("none.tmx", ": can't be read")):
        assert main(["check", "page.de.txt", "page.fr.txt", "--memory", name]) == 2
        told = capsys.readouterr()
        assert told.out == ""
        assert told.err.count("\n") == 1
        assert f"{name}{why}" in told.err


def test_what_is_kept_depends_on_the_memory(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (article / "checker.toml").write_text('memory = ["unread/own.tmx"]\nsource = "de"\nexclude = ["unread/**"]\n')
    for number in range(8):
        for code in ("de", "fr"):
            text = (article / f"page.{code}.txt").read_text()
            (article / f"more{number}.{code}.txt").write_text(text)
    arguments = ["check", ".", "--format", "json", "--jobs", "1"]
    main(arguments)
    assert len(list_notes(capsys)) > 0
    write_units(article / "unread" / "own.tmx", SMALL.replace("jusqu'en mai", "jusqu'en juin"))
    main(arguments)
    assert list_notes(capsys) == []
