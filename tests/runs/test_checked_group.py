"""A group is checked by itself: what goes wrong is in its summary, and what is kept is little."""

from __future__ import annotations

from pathlib import Path

from checker.discovery import FileGroup
from checker.model import InputError
from checker.runs.checked_group import GroupTask, check_task
from checker.settings import Settings
from tests.runs.trees import write_tree


def make_task(tree: Path, *, whole: bool) -> GroupTask:
    files = [(str(tree / "part0" / f"index.{code}.md"), code) for code in ("de", "fr")]
    return GroupTask(0, FileGroup("index", [*files]), (), whole)


def test_what_is_kept(tmp_path: Path) -> None:
    write_tree(tmp_path, 1)
    summary, group = check_task(make_task(tmp_path, whole=False), Settings())
    _same, whole = check_task(make_task(tmp_path, whole=True), Settings())
    assert group is not None
    assert whole is not None
    assert summary == _same
    assert [one.fingerprint for one in group.findings] == [one.fingerprint for one in whole.findings]
    assert all(one.fingerprint for one in group.findings)
    assert group.articles[0].documents[0].text == ""
    assert whole.articles[0].documents[0].text
    assert whole.articles[0].pointed == group.articles[0].pointed
    (facts,) = summary.facts
    assert (facts.name, facts.compared, facts.languages) == ("index", True, ("de", "fr"))


def test_an_error_is_in_the_summary(tmp_path: Path) -> None:
    task = make_task(tmp_path, whole=False)
    summary, group = check_task(task, Settings())
    assert group is None
    assert isinstance(summary.error, InputError)
    assert task.id == task.paths[0]
