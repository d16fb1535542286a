"""Findings in the file they are about, and in open files that they are seen against."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from lsprotocol.types import DiagnosticSeverity

from checker.lsp.diagnostics import describe_message, list_diagnostics
from checker.model import Finding, Location
from tests.lsp.desk import Desk, list_rules, make_bridge


def test_a_finding_has_its_other_side_as_related_information(tmp_path: Path) -> None:
    desk = make_bridge(tmp_path)
    found = next(one for one in desk.show("a.fr.md") if one.code == "number-mismatch")
    assert found.severity == DiagnosticSeverity.Warning
    assert found.source == "checker"
    assert found.code_description is not None
    assert found.code_description.href.endswith("#number-mismatch")
    (related,) = found.related_information or ()
    assert related.location.uri == f"file://{desk.path('a.de.md')}"
    assert "54 Meter" in related.message


def test_in_an_open_file_it_stands_whichever_side_it_is(tmp_path: Path) -> None:
    desk = make_bridge(tmp_path)
    assert list_rules(desk.show("a.de.md")) == ["number-mismatch", "untranslated-sentence"]
    seen: list[Any] = [one.data for one in desk.show("a.de.md")]
    assert sorted(one["seen_from"] for one in seen) == [False, True]


def test_in_a_closed_file_only_what_it_is_about_stands(tmp_path: Path) -> None:
    desk = make_bridge(tmp_path)
    places = desk.look("a.de.md")
    found = list_diagnostics(places, set())
    assert {path: list_rules(each) for path, each in found.items()} == {
        desk.path("a.fr.md"): ["number-mismatch"],
        desk.path("a.de.md"): ["untranslated-sentence"],
    }


def test_a_file_without_findings_is_told_so(tmp_path: Path) -> None:
    desk = Desk(tmp_path, {"a.fr.md": "Le pont est ouvert.\n", "a.de.md": "Die Brücke ist offen.\n"})
    assert desk.show("a.de.md") == []


def test_what_is_suggested_is_said_with_its_spaces() -> None:
    place = Location("a.md", 0, 1, 1, 1, "fr", " ")
    finding = Finding("r", "typography", "style", "info", "a  space", (place,), suggestion="\u00a0", unit="key")
    assert describe_message(finding) == '<key> a space (suggestion: "[NBSP]")'
