"""Errors are planted in headings, and counted."""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).resolve().parents[1] / "corpora" / "headlines"
PAGE = """# The storm damaged 14 boats in October near Trevanion

The storm damaged 14 boats at the pier of Trevanion. It came on 3 October, said the mayor of the town by the lake.
"""


@pytest.fixture
def plant(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    monkeypatch.syspath_prepend(str(FOLDER))
    path = list(sys.path)
    yield import_module("plant_headings")
    sys.path[:] = path
    for name in ("plant_headings", "injections", "slips", "texts"):
        sys.modules.pop(name, None)


def test_a_number_a_date_and_a_name_are_changed(plant: Any, tmp_path: Path) -> None:
    path = tmp_path / "storm.en.md"
    path.write_text(PAGE, encoding="utf-8")
    (article,) = plant.list_articles(path, 10, read=False)
    assert article.language == "en"
    changed = dict(plant.plant(article, random.Random(1)))
    assert set(changed) >= {"number", "name"}
    assert all(heading != article.heading for heading in changed.values())
    assert "14" not in changed["number"]
    assert "Trevanion" not in changed["name"]


def test_the_command_counts(
    plant: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "storm.en.md").write_text(PAGE, encoding="utf-8")
    (tmp_path / "empty.md").write_text("", encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["plant_headings.py", str(tmp_path)])
    plant.main()
    out = capsys.readouterr().out
    assert "| number | 1 | 1 |" in out
    assert "0 alarms on 1 articles as they are." in out
