"""Fixes: shown, and written when somebody says yes."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.cli.samples import ARTICLE, run

pytestmark = pytest.mark.usefixtures("article_folder")


def test_fixes_are_shown_and_not_written_without_a_yes(capsys: pytest.CaptureFixture[str]) -> None:
    path = Path("article.fr.md")
    path.write_text(path.read_text(encoding="utf-8") + "\nLa bibliothèque compte 14.000 livres.\n")
    before = path.read_bytes()
    assert run("fix", *ARTICLE, "--diff") == 1
    out = capsys.readouterr().out
    assert "+++ b/article.fr.md" in out
    assert path.read_bytes() == before
    assert run("fix", *ARTICLE, "--yes") == 0
    assert "14\u202f000 livres" in path.read_text(encoding="utf-8")
    assert run("fix", *ARTICLE, "--yes") == 0


@pytest.mark.parametrize(
    ("answer", "written"), [("y", True), ("Yes ", True), ("o", True), ("n", False), ("", False), ("yo", False)]
)
def test_a_person_is_asked(answer: str, written: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    path = Path("article.fr.md")
    path.write_text(path.read_text(encoding="utf-8") + "\nLa bibliothèque compte 14.000 livres.\n")
    before = path.read_bytes()
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("builtins.input", lambda _question: answer)
    assert run("--lang", "fr", "fix", *ARTICLE) == (0 if written else 1)
    assert (path.read_bytes() != before) is written


def test_what_cannot_be_read_is_listed_and_the_rest_is_fixed(capsys: pytest.CaptureFixture[str]) -> None:
    Path("broken.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    path = Path("article.fr.md")
    path.write_text(path.read_text(encoding="utf-8") + "\nLa bibliothèque compte 14.000 livres.\n")
    before = path.read_bytes()
    assert run("fix", ".", "--yes") == 2
    assert "broken.txt" in capsys.readouterr().err
    assert path.read_bytes() != before


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_the_diff_has_the_lines_of_the_file(end: str, capsys: pytest.CaptureFixture[str]) -> None:
    path = Path("article.fr.md")
    odd = "Le\u2028cloître\x0best\x85ouvert. La bibliothèque compte 14.000 livres."
    path.write_bytes((path.read_text(encoding="utf-8") + f"\n{odd}\n").replace("\n", end).encode())
    assert run("fix", *ARTICLE, "--diff") == 1
    out = capsys.readouterr().out
    assert "+++ b/article.fr.md" in out
    assert "No newline" not in out
    assert "\r" not in out
    assert len([line for line in out.split("\n") if line.startswith("+Le\ufffdclo")]) == 1


def write_fixable(*names: str) -> dict[str, bytes]:
    """Pages in one of which the encoding can't hold what French asks for."""
    for name in names:
        charset = "shift_jis" if "old" in name else "utf-8"
        text = f'<meta charset="{charset}"><p>Le nombre de visiteurs de notre ville a atteint 14.000 en un an.</p>\n'
        Path(name).write_bytes(text.encode(charset))
    return {name: Path(name).read_bytes() for name in names}


def test_an_encoding_that_cannot_hold_a_fix_is_found_before_anything_is_written(
    capsys: pytest.CaptureFixture[str],
) -> None:
    before = write_fixable("a.html", "b-old.html", "c.html")
    assert run("fix", ".", "--diff") == 2
    told = capsys.readouterr()
    assert "b-old.html: can't be written in SHIFT_JIS without loss" in told.err
    assert "+++ b/b-old.html" not in told.out
    assert {name: Path(name).read_bytes() for name in before} == before
    assert run("fix", ".", "--yes") == 2
    assert [name for name in before if Path(name).read_bytes() != before[name]] == ["a.html", "c.html"]


def test_files_that_cannot_all_be_written_stay_as_they_were(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = write_fixable("a.html", "b.html")
    replace = Path.replace

    def fail_for_b(path: Path, target: Path) -> Path:
        if target.name == "b.html":
            raise OSError(5, "Input/output error")
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", fail_for_b)
    assert run("fix", ".", "--yes") == 2
    assert "b.html: can't be written: Input/output error" in capsys.readouterr().err
    assert {name: Path(name).read_bytes() for name in before} == before
    assert not list(Path().glob(".*.part"))


def test_a_link_out_of_the_tree_is_not_written_through(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    (tmp_path / "tree").mkdir()
    (before,) = write_fixable(str(tmp_path / "outside" / "a.html")).values()
    (tmp_path / "tree" / "a.html").symlink_to("../outside/a.html")
    assert run("fix", str(tmp_path / "tree" / "a.html"), "--yes") == 0  # the working folder holds both
    (tmp_path / "outside" / "a.html").write_bytes(before)
    os.chdir(tmp_path / "tree")
    assert run("fix", "a.html", "--yes") == 2
    assert "a.html: a link that leads out of" in capsys.readouterr().err
    assert (tmp_path / "outside" / "a.html").read_bytes() == before
