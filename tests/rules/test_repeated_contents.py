"""A heading and its line in the list of contents of the same page are no passage that stands twice."""

from __future__ import annotations

from pathlib import Path

import checker
from checker.settings import Settings

PAGE = """<html lang="en"><body>
<ul><li><a href="#h">How to get the handbook for nothing</a></li></ul>
<h1>The handbook of the town</h1>
<p>The town prints the handbook once a year and sends it to every household.</p>
<h2 id="h">How to get the handbook for nothing</h2>
<p>Ask for it at the counter of the town hall, which is open every day but Sunday.</p>
{more}
</body></html>
"""


def notes(folder: Path, more: str) -> list[str]:
    page = folder / "page.html"
    page.write_text(PAGE.format(more=more), encoding="utf-8")
    report = checker.check([page], Settings(select=("repeated-passage",)))
    return [note.locations[0].text for note in report.notes]


def test_list_of_contents(tmp_path: Path) -> None:
    assert notes(tmp_path, "") == []


def test_paragraph_that_stands_twice(tmp_path: Path) -> None:
    text = "The town prints the handbook once a year and sends it to every household."
    assert notes(tmp_path, f"<p>{text}</p>") == [text]
