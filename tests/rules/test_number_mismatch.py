"""What a finding on numbers says: no raw value, and those that agree stand together."""

from __future__ import annotations

import json
from pathlib import Path

import checker
from checker.reporting import render
from checker.settings import Settings


def test_versions_that_agree_stand_together_and_nothing_raw_is_shown(tmp_path: Path) -> None:
    texts = {
        "de": "Das Fest ist am Samstag, sagt sie.\n\nDas kostet 14,8 Milliarden Euro im Jahr.\n\n"
        "Der Zug fährt um 23.42 Uhr ab.\n\nDie Abgabe endet am 13. Dezember in der Schule.\n",
        "en": "The festival is on Saturday, she says.\n\nThat costs 14.8 billion euros a year.\n\n"
        "The train leaves at 11.42 p.m.\n\nThe submission ends on 13 November at the school.\n",
        "fr": "La fête a lieu dimanche, dit-elle.\n\nCela coûte 14,9 milliards d'euros par an.\n\n"
        "Le train part à 23h40.\n\nLe dépôt se termine le 13 décembre à l'école.\n",
    }
    paths = []
    for language, text in texts.items():
        paths.append(tmp_path / f"a.{language}.txt")
        paths[-1].write_text(text, encoding="utf-8")
    report = checker.check(paths)
    shown = render(report, "text", width=120)
    assert "= 13 November ≠ 13. Dezember = 13 décembre" in shown
    assert "= dimanche ≠ Samstag = Saturday" in shown
    assert "23h40 (23:40) ≠ 23.42 Uhr (23:42)" in shown
    for name in ("text", "html", "markdown", "github"):
        said = render(report, name)
        for raw in ("(6)", "14800000000", "1422", ">1422<"):
            assert raw not in said, (name, raw)


def test_what_is_too_improbable_is_a_note(tmp_path: Path) -> None:
    (tmp_path / "page.en.txt").write_text("She joined in the tenth form, at 14.\n", encoding="utf-8")
    (tmp_path / "page.de.txt").write_text("Sie kam mit 14 auf die Schule.\n", encoding="utf-8")
    paths = [tmp_path / "page.en.txt", tmp_path / "page.de.txt"]
    strict = checker.check(paths, settings=Settings(min_confidence=0.5))
    (note,) = strict.notes
    assert strict.findings == []
    assert note.confidence is not None
    assert 0 < note.confidence < 0.5
    (finding,) = checker.check(paths, settings=Settings(min_confidence=0)).findings
    assert finding.severity == "warning"


def test_where_a_text_without_end_lacks_a_number_its_beginning_is_named(tmp_path: Path) -> None:
    words = " ".join(["die alte Stadt"] * 200)
    source, target = f"Rund 47 Boote, {words}", f"Some boats, {words.replace('die alte Stadt', 'the old town')}"
    unit = {"id": "1", "src_lang": "de", "tgt_lang": "en", "src": source, "tgt": target}
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps(unit) + "\n", encoding="utf-8")
    (finding,) = checker.check([path], Settings(select=("number-mismatch",))).findings
    there, lacking = finding.locations[1], finding.locations[0]
    assert (there.text, lacking.text) == ("47", "")
    assert path.read_text(encoding="utf-8")[lacking.start :].startswith("Some boats")
