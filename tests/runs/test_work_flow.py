"""Results come from this process, from several, or from what was kept: they are the same."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from checker.discovery import FileGroup
from checker.reporting import render
from checker.runs import result_cache, work_flow
from checker.runs.check_run import RunOptions, check_run
from checker.runs.checked_group import GroupSummary, GroupTask
from checker.runs.result_cache import FOLDER, ResultCache
from checker.runs.work_flow import check_shard, work_through
from checker.settings import Settings
from tests.runs.trees import write_tree


def test_several_processes_give_the_bytes_of_one(tmp_path: Path) -> None:
    write_tree(tmp_path, 10)
    (tmp_path / "broken.fr.xlf").write_text("<xliff", encoding="utf-8")
    (tmp_path / "gone.fr.xlf").write_text("<xliff>", encoding="utf-8")
    told: list[int] = []
    one = check_run([tmp_path], Settings(), RunOptions(whole=sys.maxsize, jobs=1))
    two = check_run(
        [tmp_path],
        Settings(),
        RunOptions(whole=sys.maxsize, jobs=2),
        progress=lambda done, _of, _name: told.append(done),
    )
    assert render(two, "json", rows=True) == render(one, "json", rows=True)
    assert two.problems == one.problems
    assert len(two.problems) == 2
    assert told[-1] == 12


def test_an_error_can_be_sent(tmp_path: Path) -> None:
    task = GroupTask(4, FileGroup("a", [(str(tmp_path / "none.md"), None)]), ())
    ((number, (summary, group)),) = check_shard([task], Settings())
    assert (number, group) == (4, None)
    assert "none.md" in str(summary.error)


def test_what_a_process_was_ended_for_is_not_begun(tmp_path: Path) -> None:
    task = GroupTask(4, FileGroup("a", [("a.md", None)]), (), fault="took too long")
    ((_number, (summary, _group)),) = check_shard([task], Settings())
    assert str(summary.error) == "a.md: not checked: took too long"


def test_a_file_that_changes_meanwhile_is_not_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(result_cache, "identify_program", lambda *_kept: "this one")
    page = tmp_path / "index.de.md"
    page.write_text("Zuerst.", encoding="utf-8")
    task = GroupTask(0, FileGroup("index", [(str(page), "de")]), ())
    cache = ResultCache(tmp_path / FOLDER, Settings(base=str(tmp_path)))
    contents = iter(("Anders.", "Anders."))
    checked: list[int] = []

    def check(_task: GroupTask, _settings: Settings) -> tuple[GroupSummary, None]:
        checked.append(1)
        page.write_text(next(contents), encoding="utf-8")
        return GroupSummary(), None

    monkeypatch.setattr(work_flow, "check_task", check)
    for times in (1, 2, 2):
        assert len(list(work_through([task], Settings(), cache, 1, lambda _task: None))) == 1
        assert len(checked) == times
