"""The MQM score: points for each 1,000 words of the translations."""

from __future__ import annotations

import pytest

from checker import languages, messages
from checker.reporting import render
from checker.reporting.quality_score import FEWEST_WORDS, describe_score, score_report
from tests.reporting import samples


def test_errors_count_five_and_warnings_one_for_a_thousand_words() -> None:
    report = samples.report()  # 2 errors, 2 warnings, 1 note
    report.words = 2_400
    assert score_report(report) == pytest.approx(12 / 2.4)
    report.findings = []
    assert score_report(report) == 0


def test_of_too_little_nothing_is_said() -> None:
    report = samples.report()
    report.words = FEWEST_WORDS - 1
    assert score_report(report) is None
    assert "MQM" not in render(report)
    report.words = FEWEST_WORDS
    assert "MQM: 24.0 penalty points per 1,000 words" in render(report)
    assert "MQM" in render(report, "markdown")
    report.uncompared = "one version"
    assert describe_score(report) == ""


@pytest.mark.parametrize(
    ("code", "numbers"),
    [("en", ("3.5", "1,000", "3,429")), ("de", ("3,5", "1.000", "3.429")), ("fr", ("3,5", "1\u202f000", "3\u202f429"))],
)
def test_numbers_are_the_reader_s(code: str, numbers: tuple[str, ...]) -> None:
    messages.use_catalogue(code, languages.get(code).catalogue if code != "en" else None)
    report = samples.report()
    report.words = 3_429
    said = describe_score(report)
    assert [number for number in numbers if number not in said] == []
