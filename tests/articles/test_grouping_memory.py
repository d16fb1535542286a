"""By itself, grouping remembers nothing."""

from __future__ import annotations

from pathlib import Path

from checker.articles.file_sample import read_sample
from checker.articles.grouping_memory import GroupingMemory
from checker.settings import Settings


def test_nothing_is_remembered(tmp_path: Path) -> None:
    memory = GroupingMemory()
    memory.keep(["texts"], {})
    assert memory.find(["texts"]) is None
    page = tmp_path / "page.md"
    page.write_text("Der Steg ist seit gestern offen. Er führt über die Birs.", encoding="utf-8")
    assert memory.read(str(page), None, Settings()) == read_sample(str(page), None, Settings())
