from __future__ import annotations

from checker.model import Finding, Report
from checker.reporting.notebook import MOST, render_for_notebook
from tests.reporting import samples


def test_what_is_not_shown_is_counted() -> None:
    shown = render_for_notebook(samples.large(MOST + 3))
    assert "and 3 more that are not listed here" in shown


def test_a_finding_without_a_place_names_its_article() -> None:
    bare = Finding("number-mismatch", "quantity", "x", "error", "message", (), article="the article")
    assert "<td>the article</td>" in render_for_notebook(Report([], [bare], [], ""))
