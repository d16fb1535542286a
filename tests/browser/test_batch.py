"""The pages of a batch: the charts of the summary lead to the findings."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from checker.batch.listed_findings import make_listed_report
from checker.batch.outcome import Outcome
from checker.batch.summary_page import list_anchors, render_findings, render_page
from tests.batch.test_listed_findings import make_found
from tests.browser.test_file import list_violations, visible

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page


@pytest.fixture
def summary(tmp_path: Path) -> str:
    found = [make_found("a", "number-format", 0), make_found("b & c", "number-mismatch", 0, "sport & art", "error")]
    report, folders = make_listed_report(found, {})
    outcome = Outcome(
        articles=5,
        findings=2,
        tallies={
            "rule": {"number-format": [0, 1, 0], "number-mismatch": [1, 0, 0]},
            "folder": {"news": [0, 1, 0], "sport & art": [1, 0, 0]},
        },
        worst=[("b & c", 1, 0, 0), ("a", 0, 1, 0)],
        needy=2,
        counts={"month": {"2026-03": 2}},
    )
    page = render_page("in", outcome, list_anchors(list(report.articles)))
    (tmp_path / "findings.html").write_text(render_findings("in", outcome, report, folders), encoding="utf-8")
    (tmp_path / "summary.html").write_text(page, encoding="utf-8")
    return (tmp_path / "summary.html").as_uri()


def test_the_charts_lead_to_the_findings(page: Page, summary: str) -> None:
    page.goto(summary)
    assert page.locator("h1").inner_text() == "2 of 5 articles need work: b & c and a."
    page.get_by_role("link", name="sport & art").click()
    assert visible(page) == ["number-mismatch"]
    assert page.locator("h1").inner_text() == "2 of 5 articles need work: b & c and a."
    page.go_back()
    page.get_by_role("link", name="number-format").click()
    assert visible(page) == ["number-format"]
    page.go_back()
    page.locator(".articles a").first.click()
    assert page.locator("section.text h2").first.inner_text() == "b & c"


@pytest.mark.parametrize("width", [1200, 390])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_accessibility_violation(browser: Browser, summary: str, scheme: str, width: int) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(summary)
    assert list_violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    context.close()
