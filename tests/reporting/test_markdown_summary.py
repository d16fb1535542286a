"""The summary of a job in Markdown."""

from __future__ import annotations

from checker.model import Report
from checker.reporting import render
from checker.reporting.markdown_summary import MOST
from tests.reporting import samples


def test_the_summary_is_short_and_says_how_many_more() -> None:
    text = render(samples.large(10_000), "markdown")
    assert len(text.encode()) < 100_000
    assert "and 9,900 more" in text


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


def test_what_cannot_be_read_is_listed_up_to_a_limit() -> None:
    assert "can't be read" not in render(samples.report(), "markdown")
    report = samples.report()
    report.problems = ["a.txt: not UTF-8"]
    text = render(report, "markdown")
    assert "**Not checked, because they can't be read**\n\n- a.txt: not UTF-8\n\n" in text
    report.problems = [f"{n}.txt: not UTF-8" for n in range(MOST + 4)]
    lines = [line for line in render(report, "markdown").splitlines() if line.startswith("- ")]
    assert len(lines) == MOST + 1
    assert lines[-1] == "- and 4 more that are not listed here"
