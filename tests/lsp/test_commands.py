"""What the actions write."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.judgement.decisions import load_decisions
from checker.lsp.commands import keep_words, reject_finding
from checker.model import InputError
from tests.lsp.desk import list_rules, make_bridge


def test_a_false_alarm_is_written_as_a_decision_and_gone(tmp_path: Path) -> None:
    desk = make_bridge(tmp_path)
    checked = desk.look("a.de.md").checked
    finding = next(one for one in checked.findings if one.rule == "number-mismatch")
    file = reject_finding(checked, finding.fingerprint, "Tester")
    assert file == tmp_path / "decisions.jsonl"
    (made,) = load_decisions(file).decisions
    assert (made.verdict, made.who, made.rule) == ("reject", "Tester", "number-mismatch")
    assert made.keys
    assert list_rules(desk.show("a.de.md")) == ["untranslated-sentence"]


def test_what_is_gone_can_not_be_ruled_on(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such finding"):
        reject_finding(make_bridge(tmp_path).look("a.de.md").checked, "0" * 32, "Tester")


def test_words_are_kept_in_the_glossary(tmp_path: Path) -> None:
    desk = make_bridge(tmp_path)
    settings = desk.look("a.de.md").checked.files.settings
    file, remark = keep_words("Pont du Gard", settings)
    assert file == tmp_path / "glossary.csv"
    assert "Pont du Gard" in file.read_text(encoding="utf-8")
    assert 'glossary = "glossary.csv"' in remark
    desk.projects.begin_glossary(settings)
    again = desk.look("a.de.md").checked.files.settings
    assert keep_words("Rialto", again) == (file, "")
    with pytest.raises(InputError):
        keep_words("a|b", again)
