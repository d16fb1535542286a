"""GitLab's code quality."""

from __future__ import annotations

import json

from checker.model import Report
from checker.reporting import render
from tests.reporting import samples


def test_gitlab_fingerprints_are_unique() -> None:
    report = samples.large(5)
    for finding in report.findings:
        finding.fingerprint = "same"
    issues = json.loads(render(report, "gitlab"))
    assert [issue["fingerprint"] for issue in issues] == ["same", "same-2", "same-3", "same-4", "same-5"]
    assert {issue["severity"] for issue in issues} <= {"info", "minor", "major", "critical", "blocker"}


def test_gitlab_has_no_byte_order_mark_and_is_an_array() -> None:
    assert render(Report([], [], [], ""), "gitlab") == "[]\n"
    assert render(samples.report(), "gitlab").startswith("[")
