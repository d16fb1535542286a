"""The findings of a batch as a report: which are chosen, and where they stand."""

from __future__ import annotations

from collections import Counter
from typing import Any

from checker.batch.listed_findings import FEWEST, choose_findings, make_listed_report
from checker.reporting.side_by_side import build_views


def make_found(article: str, rule: str, number: int, group: str = "news", severity: str = "warning") -> dict[str, Any]:
    """A finding in French on line 7, and the German words that it is about on line 5, as a batch keeps it."""
    places = [
        {
            "path": f"{article}.{code}.md",
            "part": "",
            "start": 100 + number * 20,
            "end": 104 + number * 20,
            "line": line,
            "column": 3,
            "language": code,
            "text": text,
        }
        for code, line, text in (("fr", 7, "mars"), ("de", 5, "März"))
    ]
    return {
        "id": article,
        "group": group,
        "source": "de",
        "rule": rule,
        "category": "typography",
        "mqm": "locale-conventions",
        "severity": severity,
        "message": f"message {number}",
        "locations": places,
        "values": [{"language": "fr", "text": "mars", "value": "3"}],
        "suggestion": None,
        "unit": None,
        "fingerprint": f"{article}{number}",
    }


def test_of_rare_rules_some_are_listed_whatever_comes_before() -> None:
    found = [make_found("a", "common", number) for number in range(500)]
    found += [make_found("b", "rare", number, "sport") for number in range(FEWEST + 10)]
    chosen = Counter(one["rule"] for one in choose_findings(found, 100))
    assert chosen.total() == 100
    assert chosen["rare"] >= FEWEST


def test_few_findings_are_all_listed() -> None:
    found = [make_found("a", "common", number) for number in range(99)]
    assert len(choose_findings(found, 100)) == 99


def test_places_stand_side_by_side_with_their_lines() -> None:
    report, folders = make_listed_report([make_found("a", "r", 0), make_found("b", "r", 0, "sport", "info")], {})
    first, second = build_views(report)
    assert folders == {"a": "news", "b": "sport"}
    assert ([one.rule for one in report.findings], [one.rule for one in report.notes]) == (["r"], ["r"])
    (line,) = (line for stretch in first.stretches for line in stretch.lines)
    assert [[(part.language, part.line) for part in cell] for cell in line.cells] == [[("de", 5)], [("fr", 7)]]
    assert line.findings == first.findings
    assert (first.usual, second.left_out) == (("de-fr", "fr"), 0)


def test_a_place_without_a_language_is_shown_too() -> None:
    one = make_found("a", "r", 0)
    for place in one["locations"]:
        place["language"] = None
    report, _folders = make_listed_report([{**one, "source": ""}], {})
    (view,) = build_views(report)
    assert [column.name for column in view.columns] == ["—"]
    assert len(view.findings) == 1


def test_a_finding_without_a_place_is_shown_too() -> None:
    report, _folders = make_listed_report([{**make_found("a", "r", 0), "locations": []}], {})
    assert len(report.findings) == 1
