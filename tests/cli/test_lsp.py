"""The command that an editor starts."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from checker import cli
from checker.cli import lsp


def test_without_the_extra_one_line_says_how_it_is_installed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(lsp, "find_spec", lambda _name: None)
    assert cli.main(["lsp"]) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "pip install 'translation-checker[lsp]'" in said


def test_an_editor_that_is_gone_ends_it() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "checker", "lsp", "--stdio"], input=b"", capture_output=True, timeout=60, check=False
    )
    assert done.returncode == 0
    assert done.stdout == b""


def test_other_commands_load_nothing_of_it(tmp_path: Path) -> None:
    script = """
import sys
from checker.cli import main
try:
    main(["--version"])
except SystemExit:
    print([name for name in sys.modules if name.startswith(("pygls", "lsprotocol", "checker.lsp"))])
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=tmp_path, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
