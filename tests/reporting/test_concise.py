"""One line a finding, as grep and editors take it."""

from __future__ import annotations

import re

from checker.reporting import render
from tests.reporting import samples

LINE = re.compile(
    r"(?P<path>[^:]+):(?P<line>\d+):(?P<column>\d+): (?P<severity>error|warning|info) (?P<rule>[\w-]+) \S"
)


def test_every_finding_is_a_line_that_editors_read() -> None:
    report = samples.report()
    lines = render(report, "concise").splitlines()
    found = [match.groupdict() for line in lines if (match := LINE.match(line))]
    every = [*report.findings, *report.notes]
    places = [one.locations[0] for one in every]
    assert [(one["path"], int(one["line"]), int(one["column"])) for one in found] == [
        (place.path, place.line, place.column) for place in places
    ]
    assert [(one["severity"], one["rule"]) for one in found] == [(one.severity, one.rule) for one in every]
    assert lines[len(every)] == "2 errors, 2 warnings and 1 note in 1 article."
    assert lines[-1].startswith("Signature: ")


def test_quiet_leaves_the_findings_alone() -> None:
    report = samples.report()
    report.problems = ["broken.txt: not UTF-8"]
    assert len(render(report, "concise", quiet=True).splitlines()) == len(report.findings)
    assert "broken.txt: not UTF-8" in render(report, "concise").splitlines()


def test_a_message_of_several_lines_stays_on_one_and_says_its_unit() -> None:
    report = samples.report()
    report.findings[0].message = "one\ntwo\x1b[31m"
    report.findings[0].unit = "menu.open\n" + "x" * 200
    first = render(report, "concise").splitlines()[0]
    assert " number-mismatch <menu.open xxx" in first
    assert "…> one two" in first
    assert first.isprintable()
