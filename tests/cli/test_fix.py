"""Fixes: shown, and written when somebody says yes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.samples import ARTICLE, run

pytestmark = pytest.mark.usefixtures("article_folder")


def test_fixes_are_shown_and_not_written_without_a_yes(capsys: pytest.CaptureFixture[str]) -> None:
    path = Path("article.fr.md")
    path.write_text(path.read_text(encoding="utf-8") + "\nLa fréquentation a augmenté de 12 % en un an.\n")
    before = path.read_bytes()
    assert run("fix", *ARTICLE, "--diff") == 1
    out = capsys.readouterr().out
    assert "+++ b/article.fr.md" in out
    assert path.read_bytes() == before
    assert run("fix", *ARTICLE, "--yes") == 0
    assert "12\u00a0%" in path.read_text(encoding="utf-8") or "12\u202f%" in path.read_text(encoding="utf-8")
    assert run("fix", *ARTICLE, "--yes") == 0


@pytest.mark.parametrize(
    ("answer", "written"), [("y", True), ("Yes ", True), ("o", True), ("n", False), ("", False), ("yo", False)]
)
def test_a_person_is_asked(answer: str, written: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    path = Path("article.fr.md")
    path.write_text(path.read_text(encoding="utf-8") + "\nLa fréquentation a augmenté de 12 % en un an.\n")
    before = path.read_bytes()
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("builtins.input", lambda _question: answer)
    assert run("--lang", "fr", "fix", *ARTICLE) == (0 if written else 1)
    assert (path.read_bytes() != before) is written


def test_what_cannot_be_read_is_listed_and_the_rest_is_fixed(capsys: pytest.CaptureFixture[str]) -> None:
    Path("broken.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    path = Path("article.fr.md")
    path.write_text(path.read_text(encoding="utf-8") + "\nLa fréquentation a augmenté de 12 % en un an.\n")
    before = path.read_bytes()
    assert run("fix", ".", "--yes") == 2
    assert "broken.txt" in capsys.readouterr().err
    assert path.read_bytes() != before


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_the_diff_has_the_lines_of_the_file(end: str, capsys: pytest.CaptureFixture[str]) -> None:
    path = Path("article.fr.md")
    odd = "Le\u2028cloître\x0best\x85ouvert. La fréquentation a augmenté de 12 % en un an."
    path.write_bytes((path.read_text(encoding="utf-8") + f"\n{odd}\n").replace("\n", end).encode())
    assert run("fix", *ARTICLE, "--diff") == 1
    out = capsys.readouterr().out
    assert "+++ b/article.fr.md" in out
    assert "No newline" not in out
    assert "\r" not in out
    assert len([line for line in out.split("\n") if line.startswith("+Le\ufffdclo")]) == 1
