from __future__ import annotations

import pytest

from checker.references.spelling_slips import count_edits, is_other_number, is_slip, may_be_translated


@pytest.mark.parametrize(
    ("one", "other", "edits"), [("abc", "abc", 0), ("abc", "abd", 1), ("abc", "ab", 1), ("ab", "ba", 2)]
)
def test_edits(one: str, other: str, edits: int) -> None:
    assert count_edits(one, other, 2) == edits


def test_more_edits_than_asked_for() -> None:
    assert count_edits("abcdef", "uvwxyz", 2) == 3
    assert count_edits("a", "abcdef", 2) == 3


def test_slips() -> None:
    assert is_slip("example.org/haus", "example.org/hause")
    assert not is_slip("haus", "maus")
    assert not is_slip("example.org", "example.org")


def test_other_numbers() -> None:
    assert is_other_number("issues/12", "issues/130")
    assert not is_other_number("a/12", "b/12")
    assert not is_other_number("a", "a")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("karte.energie.example", "karte.energia.example"),
        ("projektname.example", "project-name.example"),
        ("integrazione.example", "integration.example"),
        ("haus.example/seite", "hous.example/seiten"),
    ],
)
def test_words_of_two_languages(one: str, other: str) -> None:
    assert may_be_translated(one, other)
    assert may_be_translated(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("haus.example", "huas.example"), ("museum.example", "musum.example"), ("a/b2", "a/b3"), ("", "")],
)
def test_slips_within_a_word(one: str, other: str) -> None:
    assert not may_be_translated(one, other)
