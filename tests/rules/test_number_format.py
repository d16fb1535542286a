"""What a format says is to be kept, such as code in Markdown, is not respelled; a table is one finding."""

from __future__ import annotations

from pathlib import Path

import checker
from checker.settings import Settings


def test_code_is_left_alone(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    text = "The river rose by 2,5 metres during the night; write `1,5` in the field and send the form to the town.\n"
    page.write_text(text, encoding="utf-8")
    report = checker.check([page], Settings(select=("number-format",)))
    assert [finding.locations[0].text for finding in report.findings] == ["2,5"]


def test_a_table_that_is_written_so_as_a_whole_is_one_finding(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    rows = "".join(f"| Becken {number} | {number}.5 m | 1{number}.25 m |\n" for number in (2, 3, 4))
    head = "Das Bad hat drei Becken, die alle tief genug sind.\n\n| Becken | Tiefe | Länge |\n|--|--|--|\n"
    text = f"{head}{rows}\nDas Dach ist 2.5 m hoch.\n"
    page.write_text(text, encoding="utf-8")
    found = checker.check([page], Settings(select=("number-format",))).findings
    assert [[place.text for place in one.locations] for one in found] == [
        ["2.5", "12.25", "3.5", "13.25", "4.5", "14.25"],
        ["2.5"],
    ]
    assert found[0].message.endswith("6 cells of the table")
    assert [len(one.fix.parts) for one in found if one.fix] == [6, 1]


def test_two_cells_of_a_table_are_two_findings(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    text = "Das Bad hat ein Becken, das tief genug ist.\n\n| Tiefe | Länge |\n|--|--|\n| 2.5 m | 12.25 m |\n"
    page.write_text(text, encoding="utf-8")
    found = checker.check([page], Settings(select=("number-format",))).findings
    assert [one.locations[0].text for one in found if one.fix] == ["2.5", "12.25"]
