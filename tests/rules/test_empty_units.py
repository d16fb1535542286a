"""A bilingual unit without a translation is told; a template, which has none at all, is not."""

from __future__ import annotations

from pathlib import Path

import checker
from checker.model import Report
from checker.settings import Settings

HEAD = 'msgid ""\nmsgstr ""\n"Language: de\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'


def checked(folder: Path, *translations: str) -> Report:
    units = "".join(f'msgid "Open the file {n}"\nmsgstr "{text}"\n\n' for n, text in enumerate(translations, 1))
    file = folder / "desk.po"
    file.write_text(HEAD + units, encoding="utf-8")
    return checker.check([file])


def test_an_empty_translation_is_told(tmp_path: Path) -> None:
    report = checked(tmp_path, "Datei 1 öffnen", "", "Datei 3 öffnen")
    (finding,) = report.findings
    assert (finding.rule, finding.severity, finding.category) == ("untranslated-sentence", "warning", "untranslated")
    place, source = finding.locations
    assert place.start == place.end
    assert source.text == "Open the file 2"


def test_a_template_is_not(tmp_path: Path) -> None:
    assert checked(tmp_path, "", "").findings == []


def test_what_is_to_be_kept_is_not_reported_in_units(tmp_path: Path) -> None:
    text = "Please open the file and read what it says about the council"
    file = tmp_path / "desk.po"
    file.write_text(HEAD + f'msgid "{text}"\nmsgstr "{text}"\n', encoding="utf-8")
    assert [finding.rule for finding in checker.check([file], Settings()).findings] == ["untranslated-sentence"]
    assert checker.check([file], Settings(keep=(text,))).findings == []
