from __future__ import annotations

from pathlib import Path

import pytest

from checker.discovery import discover
from checker.model import InputError
from checker.settings import Settings
from tests.discovery.trees import write_tree


def test_files_given_by_hand(tmp_path: Path) -> None:
    write_tree(tmp_path, "fr.txt", "de.txt", "un.txt", "zwei.txt", "x.jsonl")
    by_tag = discover([tmp_path / "de.txt", tmp_path / "fr.txt"], Settings()).groups
    assert [(g.name, [code for _path, code in g.files], g.ambiguous) for g in by_tag] == [
        (tmp_path.name, ["de", "fr"], False)
    ]
    (loose,) = discover([tmp_path / "un.txt", tmp_path / "zwei.txt"], Settings()).groups
    assert loose.ambiguous
    assert len(loose.files) == 2
    (one,) = discover([tmp_path / "un.txt"], Settings()).groups
    assert not one.ambiguous
    units, text = discover([tmp_path / "x.jsonl", tmp_path / "un.txt"], Settings()).groups
    assert (units.ambiguous, text.ambiguous) == (False, False)
    assert discover(["-"], Settings()).groups[0].files == [("-", None)]


def test_a_folder_with_nothing_and_a_missing_path_are_one_line(tmp_path: Path) -> None:
    write_tree(tmp_path, "a.png")
    for path in (tmp_path, tmp_path / "none"):
        with pytest.raises(InputError) as raised:
            discover([path], Settings())
        assert "\n" not in str(raised.value)


def test_a_path_that_is_given_twice_is_read_once(tmp_path: Path) -> None:
    write_tree(tmp_path, "a.md")
    (only,) = discover([tmp_path / "a.md", str(tmp_path / "a.md")], Settings()).groups
    assert only.name == "a"


def test_the_folder_of_the_path_says_nothing_of_a_lone_file(tmp_path: Path) -> None:
    write_tree(tmp_path, "fr/notes.md")
    (only,) = discover([tmp_path / "fr" / "notes.md"], Settings()).groups
    assert only.files[0][1] is None
