"""The history that is made, and the figures that are measured on it."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).resolve().parents[1] / "corpora" / "updates"


@pytest.fixture
def measure(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(str(FOLDER))
    yield import_module("measure")
    for name in ("measure", "history"):
        sys.modules.pop(name, None)


def test_a_history_is_the_same_for_the_same_seed(measure: Any) -> None:
    one, other = (list(sys.modules["history"].make_histories(3, 2)) for _ in range(2))
    assert one == other
    assert len(one[0].edits) == 5
    for code, marks in one[0].marks.items():
        text = one[0].new if code == one[0].source else one[0].translations[code]
        assert all(text[mark.start : mark.end].strip() for mark in marks)


def test_figures(measure: Any, capsys: pytest.CaptureFixture[str]) -> None:
    measure.main(["--articles", "3", "--seed", "2", "--show"])
    out = capsys.readouterr().out
    assert "stale facts: " in out
    assert "wording only: " in out
