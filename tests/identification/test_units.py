"""Bilingual units through the public API: what was left in the source, mixed up, or left over in part."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import checker
from checker.settings import Settings

SOURCE = "The old mill by the river opens to visitors on Sunday."


def rules(tmp_path: Path, target: str, **settings: object) -> list[tuple[str, str]]:
    unit = {"id": "7", "src_lang": "en", "tgt_lang": "fr", "src": SOURCE, "tgt": target}
    path = tmp_path / "units.jsonl"
    path.write_text(json.dumps(unit, ensure_ascii=False) + "\n", encoding="utf-8")
    report = checker.check(path, Settings(select=("untranslated",), **settings))  # type: ignore[arg-type]
    assert all(finding.unit == "7" for finding in report.findings)
    return [(finding.rule, finding.locations[0].text) for finding in report.findings]


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        (SOURCE, [("untranslated-sentence", SOURCE)]),
        ("Die alte Mühle am Fluss öffnet am Sonntag für Besucher.",
         [("wrong-language", "Die alte Mühle am Fluss öffnet am Sonntag für Besucher.")]),
        ("Il vecchio mulino sul fiume apre ai visitatori soltanto domenica.",
         [("wrong-language", "Il vecchio mulino sul fiume apre ai visitatori soltanto domenica.")]),
        ("Le vieux moulin by the river ouvre aux visiteurs dimanche.", [("untranslated-fragment", "by the river")]),
        ("Le vieux moulin du river ouvre aux visiteurs dimanche.", [("untranslated-fragment", "river")]),
        ("Le vieux moulin au bord de l'eau ouvre aux visiteurs dimanche.", []),
    ],
)  # fmt: skip
def test_units(tmp_path: Path, target: str, expected: list[tuple[str, str]]) -> None:
    assert rules(tmp_path, target) == expected


def test_kinds_can_be_turned_off_and_words_kept(tmp_path: Path) -> None:
    target = "Le vieux moulin du river ouvre aux visiteurs dimanche."
    assert rules(tmp_path, target, severity={"untranslated-fragment": "off"}) == []
    assert rules(tmp_path, target, severity={"untranslated-fragment": "info"}) == []
    assert rules(tmp_path, target, keep=("river",)) == []
