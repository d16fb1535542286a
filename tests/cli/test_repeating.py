"""Checking again whenever a file changes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from checker.cli.repeating import look_at_files
from checker.settings import Settings
from tests.cli.samples import GERMAN, run, write_pair


def test_a_change_is_seen_in_files_folders_and_settings(tmp_path: Path) -> None:
    write_pair(tmp_path)
    (tmp_path / "picture.png").touch()
    settings = Settings(base=str(tmp_path), baseline="b.json", glossary=("terms.csv",), memory=("own.tmx",))

    def look() -> dict[str, tuple[int, int]]:
        return look_at_files([str(tmp_path)], settings)

    before = look()
    assert look() == before
    (tmp_path / "picture.png").write_bytes(b"x")
    for name in ("article.de.txt", "new.txt", "checker.toml", "b.json", "terms.csv", "own.tmx"):
        before = look()
        (tmp_path / name).write_text("x = 1\n" * 3, encoding="utf-8")
        assert look() != before, name
    before = look()
    (tmp_path / "new.txt").unlink()
    assert look() != before


@pytest.mark.skipif(os.name == "nt", reason="interrupts are sent otherwise there")
def test_a_watched_folder_is_checked_again_until_it_is_interrupted(tmp_path: Path) -> None:
    write_pair(tmp_path)
    command = [sys.executable, "-m", "checker", "check", ".", "--watch", "--format", "concise", "--no-cache"]
    out = tmp_path / "out.log"
    with out.open("w") as log:
        process = subprocess.Popen(
            command,
            cwd=tmp_path,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            # a shell has what it runs in the background ignore interrupts, and whatever that starts inherits it
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509
        )
    try:
        await_text(out, "waiting for a change", 1)
        assert "Nothing found" in out.read_text(encoding="utf-8")
        file = tmp_path / "article.de.txt"
        file.write_text(GERMAN.replace("2,4", "2,6"), encoding="utf-8")
        await_text(out, "waiting for a change", 2)
        assert "number-mismatch" in out.read_text(encoding="utf-8")
        (tmp_path / "checker.toml").write_text("nonsense = 1\n", encoding="utf-8")
        await_text(out, "waiting for a change", 3)
        assert "unknown key 'nonsense'" in out.read_text(encoding="utf-8")
    finally:
        os.killpg(process.pid, signal.SIGINT)
        code = process.wait(timeout=60)
    assert code == 0
    assert "Traceback" not in out.read_text(encoding="utf-8")


def await_text(file: Path, text: str, times: int) -> None:
    for _turn in range(600):
        if file.read_text(encoding="utf-8").count(text) >= times:
            return
        time.sleep(0.1)
    raise AssertionError(file.read_text(encoding="utf-8"))


def test_standard_input_cannot_be_watched(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", "-", "--watch") == 2
    assert "--watch: standard input can't be read again" in capsys.readouterr().err
