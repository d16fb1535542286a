"""What once grew faster than its size grows no more so: `tests.fuzz.growth`, the quick part of it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.fuzz.growth import ONCE_TOO_FAST, Cost, Growth, is_suspect, list_sizes, list_suspects, main
from tests.fuzz.growth_kinds import Kind


@pytest.mark.skipif(sys.platform == "win32", reason="the sweep measures children by fork")
def test_time_and_memory_grow_with_the_input() -> None:
    command = [sys.executable, "-m", "tests.fuzz.growth", "--quick", "--all"]
    found = subprocess.run(command, check=False, cwd=Path(__file__).parents[2], capture_output=True, text=True)
    assert found.returncode == 0, found.stdout + found.stderr
    assert found.stdout.endswith(f"{len(ONCE_TOO_FAST)} kinds, 0 grow too fast\n")


def test_what_grows_too_fast_or_fails_is_told() -> None:
    costs = {1024: Cost(1.0, 0), 2048: Cost(2.0, 0)}
    assert not Growth("a", costs, 2.0, 1.0).fails
    assert Growth("a", costs, 3.0, 1.0).fails
    assert Growth("a", costs, 1.0, 3.0).fails
    assert Growth("a", {1024: Cost(1.0, 0, "ValueError('x')")}, 1.0, 1.0).fails


def test_sizes_double() -> None:
    assert list_sizes(64, 512) == [64, 128, 256, 512]


def test_the_first_look_suspects_what_grows_fast_is_slow_or_fails() -> None:
    def is_suspected(seconds: float, memory: int = 0, end: str = "") -> bool:
        return is_suspect({4096: Cost(0.25, 0), 16384: Cost(seconds, memory, end)})

    assert not is_suspected(1.0)
    assert is_suspected(2.0)
    assert is_suspected(1.0, memory=2**30)
    assert is_suspected(1.0, end="ValueError('x')")
    assert is_suspect({4096: Cost(2.0, 0), 16384: Cost(4.0, 0)})


@pytest.mark.skipif(sys.platform == "win32", reason="the sweep measures children by fork")
def test_the_second_look_grows_what_the_first_listed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    listed = tmp_path / "suspects.txt"
    broken = Kind("csv: quotes", lambda _size: {"a.fr.txt": b""})
    list_suspects([broken])
    assert not capsys.readouterr().out
    listed.write_text("csv: quotes\t9.99  1.00s 1M \n", encoding="utf-8")
    assert main(["--listed", str(listed), "--from", "1", "--to", "1", "--all"]) == 0
    assert capsys.readouterr().out.endswith("1 kinds, 0 grow too fast\n")
