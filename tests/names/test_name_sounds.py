from __future__ import annotations

import pytest

from checker.names.name_sounds import are_inflected, are_two_habits, spell_sounds


@pytest.mark.parametrize(
    ("german", "other", "language"),
    [
        ("tschechow", "chekhov", "en"),
        ("tschechow", "tchekhov", "fr"),
        ("poljakow", "poliakov", "fr"),
        ("selenskyj", "zelensky", "en"),
        ("huthi", "houthi", "fr"),
        ("kathmandu", "katmandou", "fr"),
        ("syrien", "syrie", "fr"),
        ("anatolien", "anatolia", "en"),
    ],
)
def test_two_habits(german: str, other: str, language: str) -> None:
    assert are_two_habits(german, "de", other, language)
    assert are_two_habits(other, language, german, "de")


@pytest.mark.parametrize(("one", "other"), [("kastner", "kasner"), ("rousseff", "rouseff"), ("iberdrola", "iberdola")])
def test_slips_are_no_habit(one: str, other: str) -> None:
    assert not are_two_habits(one, "de", other, "en")


def test_cases() -> None:
    assert are_inflected("kastners", "de", "kastner", "fr")
    assert not are_inflected("kastner", "de", "kastn", "fr")


def test_sounds() -> None:
    assert spell_sounds("tschernobyl", "de") == spell_sounds("chernobil", "en")
