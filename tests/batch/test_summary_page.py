"""The summary page of a batch."""

from __future__ import annotations

import re

from checker import languages, messages
from checker.batch.listed_findings import make_listed_report
from checker.batch.outcome import Outcome
from checker.batch.summary_page import MOST_FAILED, render_findings, render_page
from tests.batch.test_listed_findings import make_found
from tests.cli.hostile import is_hidden


def test_totals_have_the_sign_between_thousands_of_the_language() -> None:
    outcome = Outcome(articles=12_345)
    assert "<b>12,345</b><span>articles checked</span>" in render_page("in", outcome)
    messages.use_catalogue("fr", languages.get("fr").catalogue)
    assert "<b>12\u202f345</b>" in render_page("in", outcome)


def test_the_summary_opens_with_the_answer_and_months_are_in_order() -> None:
    outcome = Outcome(
        articles=9,
        counts={"month": {"2026-02": 1, "2026-01": 9}},
        tallies={"rule": {"number-format": [0, 2, 1], "number-mismatch": [3, 0, 0]}, "folder": {"news": [3, 2, 1]}},
        worst=[("desk/a", 3, 0, 0), ("desk/b", 0, 2, 1)],
        needy=3,
        noted=1,
    )
    page = render_page("in", outcome, {"desk/a": "a4"})
    assert "<h1>3 of 9 articles need work: a and b.</h1>" in page
    assert re.findall(r'<th scope="row">([^<]*)</th>', page) == ["2026-01", "2026-02"]
    assert re.findall(r'href="(findings[^"]*)"', page) == [
        "findings.html",
        "findings.html#a4",
        "findings.html#&amp;rule=number-mismatch",
        "findings.html#&amp;rule=number-format",
    ]
    for words in ("and 1 more that is not listed here", "1 article with notes only", "5 articles without findings"):
        assert words in page


def test_more_findings_than_a_page_holds_are_counted() -> None:
    report, folders = make_listed_report([make_found("a", "number-format", 0)], {})
    page = render_findings("in", Outcome(articles=2, findings=7_000, needy=1, worst=[("a", 1, 0, 0)]), report, folders)
    assert "1 of 7,000 findings is listed here; all of them stand in the folder findings/." in page
    assert "<h1>1 of 2 articles needs work: a.</h1>" in page
    assert "listed here" not in render_findings("in", Outcome(findings=1), report, folders)


def test_what_was_put_aside_is_listed_as_text() -> None:
    failed = [{"id": f"<{n}>", "error": "<script>"} for n in range(MOST_FAILED + 2)]
    page = render_page("<in>", Outcome(failed=failed))
    assert "<script>" not in page
    assert page.count("&lt;script&gt;") == MOST_FAILED
    assert "2 more in quarantine.jsonl" in page
    assert "quarantine" not in render_page("in", Outcome())


def test_what_was_not_compared_stands_first() -> None:
    page = render_page("in", Outcome(articles=2, uncompared=["a", "b"], textless=["<x>.txt"]))
    assert page.index("nothing was compared") < page.index("articles checked")
    assert "without text to check: &lt;x&gt;.txt" in page
    assert "nothing was compared" not in render_page("in", Outcome(articles=2, uncompared=["a"]))


def test_an_error_without_its_place_is_given_it() -> None:
    failed = [
        {"id": "a", "error": "boom", "place": "in.csv:7"},
        {"id": "b", "error": "in.csv:8: b", "place": "in.csv:8"},
    ]
    page = render_page("in", Outcome(failed=failed))
    assert "<td>in.csv:7: boom</td>" in page
    assert "<td>in.csv:8: b</td>" in page


def test_what_a_terminal_would_act_upon_is_not_in_it() -> None:
    name = "a\x1b[2J\x9b\u202eb\u200b\udcff"
    page = render_page(name, Outcome(failed=[{"id": name, "error": name}], tallies={"rule": {name: [1, 0, 0]}}))
    page.encode()
    assert not any(is_hidden(char) for char in page)


def test_one_of_each_is_said_of_one() -> None:
    one = Outcome(articles=1, sentences=1, findings=1, notes=1, failed=[{"id": "a", "error": "b"}])
    totals = re.findall(r"<b>1</b><span>([^<]*)</span>", render_page("in", one))
    assert totals == ["article checked", "sentence", "finding", "note", "article put aside"]
