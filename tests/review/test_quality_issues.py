"""Findings written into a copy of an XLIFF."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

import checker
from checker.cli import main
from checker.model import InputError
from checker.review.quality_issues import write_copies

ITS = "{http://www.w3.org/2005/11/its}"
FIRST = """<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
 <file source-language="de" target-language="fr" original="a" datatype="plaintext"><body>
  <trans-unit id="u1"><source>Die Brücke misst <g id="1">40 Meter</g>.</source>
   <target>Le pont mesure <g id="1">45 mètres</g>.</target></trans-unit>
  <trans-unit id="u2"><source>Der Markt öffnet um 8 Uhr.</source>
   <target state="final">Le marché ouvre à 8 heures.</target>
   <alt-trans><target>Le marché ouvre à 9 heures.</target></alt-trans></trans-unit>
  <trans-unit id="u3"><source>Das Bad schliesst am 3. Mai.</source>
   <target>La piscine ferme le 4 mai &amp; le soir.</target></trans-unit>
 </body></file>
</xliff>
"""
SECOND = """<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="de" trgLang="fr">
 <file id="f"><unit id="u1">
   <segment><source>Die Brücke ist 40 Meter lang.</source><target>Le pont mesure 40 mètres.</target></segment>
   <segment><source>Der Bau dauert 3 Jahre.</source><target>Les travaux durent 5 ans.</target></segment>
 </unit></file>
</xliff>
"""


def copy(tmp_path: Path, text: str) -> tuple[ET.Element, str]:
    file = tmp_path / "a.xlf"
    file.write_text(text, encoding="utf-8")
    out = tmp_path / "out.xlf"
    write_copies(checker.check([file]), out)
    made = out.read_text(encoding="utf-8")
    assert file.read_text(encoding="utf-8") == text
    return ET.fromstring(made), made


def test_issues_stand_in_the_units_they_are_about(tmp_path: Path) -> None:
    root, made = copy(tmp_path, FIRST)
    assert root.get(f"{ITS}version") == "2.0"
    units = {unit.get("id"): unit for unit in root.iter() if unit.tag.endswith("trans-unit")}
    assert [name for name, unit in units.items() if unit.findall(f".//{ITS}locQualityIssue")] == ["u1", "u3"]
    issue = units["u1"].find(f"{ITS}locQualityIssues/{ITS}locQualityIssue")
    assert issue is not None
    assert issue.get("locQualityIssueType") == "numbers"
    assert "40 Meter" in str(issue.get("locQualityIssueComment"))
    assert 0 < float(str(issue.get("locQualityIssueSeverity"))) <= 100
    for name in ("u1", "u3"):
        issues = units[name].find(f"{ITS}locQualityIssues")
        assert issues is not None
        target = next(one for one in units[name] if one.tag.endswith("}target"))
        known = issues.get("{http://www.w3.org/XML/1998/namespace}id")
        assert target.get(f"{ITS}locQualityIssuesRef") == f"#{known}"
    assert '<g id="1">45 mètres</g>' in made


def test_in_the_second_version_a_mark_stands_around_the_target(tmp_path: Path) -> None:
    root, _made = copy(tmp_path, SECOND)
    (unit,) = (one for one in root.iter() if one.tag.endswith("}unit"))
    assert unit[0].tag == f"{ITS}locQualityIssues", "extensions come before the segments"
    (mark,) = (one for one in root.iter() if one.tag.endswith("}mrk"))
    assert mark.text == "Les travaux durent 5 ans."
    assert mark.get("type") == "its:generic"
    assert mark.get(f"{ITS}locQualityIssuesRef") == "#" + str(unit[0].get("{http://www.w3.org/XML/1998/namespace}id"))


def test_the_copy_is_read_as_the_original_and_can_be_marked_again(tmp_path: Path) -> None:
    _root, made = copy(tmp_path, SECOND)
    first = [one.message for one in checker.check([tmp_path / "a.xlf"]).findings]
    again = [one.message for one in checker.check([tmp_path / "out.xlf"]).findings]
    assert first == again != []
    root, _twice = copy(tmp_path, made)
    names = [one.get("{http://www.w3.org/XML/1998/namespace}id") for one in root.iter(f"{ITS}locQualityIssues")]
    assert len(set(names)) == len(names) == 2


def test_a_sound_file_is_copied_as_it_is(tmp_path: Path) -> None:
    _root, made = copy(tmp_path, SECOND.replace("5 ans", "3 ans"))
    assert made == SECOND.replace("5 ans", "3 ans")


def test_several_files_need_a_folder_and_a_text_has_no_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("a/x.xlf", "b/x.xlf"):
        Path(name).parent.mkdir()
        Path(name).write_text(SECOND, encoding="utf-8")
    assert main(["check", "a", "b", "--output", "its=out.xlf", "-qq"]) == 2
    assert "give a folder that is there" in capsys.readouterr().err
    Path("out").mkdir()
    assert main(["check", "a", "b", "--output", "its=out", "-qq"]) == 1
    assert sorted(str(path) for path in Path("out").rglob("*.xlf")) == ["out/a/x.xlf", "out/b/x.xlf"]
    Path("page.de.txt").write_text("Die Brücke.\n", encoding="utf-8")
    with pytest.raises(InputError, match="there is no XLIFF"):
        write_copies(checker.check("page.de.txt"), Path("y.xlf"))


def test_a_prefix_that_is_taken_is_said(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="prefix its"):
        copy(tmp_path, SECOND.replace('version="2.1"', 'version="2.1" xmlns:its="urn:x"'))
