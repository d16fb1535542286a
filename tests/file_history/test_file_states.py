"""States of a file, and what has changed in a tree."""

from __future__ import annotations

from pathlib import Path

from checker.file_history.file_states import list_changes, list_states
from checker.file_history.repository import find_repository
from tests.git_repository import GitRepository

TEXT = "The bridge opens on Monday.\nIt is 120 metres long.\nDogs must be kept on a lead.\n"


def test_renames_are_followed(tmp_path: Path) -> None:
    made = GitRepository(tmp_path)
    first = made.commit({"old.md": TEXT})
    second = made.commit({"old.md": TEXT.replace("120", "130")})
    made.ask("mv", "old.md", "été.md")
    made.commit({})
    found = find_repository(tmp_path)
    assert found is not None
    assert [tuple(state) for state in list_states(found, "été.md")] == [(second, "old.md"), (first, "old.md")]
    assert list_states(found, "nothing.md") == []
    assert list_states(found, "été.md")[0].name == second[:9]


def test_changes_of_the_working_tree(tmp_path: Path) -> None:
    made = GitRepository(tmp_path)
    first = made.commit({"kept.md": TEXT, "changed.md": TEXT, "moved.md": TEXT.upper(), "gone.md": "gone\n"})
    made.ask("mv", "moved.md", "new place.md")
    (tmp_path / "gone.md").unlink()
    made.write({"changed.md": "other\n", "added.md": "added\n"})
    made.ask("add", "added.md")
    found = find_repository(tmp_path)
    assert found is not None
    assert list_changes(found, first) == {"changed.md": "changed.md", "new place.md": "moved.md", "added.md": None}
