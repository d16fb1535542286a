from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.discovery.ignored_files import IgnoredFiles, translate_pattern
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


@pytest.mark.parametrize(
    ("pattern", "path", "matches"),
    [
        ("*.md", "a.md", True),
        ("*.md", "x/a.md", False),
        ("**/a.md", "a.md", True),
        ("**/a.md", "x/y/a.md", True),
        ("x/**", "x/y/a.md", True),
        ("a?c", "abc", True),
        ("a?c", "a/c", False),
        ("[ab].md", "b.md", True),
        ("[!ab].md", "b.md", False),
        ("a+(b)", "a+(b)", True),
        ("[", "[", True),
        ("[[]", "[", True),
        ("[a&&~~|b]", "~", True),
        ("[--/]", ".", True),
    ],
)
def test_the_language_of_patterns_is_gits(pattern: str, path: str, matches: bool) -> None:
    assert bool(translate_pattern(pattern).fullmatch(path)) is matches


@given(st.text("a*?[]!/\\.^-", max_size=12))
def test_any_pattern_is_a_regular_expression(pattern: str) -> None:
    assert isinstance(translate_pattern(pattern), re.Pattern)


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
