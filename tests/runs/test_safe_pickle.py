"""Of what was pickled only our own nouns are read; nothing runs."""

from __future__ import annotations

import os
import pickle
from pathlib import Path
from typing import Any

import pytest

from checker.reading import read_document
from checker.runs.checked_group import CheckedGroup
from checker.runs.safe_pickle import KNOWN, dump_plainly, load_safely
from checker.settings import Settings
from tests.reporting import samples


class Evil:
    """Makes a folder when it is read."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __reduce__(self) -> tuple[Any, ...]:
        return os.mkdir, (str(self._folder),)


def test_nothing_runs(tmp_path: Path) -> None:
    with pytest.raises(pickle.UnpicklingError, match="mkdir"):
        load_safely(pickle.dumps(Evil(tmp_path / "made")))
    assert not list(tmp_path.iterdir())


def test_a_message_with_escapes_comes_back() -> None:
    text = '{"a": "Das \\u201eBad\\u201c"}'
    (block,) = load_safely(dump_plainly(read_document("de.json", Settings(), text.encode()).blocks))
    assert (block.text, block.locate(4, 5)) == ("Das \u201eBad\u201c", (11, 17))


def test_a_report_comes_back() -> None:
    report = samples.report()
    group = CheckedGroup(list(report.articles), [*report.findings], [*report.notes])
    same = load_safely(dump_plainly(group))
    assert [one.locations for one in same.findings] == [one.locations for one in report.findings]
    assert [one.message for one in same.findings] == [one.message for one in report.findings]
    assert [one.text for one in same.articles[0].documents] == [one.text for one in report.articles[0].documents]


def test_what_is_known_is_there() -> None:
    for module, names in KNOWN.items():
        found = __import__(module, fromlist=["x"])
        assert all(isinstance(getattr(found, name), type) for name in names)
