"""GitHub's workflow commands: limits, escaping, columns."""

from __future__ import annotations

from checker.reporting import render
from tests.reporting import samples


def test_github_shows_ten_of_a_level_and_says_how_many_more() -> None:
    lines = render(samples.large(100), "github").splitlines()
    errors = [line for line in lines if line.startswith("::error ")]
    warnings = [line for line in lines if line.startswith("::warning ")]
    assert len(errors) == len(warnings) == 10
    assert errors[-1] == "::error title=checker::and 57 more that are not listed here"
    assert not errors[0].startswith("::error title=checker")


def test_github_escapes_what_it_would_act_upon() -> None:
    report = samples.report()
    report.findings[0].message = "100% wrong\n::set-output name=x::y"
    report.findings[0].rule = "a:b,c"
    line = render(report, "github").splitlines()[0]
    assert ",title=a%3Ab%2Cc::100%25 wrong ::set-output" in line


def test_github_gives_columns_only_within_one_line() -> None:
    report = samples.report()
    place = report.findings[0].locations[0]
    long = type(place)(place.path, place.start, place.start + 60, place.line, place.column, "fr", "x", "")
    report.findings[0].locations = (long,)
    line = render(report, "github").splitlines()[0]
    assert "line=3,endLine=5," in line
    assert "col=" not in line
