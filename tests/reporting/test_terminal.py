from __future__ import annotations

import re

import pytest

from checker.model import Finding, Report
from checker.reporting import render
from checker.reporting.terminal_columns import count_columns
from tests.reporting import samples


def test_both_sides_stand_beneath_each_other_with_carets_under_what_differs() -> None:
    lines = render(samples.report()).splitlines()
    assert lines[0] == "bibliotheque.fr.txt"
    head = lines.index("  3:21 error [number-mismatch]")
    shown = lines[head : head + 7]
    for words in ("14 000", "15.000"):
        at = next(n for n, line in enumerate(shown) if words in line and "|" in line)
        caret = shown[at + 1]
        assert caret.index("^") == shown[at].index(words)
        assert caret.count("^") == len(words)


def test_the_end_says_what_was_compared_and_what_was_not() -> None:
    text = render(samples.report())
    assert "3 errors" not in text
    assert "2 errors, 2 warnings and 1 note in 1 article." in text
    assert "Not checked: meaning, negation, names" in text
    assert text.rstrip().splitlines()[-1].startswith("Signature: checker 0.1.0")


def test_a_clean_report_says_so() -> None:
    text = render(samples.report(findings=False))
    assert text.startswith("Nothing found in 1 article.")
    assert "Checked: 6 sentences fr" in text


def test_broken_files_are_listed() -> None:
    report = samples.report()
    report.problems = ["notes/broken.txt: not UTF-8 at byte 12"]
    assert "  notes/broken.txt: not UTF-8 at byte 12" in render(report)


@pytest.mark.parametrize("width", [60, 80, 120])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    report = samples.report()
    report.signature = ""
    assert max(count_columns(line) for line in render(report, width=width).splitlines()) <= width


def test_colour_changes_nothing_but_colour() -> None:
    plain = render(samples.report())
    assert "\x1b" not in plain
    colored = render(samples.report(), color=True)
    assert "\x1b[" in colored
    assert re.sub(r"\x1b\[[\d;]*m", "", colored) == plain


def test_an_article_can_not_send_commands_to_the_terminal() -> None:
    made = samples.sample(german=("Die Stadt \x1b[31m\u202eöffnet\x07 heute.", *samples.GERMAN[1:]))
    assert made.article is not None
    place = samples.place(made.german[0])
    found = Finding("number-mismatch", "quantity", "x", "error", "bad\x1b]0;title\x07", (place,))
    text = render(Report([made.article], [found], [], ""))
    assert all(char == "\n" or char.isprintable() for char in text)


def test_a_file_is_named_once_above_its_findings() -> None:
    lines = render(samples.report()).splitlines()
    named = [line for line in lines if line.startswith("bibliotheque.")]
    assert named == ["bibliotheque.fr.txt", "bibliotheque.de.txt", "bibliotheque.fr.txt"], "the last one's are notes"


def test_the_unit_of_a_catalogue_stands_beside_the_place() -> None:
    report = samples.report()
    report.findings[0].unit = "menu.open"
    report.notes[0].unit = "menu.close"
    lines = render(report).splitlines()
    assert "  3:21 <menu.open> error [number-mismatch]" in lines
    assert "  11:1 <menu.close> repeats line 1 [repeated-passage]" in lines


def test_quiet_ends_with_the_findings() -> None:
    text = render(samples.report(), quiet=True)
    assert render(samples.report()).startswith(text)
    assert text.rstrip().endswith("Der Eintritt ist frei.")
