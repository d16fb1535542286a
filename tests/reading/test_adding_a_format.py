"""docs/adding-a-format.md, followed word for word in a copy of the project: what it says is enough, and all of it."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from tests.docs.followed import find_steps, follow, make_copy, run, run_tests


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    folder = tmp_path / "copy"
    folder.mkdir()
    return make_copy(folder)


def run_reading(copy: Path, names: str, *files: str) -> subprocess.CompletedProcess[str]:
    return run_tests(copy, *(f"tests/reading/test_{file}.py" for file in files), names=names)


def test_the_page_is_enough(copy: Path) -> None:
    reader, line, *others = find_steps("adding-a-format.md")
    follow(reader, copy)
    follow(line, copy)
    unfinished = run_reading(copy, "is_here", "every_format")
    assert unfinished.returncode == 1
    assert "['asciidoc']" in unfinished.stdout

    for step in others:
        follow(step, copy)
    files = ("asciidoc", "every_format", "same_findings", "file_format", "registry")
    finished = run_reading(copy, "adoc or asciidoc or is_here", *files)
    assert finished.returncode == 0, finished.stdout

    (copy / "bridge.de.adoc").write_text("= Die Brücke\n\nDie Arbeiten dauern 18 Monate.\n", encoding="utf-8")
    (copy / "bridge.fr.adoc").write_text("= Le pont\n\nLes travaux durent 19 mois.\n", encoding="utf-8")
    found = run(copy, "checker", "check", "bridge.de.adoc", "bridge.fr.adoc", "--format", "json")
    (finding,) = json.loads(found.stdout)["findings"]
    assert finding["rule"] == "number-mismatch"


def test_a_reader_with_wrong_offsets_fails_the_tests_of_every_format(copy: Path) -> None:
    for step in find_steps("adding-a-format.md"):
        follow(step, copy)
    file = copy / "checker" / "reading" / "asciidoc.py"
    right = file.read_text(encoding="utf-8")
    wrong = right.replace("self.pieces.add_folded(start, end)", "self.pieces.add_stand_in(line, start + 1, end + 1)")
    assert wrong != right
    file.write_text(wrong, encoding="utf-8")
    failed = run_reading(copy, "adoc", "every_format")
    assert failed.returncode == 1
    assert "test_damaged_files[a.adoc]" in failed.stdout
