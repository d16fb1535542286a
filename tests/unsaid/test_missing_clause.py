from __future__ import annotations

import pytest

from checker.unsaid import missing_clause
from checker.unsaid.missing_clause import find_missing_clause, may_lack, measure_stretch
from checker.unsaid.thresholds import MOST_WORDS

LONG = "The ferry leaves at eight, and passengers who want to take bicycles along have to reserve the day before."
WHOLE = "Le ferry part à huit heures, et les passagers qui veulent emporter un vélo doivent réserver la veille."
SHORT = "Le ferry part à huit heures."


def test_a_clause_and_its_place() -> None:
    found = find_missing_clause(LONG, SHORT, 0.9)
    assert found is not None
    assert LONG[found.start : found.end].startswith("and passengers")
    assert LONG[found.end :] == "."
    assert found.place == len(SHORT) - 1
    assert found.probability > 0.5


@pytest.mark.parametrize(("text", "other"), [(LONG, WHOLE), (SHORT, LONG), ("", ""), (SHORT, "")])
def test_the_first_look_by_length(text: str, other: str) -> None:
    assert not may_lack(text, other, 1.0)
    assert find_missing_clause(text, other, 1.0) is None


def test_another_text_is_no_clause(monkeypatch: pytest.MonkeyPatch) -> None:
    assert find_missing_clause(LONG, SHORT, 0.9) is not None
    monkeypatch.setattr(missing_clause, "MOST_SHARE", 0.5)
    assert find_missing_clause(LONG, SHORT, 0.9) is None


def test_what_is_expected_to_be_so_long_lacks_nothing() -> None:
    assert find_missing_clause(LONG, SHORT, 5.0) is None


@pytest.mark.parametrize(
    ("text", "other"), [("Two words", SHORT), (LONG, "– !"), (LONG * MOST_WORDS, SHORT), (LONG, WHOLE * MOST_WORDS)]
)
def test_what_is_no_sentence_is_not_measured(text: str, other: str) -> None:
    assert measure_stretch(text, other, 1.0) is None


def test_the_same_text_lacks_nothing() -> None:
    stretch = measure_stretch(LONG, LONG, 1.0)
    assert stretch is None or stretch.end - stretch.start < len(LONG) / 2
