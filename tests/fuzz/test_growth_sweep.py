"""What once grew faster than its size grows no more so: `tests.fuzz.growth`, the quick part of it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.fuzz.growth import ONCE_TOO_FAST, Cost, Growth, list_sizes


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
