"""The schema is that of the package pydantic-sarif, whose classes were generated from the official SARIF 2.1.0 one."""

from __future__ import annotations

import gzip
import json
from typing import Any

import pytest

from checker.model import Report, RuleInfo
from checker.reporting import render, sarif
from tests.reporting import samples


def valid(text: str) -> dict[str, Any]:
    model = pytest.importorskip("pydantic_sarif.model")
    model.StaticAnalysisResultsFormatSarifVersion210JsonSchema.model_validate_json(text)
    data: dict[str, Any] = json.loads(text)
    return data


def settled() -> Report:
    report = samples.report()
    for finding, state in zip(report.findings, ("baselined", "suppressed", "rejected", "open"), strict=True):
        finding.state = state  # type: ignore[assignment]
        finding.ruling = "the figures are from different years"
    report.settled, report.findings = report.findings[:3], report.findings[3:]
    return report


@pytest.mark.parametrize(
    "report", [samples.report(), samples.report(findings=False), settled(), Report([], [], [], "")]
)
def test_the_log_keeps_the_schema(report: Report) -> None:
    log = valid(render(report, "sarif"))
    assert log["version"] == "2.1.0"
    assert len(log["runs"]) == 1
    assert len(log["runs"][0]["results"]) == len(report.findings) + len(report.notes) + len(report.settled)


def test_a_result_points_at_both_sides() -> None:
    run = valid(render(samples.report(), "sarif"))["runs"][0]
    result = run["results"][0]
    assert len(result["locations"]) == 1
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "bibliotheque.fr.txt"
    assert (place["region"]["startLine"], place["region"]["startColumn"], place["region"]["endColumn"]) == (3, 21, 27)
    assert result["relatedLocations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "bibliotheque.de.txt"
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
    assert result["partialFingerprints"]["primaryLocationLineHash"]


def test_what_is_settled_is_marked_and_not_dropped() -> None:
    results = valid(render(settled(), "sarif"))["runs"][0]["results"]
    assert [one.get("suppressions", [{}])[0].get("kind") for one in results] == [
        None,
        "external",
        "inSource",
        "external",
        None,
    ]


def test_names_of_files_are_relative_references(tmp_path: Any) -> None:
    report = samples.report()
    document = report.articles[0].documents[1]
    document.path = str(tmp_path / "été 100%.txt")
    place = report.findings[0].locations[0]
    moved = type(place)(document.path, *(getattr(place, name) for name in place.__dataclass_fields__ if name != "path"))
    report.findings[0].locations = (moved, *report.findings[0].locations[1:])
    result = valid(render(report, "sarif", base=str(tmp_path)))["runs"][0]["results"][0]
    uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri == "%C3%A9t%C3%A9%20100%25.txt"


def test_limits_are_kept_and_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sarif, "MOST_RESULTS", 40)
    run = valid(render(samples.large(100), "sarif"))["runs"][0]
    assert len(run["results"]) == 40
    assert "60 more" in run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"]


def test_the_file_stays_below_the_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sarif, "MOST_BYTES", 20_000)
    text = render(samples.large(1000), "sarif")
    assert len(gzip.compress(text.encode())) < 20_500
    assert " more" in text


def test_long_texts_are_cut() -> None:
    report = samples.report()
    report.rules = {**report.rules, "number-mismatch": RuleInfo("number-mismatch", "c", "m", "error", "x" * 3000)}
    report.findings[0].message = "y" * 3000
    run = valid(render(report, "sarif"))["runs"][0]
    assert len(run["tool"]["driver"]["rules"][0]["fullDescription"]["text"]) == 1024
    assert len(run["results"][0]["message"]["text"]) < 1100


def test_broken_input_is_told() -> None:
    report = samples.report()
    report.problems = ["x.txt: not UTF-8"]
    invocation = valid(render(report, "sarif"))["runs"][0]["invocations"][0]
    assert invocation["executionSuccessful"] is False
    assert invocation["toolExecutionNotifications"][0]["message"]["text"] == "x.txt: not UTF-8"


def test_a_fix_takes_out_the_characters_of_its_place() -> None:
    report = samples.report()
    results = valid(render(report, "sarif"))["runs"][0]["results"]
    (change,) = (change for one in results for fix in one.get("fixes", []) for change in fix["artifactChanges"])
    (document,) = (one for one in report.articles[0].documents if one.path == change["artifactLocation"]["uri"])
    (replacement,) = change["replacements"]
    start, length = replacement["deletedRegion"]["charOffset"], replacement["deletedRegion"]["charLength"]
    assert document.text[start : start + length] == "3 mars"
    assert replacement["insertedContent"]["text"] == "3\u00a0mars"


def test_the_help_of_a_rule_is_all_that_is_known_of_it() -> None:
    report = samples.report()
    known = RuleInfo("number-mismatch", "c", "m", "error", "In short.", help="In short.\n\nWhy: money.")
    report.rules = {**report.rules, known.id: known}
    told = {one["id"]: one["help"] for one in valid(render(report, "sarif"))["runs"][0]["tool"]["driver"]["rules"]}
    assert told[known.id]["text"] == known.help
    assert "**Why:** money." in told[known.id]["markdown"]


def test_every_rule_leads_to_its_page_and_every_result_to_its_rule() -> None:
    run = valid(render(samples.report(), "sarif"))["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    for rule in rules:
        assert rule["helpUri"].startswith("https://github.com/")
        assert rule["helpUri"].endswith(f"/docs/rules.md#{rule['id']}")
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in run["results"])


def test_the_same_finding_twice_is_two_results() -> None:
    report = samples.report()
    for finding in report.findings:
        finding.fingerprint = "0" * 32
    results = valid(render(report, "sarif"))["runs"][0]["results"]
    known = [one["partialFingerprints"]["primaryLocationLineHash"] for one in results[:4]]
    assert known == [f"{'0' * 32}:{number}" for number in range(1, 5)]
