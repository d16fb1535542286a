"""docs/adding-a-format.md, followed word for word in a copy of the project: what it says is enough, and all of it."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
PAGE = CHECKOUT / "docs" / "adding-a-format.md"
STEP = re.compile(
    r"^```(?:python|text) (?P<how>file|in)=(?P<path>\S+)(?: (?P<side>after|before)='(?P<line>[^'\n]*)')?\n"
    r"(?P<code>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)


def follow(step: re.Match[str], copy: Path) -> None:
    """Do what a block of the page says."""
    file = copy / step["path"]
    if step["how"] == "file":
        assert not file.exists()
        file.write_text(step["code"], encoding="utf-8")
        return
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    (at,) = [n for n, line in enumerate(lines) if line.startswith(step["line"])]
    if step["side"] == "after":
        lines.insert(at + 1, step["code"])
    else:
        lines.insert(at, step["code"] + "\n\n")
    file.write_text("".join(lines), encoding="utf-8")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    folder = tmp_path / "copy"
    folder.mkdir()
    for name in ("checker", "tests"):
        shutil.copytree(CHECKOUT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(CHECKOUT / "pyproject.toml", folder)
    return folder


def run(copy: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(copy), "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-m", *arguments]
    return subprocess.run(command, cwd=copy, env=environment, capture_output=True, encoding="utf-8", check=False)


def run_tests(copy: Path, names: str, *files: str) -> subprocess.CompletedProcess[str]:
    paths = [f"tests/reading/test_{file}.py" for file in files]
    return run(copy, "pytest", "-q", "-p", "no:cacheprovider", "-k", names, *paths)


def test_the_page_is_enough(copy: Path) -> None:
    reader, line, *others = STEP.finditer(PAGE.read_text(encoding="utf-8"))
    follow(reader, copy)
    follow(line, copy)
    unfinished = run_tests(copy, "is_here", "every_format")
    assert unfinished.returncode == 1
    assert "['asciidoc']" in unfinished.stdout

    for step in others:
        follow(step, copy)
    files = ("asciidoc", "every_format", "same_findings", "file_format", "registry")
    finished = run_tests(copy, "adoc or asciidoc or is_here", *files)
    assert finished.returncode == 0, finished.stdout

    (copy / "bridge.de.adoc").write_text("= Die Brücke\n\nDie Arbeiten dauern 18 Monate.\n", encoding="utf-8")
    (copy / "bridge.fr.adoc").write_text("= Le pont\n\nLes travaux durent 19 mois.\n", encoding="utf-8")
    found = run(copy, "checker", "check", "bridge.de.adoc", "bridge.fr.adoc", "--format", "json")
    (finding,) = json.loads(found.stdout)["findings"]
    assert finding["rule"] == "number-mismatch"


def test_a_reader_with_wrong_offsets_fails_the_tests_of_every_format(copy: Path) -> None:
    for step in STEP.finditer(PAGE.read_text(encoding="utf-8")):
        follow(step, copy)
    file = copy / "checker" / "reading" / "asciidoc.py"
    right = file.read_text(encoding="utf-8")
    wrong = right.replace("self.pieces.add_folded(start, end)", "self.pieces.add_stand_in(line, start + 1, end + 1)")
    assert wrong != right
    file.write_text(wrong, encoding="utf-8")
    failed = run_tests(copy, "adoc", "every_format")
    assert failed.returncode == 1
    assert "test_damaged_files[a.adoc]" in failed.stdout
