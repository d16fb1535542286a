"""The command mcp without an assistant: its end, and what it says where the extra is not installed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.samples import run


def test_it_ends_with_its_input_and_says_nothing(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "checker", "mcp", "--isolated"]
    done = subprocess.run(
        command,
        cwd=tmp_path,
        env=dict(os.environ),
        input="",
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_without_the_extra_it_is_one_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setitem(sys.modules, "mcp.server.mcpserver", None)
    assert run("mcp", "--isolated") == 2
    assert capsys.readouterr().err == "checker: this needs an extra: pip install 'translation-checker[mcp]'\n"
