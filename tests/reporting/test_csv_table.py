"""CSV for agencies."""

from __future__ import annotations

import csv
import io

import pytest

from checker.reporting import render
from tests.reporting import samples


def read(text: str) -> list[list[str]]:
    assert text.startswith("\ufeff"), "by which Excel knows UTF-8"
    assert "\n" not in text.replace("\r\n", "")
    return list(csv.reader(io.StringIO(text[1:], newline="")))


def test_the_rows_come_back_as_they_are() -> None:
    report = samples.report()
    report.findings[0].message = 'a "quoted", long\nmessage'
    report.signature = "checker|version:1"
    head, first, *rest = read(render(report, "csv", in_file=True).replace("long\nmessage", "long message"))
    assert render(report, "csv") == render(report, "csv", in_file=True)[1:].replace("\r\n", "\n"), "what is printed"
    assert head[:3] == ["Severity", "Rule", "File"]
    assert first[6] == 'a "quoted", long message'
    assert rest[-1] == ["checker|version:1"]
    assert {len(row) for row in rest[:-1]} == {len(head)}


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_a_text_is_no_formula(start: str) -> None:
    report = samples.report()
    report.findings[0].message = f'{start}HYPERLINK("http://x";"click")'
    text = render(report, "csv", in_file=True)
    cells = [cell for row in csv.reader(io.StringIO(text[1:], newline="")) for cell in row]
    assert any("HYPERLINK" in cell for cell in cells)
    assert not any(cell.startswith(start) for cell in cells if "HYPERLINK" in cell)
