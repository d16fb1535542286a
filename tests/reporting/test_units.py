"""The key of a unit of a catalogue or a bilingual file stands in every output."""

from __future__ import annotations

import html
import json

import pytest

from checker import reporting
from checker.reporting import FORMATS, render
from tests.reporting import samples

KEY = "menu.file<open>"


@pytest.mark.parametrize("name", FORMATS)
def test_the_key_is_said(name: str) -> None:
    report = samples.report()
    for finding in (*report.findings, *report.notes):
        finding.unit = KEY
    text = render(report, name)
    plain = html.unescape(text) if name in ("html", "junit", "markdown") else text
    plain = plain.replace("\\", "") if name == "markdown" else plain
    assert plain.count(KEY) >= len(report.findings)


def test_what_is_packed_has_it_too() -> None:
    from checker.reporting import xlsx_table

    report = samples.report()
    report.findings[0].unit = KEY
    assert set(reporting.PACKED) == {"xlsx"}
    assert xlsx_table.render_bytes(report)


def test_sarif_names_it_as_a_logical_place() -> None:
    report = samples.report()
    report.findings[0].unit = KEY
    result = json.loads(render(report, "sarif"))["runs"][0]["results"][0]
    named = {"fullyQualifiedName": KEY, "kind": "resource"}
    assert result["locations"][0]["logicalLocations"] == [named]
