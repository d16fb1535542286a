from __future__ import annotations

import sys

import pytest

from checker.model import Finding, Report
from checker.reporting.data_frame import COLUMNS, make_data_frame
from tests.test_report_views import Frame


def test_a_finding_without_a_place_is_a_row_with_gaps(monkeypatch: pytest.MonkeyPatch) -> None:
    class Library:
        DataFrame = Frame

    monkeypatch.setitem(sys.modules, "pandas", Library)
    bare = Finding("number-mismatch", "quantity", "x", "error", "message", (), article="a")
    frame = make_data_frame(Report([], [bare], [], ""), "pandas")
    assert tuple(frame.columns) == COLUMNS
    assert frame.columns["path"] == [None]
    assert frame.columns["counterparts"] == [[]]
