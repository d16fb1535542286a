"""A repository answers what it is asked, and is left as it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.file_history.repository import find_repository
from checker.model import InputError
from tests.git_repository import GitRepository


def test_what_a_file_was(tmp_path: Path) -> None:
    made = GitRepository(tmp_path / "repo")
    first = made.commit({"docs/a b.md": "one\n"})
    made.commit({"docs/a b.md": "two\n"})
    found = find_repository(tmp_path / "repo" / "docs" / "a b.md")
    assert found is not None
    assert found.name_path(tmp_path / "repo" / "docs" / "a b.md") == "docs/a b.md"
    assert found.name_path(tmp_path / "elsewhere") is None
    assert found.find_commit("HEAD~1") == first
    assert found.find_commit("nothing") is None
    assert found.find_commit("--output=x") is None
    assert found.read_state(first, "docs/a b.md") == b"one\n"
    assert found.read_state(first, "docs/c.md") is None
    assert found.is_before(first, "HEAD")
    assert not found.is_before("HEAD", first)


def test_the_commit_where_work_began(tmp_path: Path) -> None:
    made = GitRepository(tmp_path)
    first = made.commit({"a.md": "one\n"})
    made.ask("checkout", "--quiet", "-b", "work")
    made.commit({"a.md": "two\n"})
    made.ask("checkout", "--quiet", "main")
    made.commit({"b.md": "one\n"})
    made.ask("checkout", "--quiet", "work")
    found = find_repository(tmp_path)
    assert found is not None
    assert found.find_common("main") == first


def test_no_repository(tmp_path: Path) -> None:
    assert find_repository(tmp_path / "page.md") is None


def test_without_git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    GitRepository(tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    found = find_repository(tmp_path)
    assert found is not None
    with pytest.raises(InputError, match="git can't be run"):
        found.find_commit("HEAD")
