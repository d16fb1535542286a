"""What a report shows of itself."""

from __future__ import annotations

import json
import sys
from types import ModuleType
from typing import Any

import pytest

from checker.reporting import render
from tests.reporting import samples


def test_the_short_form_says_how_much_was_found() -> None:
    assert repr(samples.report()) == "<Report: 2 error, 2 warning, 1 info; articles: 1>"


def test_the_dictionary_is_the_json_report() -> None:
    report = samples.report()
    assert report.to_dict() == json.loads(render(report, "json"))
    assert report.to_dict(rows=True) == json.loads(render(report, "json", rows=True))


class Frame:
    """Stands for a data frame: what it is given."""

    def __init__(self, columns: dict[str, list[Any]]) -> None:
        self.columns = columns


@pytest.mark.parametrize("name", ["pandas", "polars"])
def test_findings_as_a_data_frame(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for each in ("pandas", "polars"):
        monkeypatch.setitem(sys.modules, each, None)
    module = ModuleType(name)
    module.DataFrame = Frame  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, name, module)
    frame = samples.report().to_dataframe()
    assert frame.columns["rule"][0] == "number-mismatch"
    assert frame.columns["line"] == [3, 5, 9, 11, 11]
    assert frame.columns["counterparts"][0] == ["15.000"]
    assert {len(column) for column in frame.columns.values()} == {5}
    assert samples.report().to_dataframe(name).columns == frame.columns


def test_without_a_library_one_error_says_what_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    for each in ("pandas", "polars"):
        monkeypatch.setitem(sys.modules, each, None)
    with pytest.raises(ImportError, match="a data frame needs pandas, polars: install one of them"):
        samples.report().to_dataframe()
    with pytest.raises(ImportError, match="needs numpy"):
        samples.report().to_dataframe("numpy")


def test_a_notebook_shows_a_table_without_what_an_article_would_do_to_it() -> None:
    report = samples.report()
    report.findings[0].message = "<script>alert(1)</script>"
    shown = report._repr_html_()
    assert "<script>" not in shown
    assert shown.count("<tr>") == 1 + 5
    assert "2 errors, 2 warnings and 1 note" in shown
    assert samples.large(60)._repr_html_().count("<tr>") == 51
    assert "<table>" not in samples.report(findings=False)._repr_html_()
