from __future__ import annotations

from pathlib import Path

from checker.discovery import discover
from checker.discovery.file_groups import FileGroup, list_lone_files, list_names
from checker.discovery.thresholds import MOST_NAMED
from checker.settings import Settings
from tests.discovery.trees import write_tree


def test_files_without_counterpart_are_named(tmp_path: Path) -> None:
    write_tree(tmp_path, "a.md", "b.md", "u.jsonl")
    assert list_lone_files(discover([tmp_path], Settings()).groups) == []
    write_tree(tmp_path, "a.fr.md")
    found = discover([tmp_path], Settings()).groups
    assert list_lone_files(found) == [f"without a counterpart: {tmp_path / 'b.md'}"]


def test_bilingual_files_need_no_counterpart() -> None:
    pair = FileGroup("a", [("a.fr.md", "fr"), ("a.de.md", "de")])
    assert list_lone_files([pair, FileGroup("u", [("u.po", None)])]) == []
    assert list_lone_files([pair, FileGroup("b", [("b.md", None)])]) == ["without a counterpart: b.md"]


def test_a_line_names_the_first_few_and_counts_the_others() -> None:
    assert list_names("{names}", []) == []
    names = [f"{n}.md" for n in range(MOST_NAMED)]
    assert list_names("{names}", names) == [", ".join(names)]
    (line,) = list_names("{names}", [*names, "x.md", "y.md"])
    assert line == ", ".join(names) + " and 2 more"


def test_a_group_shows_what_it_holds() -> None:
    assert repr(FileGroup("a", [("a.md", None)])) == "FileGroup('a', [('a.md', None)], ambiguous=False)"
