"""What the checker wrote is never read again, wherever it lies and whatever it is called."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.cli import main
from tests.cli.samples import run, write_pair

OUTPUTS = {
    "html": ("report.html", "article.en.html", "bridge.fr.html", "bridge.de.html"),
    "json": ("ui.fr.json", "ui.de.json", "notes.txt"),
    "sarif": ("checker.sarif.json", "de.json", "fr.json"),
    "markdown": ("SUMMARY.md", "lake.fr.md", "lake.de.md", "de/lake.md"),
    "text": ("log.txt", "article.en.txt"),
    "gitlab": ("gl.json", "gl.md"),
    "rdjsonl": ("diagnostics.jsonl", "mill.de.txt"),
    "junit": ("checker.xml", "checker.txt"),
    "github": ("annotations.txt",),
}
"""The names that each format is written to, in the tree that is checked."""


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A tree with an article that has a finding; the working directory."""
    monkeypatch.chdir(tmp_path)
    write_pair(tmp_path)
    with Path("article.de.txt").open("a", encoding="utf-8") as file:
        file.write("\nDer Umbau dauert 18 Tage.\n")
    with Path("article.fr.txt").open("a", encoding="utf-8") as file:
        file.write("\nLa transformation dure 19 jours.\n")
    return tmp_path


def report(capsys: pytest.CaptureFixture[str], *paths: str) -> tuple[int, str, str]:
    capsys.readouterr()
    code = main(["check", *(paths or (".",)), "--format", "json"])
    return code, *capsys.readouterr()


@pytest.mark.parametrize("code", ["en", "fr", "de"])
def test_a_second_run_says_what_the_first_said(tree: Path, capsys: pytest.CaptureFixture[str], code: str) -> None:
    before = report(capsys)
    assert before[0] == 1
    for name, paths in OUTPUTS.items():
        for path in paths:
            run("--lang", code, "check", "article.fr.txt", "article.de.txt", "--output", f"{name}={path}")
            assert (tree / path).stat().st_size
    run("baseline", "article.fr.txt", "article.de.txt", "--output", "accepted.json")
    for path in ("base.fr.json", "base.de.json", "base.md"):
        Path(path).write_text(Path("accepted.json").read_text(encoding="utf-8"), encoding="utf-8")
    run("batch", "article.fr.txt", "--output", "checked")
    line = '{"fingerprint": "00", "rule": "number-mismatch", "verdict": "accept", "note": "Le chiffre est faux."}\n'
    for path in ("rulings.jsonl", "old.fr.txt", "old.de.txt"):
        Path(path).write_text(line, encoding="utf-8")
    after = report(capsys)
    assert after[1].splitlines() == before[1].splitlines()
    assert after == before


def test_one_that_is_given_is_named(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("check", "article.fr.txt", "article.de.txt", "--output", "html=article.en.html")
    assert (tree / "article.en.html").is_file()
    code, out, err = report(capsys, "article.fr.txt", "article.de.txt", "article.en.html")
    assert (code, err) == (1, "")
    assert "written by checker itself, not checked: article.en.html" in out
    code, out, err = report(capsys, "article.en.html")
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "article.en.html: checker wrote it itself" in err
