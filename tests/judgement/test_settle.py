"""What people have dealt with leaves the gate, and stays in the report."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from checker.judgement.baseline import create_baseline, dump_baseline
from checker.judgement.decisions import append_decisions
from checker.judgement.rulings import make_ruling
from checker.judgement.settle import find_decisions_file, settle_report
from checker.judgement.suppression import UNUSED
from checker.model import InputError
from checker.sentence_index import Passages
from checker.settings import Settings
from tests.judgement.test_baseline import report


def test_without_anything_settled_all_findings_are_open_and_have_fingerprints() -> None:
    found = settle_report(report([1, 2]), Settings())
    assert [finding.state for finding in found.findings] == ["open", "open"]
    assert all(finding.fingerprint for finding in found.findings)
    assert found.settled == []


def test_comments_come_before_decisions_and_decisions_before_the_baseline(tmp_path: Path) -> None:
    made = report([1, 2, 3, 4])
    base = str(tmp_path)
    settle_report(made, Settings(base=base))  # fingerprints relative to the folder
    file = tmp_path / "decisions.jsonl"
    rulings = [
        make_ruling(one, verdict, Passages(made.articles), note="", who="", when="2026", base=base)
        for one, verdict in zip(made.findings[:2], ("reject", "accept"), strict=True)
    ]
    append_decisions(file, rulings)
    (tmp_path / "old.json").write_text(dump_baseline(create_baseline(made.findings[1:3], base)))
    document = made.articles[0].documents[0]
    document.suppressions = ((made.findings[3].locations[0].start - 1, "checker-disable number-mismatch on purpose"),)
    settled = settle_report(made, Settings(base=base, baseline="old.json"))
    assert [finding.state for finding in settled.settled] == ["rejected", "baselined", "suppressed"]
    assert [finding.state for finding in settled.findings] == ["accepted"]
    assert settled.settled[2].ruling == "on purpose"


def test_a_comment_that_suppresses_nothing_is_a_note_with_its_rule() -> None:
    made = report([1])
    made.articles[0].documents[0].suppressions = ((0, "checker-disable-file missing-sentence"),)
    found = settle_report(made, Settings(), {"missing-sentence"})
    assert [note.rule for note in found.notes] == [UNUSED]
    assert found.notes[0].fingerprint
    assert UNUSED in found.rules
    assert len(found.findings) == 1


def test_files_that_are_broken_are_named(tmp_path: Path) -> None:
    settings = Settings(base=str(tmp_path))
    assert find_decisions_file(settings) is None
    (tmp_path / "decisions.jsonl").write_text(json.dumps({"fingerprint": "x"}))
    assert find_decisions_file(settings) == tmp_path / "decisions.jsonl"
    with pytest.raises(InputError, match=r"decisions\.jsonl:1"):
        settle_report(report([1]), settings)


def test_rulings_that_were_broken_off_are_said_in_the_report(tmp_path: Path) -> None:
    (tmp_path / "decisions.jsonl").write_text('{"fingerprint": "a", "ru')
    made = report([1])
    settle_report(made, Settings(base=str(tmp_path)))
    assert made.checked[-1].endswith('decisions.jsonl:1: broken off, passed over: {"fingerprint": "a", "ru')
