"""A number in the groups of another language is a fault of form, where the other versions say what it should be."""

from __future__ import annotations

from pathlib import Path

import pytest

import checker

DE = "Die neue Schule kostet {} Euro, sagt die Gemeinde.\n"
EN = "The new school costs {} euros, the town says.\n"


@pytest.mark.parametrize(
    ("german", "english", "rules"),
    [
        ("230,000", "230,000", {"number-format"}),
        ("230,000", "230 000", {"number-format"}),
        ("230,000", "320,000", {"number-mismatch", "number-format"}),
        ("12.500", "12.500", {"number-mismatch"}),  # a right form in English: twelve and a half
        ("230.000", "230,000", set()),
    ],
)
def test_groups(tmp_path: Path, german: str, english: str, rules: set[str]) -> None:
    (tmp_path / "a.de.txt").write_text(DE.format(german), encoding="utf-8")
    (tmp_path / "a.en.txt").write_text(EN.format(english), encoding="utf-8")
    assert {one.rule for one in checker.check(tmp_path).findings} == rules
