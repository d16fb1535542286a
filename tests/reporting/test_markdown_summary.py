"""The summary of a job in Markdown."""

from __future__ import annotations

from checker.model import Report
from checker.reporting import render
from tests.reporting import samples


def test_the_summary_is_short_and_says_how_many_more() -> None:
    text = render(samples.large(10_000), "markdown")
    assert len(text.encode()) < 100_000
    assert "and 9900 more" in text


def test_the_summary_says_in_one_sentence_what_was_checked() -> None:
    report = Report([], [], [], "", checked=["3 rows", "The page is French."], unchecked=[])
    assert "Checked: 3 rows; The page is French.\n" in render(report, "markdown")
    assert "Checked: 3 rows; The page is French.\n" in render(report, "text")


def test_the_summary_shows_markup_as_text() -> None:
    report = samples.report()
    report.findings[0].message = "<img src=x> [a](http://x.y) | `b` **c** @you"
    text = render(report, "markdown")
    line = next(line for line in text.splitlines() if "img" in line)
    assert "<img" not in line
    assert "[a](" not in line
    assert "@you" not in line
    assert line.count(" | ") == 3
