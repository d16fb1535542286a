from __future__ import annotations

import os
import sys
from pathlib import Path

from checker.discovery.ignored_files import IgnoredFiles
from checker.settings import Settings
from tests.discovery.trees import list_groups, write_tree


def test_ignored_and_hidden_files_are_left_out(tmp_path: Path) -> None:
    write_tree(
        tmp_path,
        "a.md",
        ".hidden.md",
        ".git/x.md",
        "node_modules/x.md",
        "out/b.md",
        "drafts/c.md",
        "drafts/d.md",
        "e.md",
    )
    write_tree(tmp_path, ".gitignore", text="/out/\ndrafts/*\n!drafts/d.md\n")
    found = list_groups(tmp_path, Settings(exclude=("e.*",)))
    assert [files[0][0] for _name, files in found] == ["a.md", "drafts/d.md"]


def test_later_lines_take_back_and_folders_have_their_own(tmp_path: Path) -> None:
    write_tree(tmp_path, "x/.gitignore", text="*.md\n!keep.md\n# x\n\n")
    write_tree(tmp_path, ".gitignore", text="build/\n/top.md\n")
    ignored = IgnoredFiles(str(tmp_path), ["*.tmp"])
    ignored.enter("")
    ignored.enter("x")
    asked = {"x/a.md": True, "x/keep.md": False, "a.md": False, "top.md": True, "x/top.md": True, "y/a.tmp": True}
    assert {path: ignored(path, is_folder=False) for path in asked} == asked
    assert ignored("build", is_folder=True)
    assert not ignored("build", is_folder=False)


def test_files_above_count_up_to_the_repository(tmp_path: Path) -> None:
    write_tree(tmp_path, ".gitignore", text="*.md\n")
    write_tree(tmp_path, "repo/.git/x", "repo/docs/a.md")
    write_tree(tmp_path, "repo/.gitignore", text="docs/b.md\n/c.md\n")
    ignored = IgnoredFiles(str(tmp_path / "repo" / "docs"))
    ignored.enter("")
    assert [ignored(name, is_folder=False) for name in ("a.md", "b.md", "c.md")] == [False, True, False]


def test_a_folder_that_is_ignored_is_read_when_it_is_asked_for(tmp_path: Path) -> None:
    write_tree(tmp_path, "repo/.git/x", "repo/build/a.md", "repo/build/build/b.md")
    write_tree(tmp_path, "repo/.gitignore", text="build/\n")
    assert [files[0][0] for _name, files in list_groups(tmp_path / "repo" / "build")] == ["a.md"]


def test_the_settings_have_the_last_word(tmp_path: Path) -> None:
    write_tree(tmp_path, "a.md", "b.md", "c.md")
    write_tree(tmp_path, ".gitignore", text="a.md\n!b.md\n")
    found = list_groups(tmp_path, Settings(exclude=("*.md", "!a.md")))
    assert [files[0][0] for _name, files in found] == ["a.md"]


def test_a_pipe_of_that_name_is_not_opened(tmp_path: Path) -> None:
    write_tree(tmp_path, "a.md", "x/b.md")
    os.mkfifo(tmp_path / ".gitignore")
    os.mkfifo(tmp_path / "x" / ".gitignore")
    assert [name for name, _files in list_groups(tmp_path)] == ["a", "x/b"]


def test_a_tree_without_rules_needs_no_library(tmp_path: Path) -> None:
    write_tree(tmp_path, ".gitignore", text="\n# nothing\n")
    before = set(sys.modules)
    IgnoredFiles(str(tmp_path)).enter("")
    assert "pathspec" not in set(sys.modules) - before
