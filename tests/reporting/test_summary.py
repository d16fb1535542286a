"""What a report says in one line."""

from __future__ import annotations

import pytest

from checker.messages import choose_plural
from checker.model import Report
from checker.reporting.summary import count_findings, enumerate_parts, join_parts, make_headline
from tests.reporting import samples


def test_findings_are_counted_worst_first() -> None:
    assert list(count_findings(samples.report()).items()) == [("error", 2), ("warning", 2), ("info", 1)]


def test_the_headline_counts_what_is_settled_apart() -> None:
    report = samples.report()
    report.settled, report.findings = report.findings[:1], report.findings[1:]
    assert make_headline(report) == "1 error, 2 warnings and 1 note in 1 article (1 more settled before)."
    assert make_headline(Report([], [], [], "")) == "Nothing found in 0 articles."


@pytest.mark.parametrize(
    ("parts", "said"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_parts_are_enumerated(parts: list[str], said: str) -> None:
    assert enumerate_parts(parts) == said


def test_plural_and_joined_sentences() -> None:
    assert [choose_plural(n, "{n} row", "{n} rows") for n in (0, 1, 2)] == ["0 rows", "1 row", "2 rows"]
    assert join_parts(["3 rows.", "no dates"]) == "3 rows; no dates."
