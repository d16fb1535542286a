from __future__ import annotations

import json

from checker.model import Finding, Report
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


def test_gitlab_fingerprints_are_unique() -> None:
    report = samples.large(5)
    for finding in report.findings:
        finding.fingerprint = "same"
    issues = json.loads(render(report, "gitlab"))
    assert len({issue["fingerprint"] for issue in issues}) == 5
    assert {issue["severity"] for issue in issues} <= {"info", "minor", "major", "critical", "blocker"}


def test_gitlab_has_no_byte_order_mark_and_is_an_array() -> None:
    assert render(Report([], [], [], ""), "gitlab") == "[]\n"
    assert render(samples.report(), "gitlab").startswith("[")


def test_reviewdog_counts_bytes() -> None:
    first = json.loads(render(samples.report(), "rdjsonl").splitlines()[0])
    text = samples.FRENCH[1].encode()
    start = first["location"]["range"]["start"]["column"] - 1
    end = first["location"]["range"]["end"]["column"] - 1
    assert text[start:end].decode() == "14\u202f000"
    assert {"message", "location", "severity", "code"} <= first.keys()


def test_reviewdog_gets_safe_suggestions() -> None:
    lines = [json.loads(line) for line in render(samples.report(), "rdjsonl").splitlines()]
    suggested = [line for line in lines if "suggestions" in line]
    assert [line["suggestions"][0]["text"] for line in suggested] == ["3\u00a0mars"]


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


def test_findings_without_a_place_are_reported_too() -> None:
    bare = Finding("number-mismatch", "quantity", "x", "error", "message", ())
    report = Report([], [bare], [], "")
    for name in ("text", "json", "html", "sarif", "junit", "github", "gitlab", "rdjsonl", "markdown"):
        assert "message" in render(report, name)
