"""What a format says is to be kept, such as code in Markdown, is not respelled."""

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
