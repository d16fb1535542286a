"""No word, letter, code or quotation mark of a language stands outside its folder."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
KINDS = ("words", "letters", "codes", "quotation-marks")


@cache
def find_leaks(root: Path) -> dict[str, list[str]]:
    """What ``docs/house.py`` finds in a checkout, by kind: the place and what stands there."""
    command = [sys.executable, str(ROOT / "docs" / "house.py"), "--root", str(root), "--format", "json"]
    metrics = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    return {one["name"]: [f"{place}: {text}" for place, text in one["listed"]] for one in metrics}


@pytest.mark.parametrize("kind", KINDS)
def test_mechanism_knows_no_word(kind: str) -> None:
    assert find_leaks(ROOT)[kind] == []


def test_a_leak_is_found(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "checker" / "languages", tmp_path / "checker" / "languages")
    leaks = ('MONTH = "janvier"', 'LETTER = "é"', 'DEFAULT = "fr"', 'MARK = "«"')
    for kind, line in zip(KINDS, leaks, strict=True):
        (tmp_path / "checker" / kind).mkdir()
        (tmp_path / "checker" / kind / "leaky.py").write_text(f'"""Leaky."""\n\n{line}\n', encoding="utf-8")
    found = find_leaks(tmp_path)
    assert {kind: [place.partition(":")[0] for place in found[kind]] for kind in KINDS} == {
        kind: [f"checker/{kind}/leaky.py"] for kind in KINDS
    }
