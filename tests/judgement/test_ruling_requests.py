"""What is no ruling makes none; the rest goes by what the report says, not by what is sent."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

import checker
from checker.judgement.ruling_requests import LONGEST_NOTE, RulingTime, list_all_findings, make_rulings

MADE = RulingTime("Anna", datetime(2026, 5, 4, 12, tzinfo=UTC), "", "")


def test_a_ruling_is_made_of_what_the_report_says() -> None:
    report = checker.check_texts({"de": "Die Rutsche misst 40 Meter.", "fr": "Le toboggan mesure 45 mètres."})
    (finding,) = list_all_findings(report)
    sent = {"fingerprint": finding.fingerprint, "verdict": "reject", "note": "as built", "rule": "x", "who": "Mallory"}
    (ruling,) = make_rulings([sent], report, MADE)
    assert (ruling.rule, ruling.who, ruling.note) == (finding.rule, "Anna", "as built")
    assert ruling.when == "2026-05-04T12:00:00.000000Z"
    wrong: list[Any] = [{"verdict": "maybe"}, {"note": 7}, {"note": "x" * (LONGEST_NOTE + 1)}, {"fingerprint": "x"}]
    bad: list[Any] = [None, [], {}, [7], *([{**sent, **one}] for one in wrong), [sent, {}]]
    for data in bad:
        with pytest.raises(ValueError, match=r"."):
            make_rulings(data, report, MADE)
