"""Files are grouped by content as without memory, and what was worked out is not worked out again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from checker.alignment import text_grouping
from checker.articles.file_grouping import group_by_content
from checker.discovery import FileGroup, discover
from checker.runs import kept_grouping, result_cache
from checker.runs.kept_grouping import KeptGrouping
from checker.runs.result_cache import FOLDER, ResultCache
from checker.settings import Settings
from tests.reading.articles import FRENCH, GERMAN, text
from tests.runs.trees import GERMAN as LINES


@pytest.fixture
def memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> KeptGrouping:
    monkeypatch.setattr(result_cache, "identify_program", lambda *_kept: "this one")
    return KeptGrouping(ResultCache(tmp_path / FOLDER, Settings(base=str(tmp_path))))


def test_the_beginning_of_a_file_is_read_once(
    memory: KeptGrouping, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = tmp_path / "page.md"
    page.write_text(LINES[2].format(n=4, day=4) * 4, encoding="utf-8")
    first = memory.read(str(page), None, Settings())
    assert first is not None
    assert first.language == "de"
    monkeypatch.setattr(kept_grouping, "read_sample", lambda *_given: None)
    assert memory.read(str(page), None, Settings()) == first
    page.write_text("Anders.", encoding="utf-8")
    assert memory.read(str(page), None, Settings()) is None


def write_files(root: Path) -> list[FileGroup]:
    """An article in two languages whose names say nothing, and one in one."""
    root.mkdir()
    texts = {"bruecke": text(GERMAN), "pont": text(FRENCH)}
    texts["weg"] = "".join(line.format(n=40 + n, day=n + 2) + "\n\n" for n, line in enumerate(LINES))
    for name, words in texts.items():
        (root / f"{name}.txt").write_text(words, encoding="utf-8")
    return discover([root], Settings()).groups


def count_calls(monkeypatch: pytest.MonkeyPatch, name: str) -> list[int]:
    """A list that grows with every call of a function of `text_grouping`."""
    calls: list[int] = []
    function = getattr(text_grouping, name)

    def count(*given: Any) -> Any:
        calls.append(1)
        return function(*given)

    monkeypatch.setattr(text_grouping, name, count)
    return calls


def test_only_what_changed_is_compared_again(
    memory: KeptGrouping, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    groups = write_files(tmp_path / "tree")
    plain = repr(group_by_content(groups, Settings()))
    rated, prepared = (count_calls(monkeypatch, name) for name in ("rate_share", "prepare_text"))
    for _time in range(2):
        assert repr(group_by_content(groups, Settings(), memory)) == plain
        assert (len(rated), len(prepared)) == (2, 3)
    page = tmp_path / "tree" / "weg.txt"
    page.write_text(page.read_text(encoding="utf-8") + LINES[0].format(n=9, day=9), encoding="utf-8")
    found = repr(group_by_content(groups, Settings(), memory))
    assert (len(rated), len(prepared)) == (2 + 1, 3 + 2), "the changed one, and its partner"
    assert found == repr(group_by_content(groups, Settings()))
