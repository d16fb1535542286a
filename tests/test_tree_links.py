"""Nothing is read or written through a link that leads out of the tree."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.file_writing import write_file
from checker.line_appending import append_lines
from checker.model import InputError
from checker.tree_links import find_tree, leads_out, refuse_link_out


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project in whose folder ``docs`` one is, with things beside it that are none of its own."""
    for folder in ("project/.git", "project/docs", "project/shared", "elsewhere"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "elsewhere" / "secret").write_text("kept")
    monkeypatch.chdir(tmp_path / "project" / "docs")
    return tmp_path / "project"


def test_the_tree_is_the_project_around_the_working_directory(project: Path) -> None:
    assert find_tree("page.md") == find_tree("../shared/page.md") == project
    assert find_tree(project.parent / "elsewhere" / "page.md") == project.parent / "elsewhere"


@pytest.mark.parametrize("way", ["file", "folder", "chain", "not there yet"])
def test_a_link_out_is_not_written_through(way: str, project: Path) -> None:
    secret = project.parent / "elsewhere" / "secret"
    target = project / "docs" / "page"
    if way == "file":
        target.symlink_to(secret)
    elif way == "folder":
        (project / "docs" / "reports").symlink_to(secret.parent)
        target = project / "docs" / "reports" / "secret"
    elif way == "chain":
        (project / "shared" / "second").symlink_to(secret)
        target.symlink_to("../shared/second")
    else:
        target.symlink_to(secret.parent / "new")
    assert leads_out(target, project)
    for path in (target, Path("..", "docs", target.relative_to(project / "docs"))):
        with pytest.raises(InputError, match="a link that leads out of"):
            write_file(path, b"new")
        with pytest.raises(InputError, match="a link that leads out of"):
            append_lines(path, b"new\n", bool)
    assert [(path.name, path.read_text()) for path in secret.parent.iterdir()] == [("secret", "kept")]


def test_a_link_within_the_tree_stays_a_link(project: Path) -> None:
    real = project / "shared" / "page"
    real.write_text("old")
    (project / "docs" / "page").symlink_to("../shared/page")
    write_file("page", b"new")
    append_lines(Path("page"), b"line\n", lambda _line: True)
    assert (project / "docs" / "page").is_symlink()
    assert real.read_text() == "new\nline\n"


def test_outside_of_the_tree_a_file_goes_where_it_is_said_to(project: Path) -> None:
    outside = project.parent / "elsewhere"
    (project.parent / "other").symlink_to(outside)
    write_file(project.parent / "other" / "report", b"new")
    assert (outside / "report").read_bytes() == b"new"
    refuse_link_out(project.parent / "other" / "report")


def test_a_working_directory_that_is_gone_is_no_tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    assert find_tree(tmp_path / "report") == tmp_path
    write_file(tmp_path / "report", b"new")
    monkeypatch.chdir(tmp_path)
