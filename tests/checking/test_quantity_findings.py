"""Findings about quantities: whom they point at, and which rule says them."""

from __future__ import annotations

from pathlib import Path

import checker
from checker.comparison.conventions import CONVENTIONS
from checker.rules import get_rules
from checker.settings import Settings


def write_versions(folder: Path, **texts: str) -> Path:
    for language, text in texts.items():
        (folder / f"a.{language}.txt").write_text(text + "\n", encoding="utf-8")
    return folder


def test_the_odd_one_out_is_pointed_at(tmp_path: Path) -> None:
    folder = write_versions(
        tmp_path, fr="Le pont mesure 40 mètres.", en="The bridge is 40 metres long.", de="Die Brücke ist 45 Meter lang."
    )
    (finding,) = checker.check(folder).findings
    assert [place.text for place in finding.locations] == ["45 Meter", "40 metres", "40 mètres"]
    assert finding.confidence is not None


def test_a_version_that_lacks_a_number_is_pointed_at_with_its_passage(tmp_path: Path) -> None:
    folder = write_versions(tmp_path, en="The bridge with its 40 lamps is new.", de="Die Brücke mit Lampen ist neu.")
    (finding,) = checker.check(folder, Settings(source="en")).findings
    assert [place.text for place in finding.locations] == ["Die Brücke mit Lampen ist neu.", "40"]


def test_every_convention_has_a_rule_of_its_name_and_is_a_note() -> None:
    rules = {rule.id: rule for rule in get_rules()}
    assert set(rules) >= CONVENTIONS
    assert {rules[name].severity for name in CONVENTIONS} == {"info"}


def test_a_house_may_want_a_convention_as_an_error(tmp_path: Path) -> None:
    folder = write_versions(tmp_path, en="The road is 10 miles (16 km) long.", fr="La route est longue de 16 km.")
    report = checker.check(folder)
    assert [one.rule for one in report.notes] == ["dropped-conversion"]
    report = checker.check(folder, Settings(severity={"dropped-conversion": "error"}))
    assert [(one.rule, one.severity) for one in report.findings] == [("dropped-conversion", "error")]
