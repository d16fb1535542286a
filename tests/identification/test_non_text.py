"""Addresses, placeholders, tags and codes are blanked; lines of code are told."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.identification.non_text import find_words, is_assignments, is_code, mask_non_text


@given(st.text(alphabet="ab .@/:<>{}%_#1-\n", max_size=80))
@settings(max_examples=80, deadline=None)
def test_mask_keeps_offsets(text: str) -> None:
    masked = mask_non_text(text)
    assert len(masked) == len(text)
    assert all(a == b or b == " " for a, b in zip(text, masked, strict=True))


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("see https://example.org/a for more", "see                       for more"),
        ("ask info@example.org today", "ask                  today"),
        ("the A320neo and 3rd", "the         and    "),
        ("Hi {name}, hello", "Hi       , hello"),
        ('a <a href="x y">link</a>', "a               link    "),
        ("End. New sentence", "End. New sentence"),
        ("and/or", "and/or"),
        ("the code de-DE or zh-Hant, a pro-EU vote, T-Shirt", "the code       or        , a pro-EU vote, T-Shirt"),
    ],
)
def test_mask(text: str, masked: str) -> None:
    assert mask_non_text(text) == masked


def test_words_are_letters_only() -> None:
    assert find_words("L'eau, 3 km à pied: C3PO") == ("L", "eau", "km", "à", "pied", "C", "PO")


@pytest.mark.parametrize("text", ["/etc/hosts", "settings:colour", "src/main open now", "user_name", "a/b\n"])
def test_code(text: str) -> None:
    assert is_code(text)


@pytest.mark.parametrize("text", ["Open the file src/main now", "A / B", "Time: noon", ""])
def test_no_code(text: str) -> None:
    assert not is_code(text)


@pytest.mark.parametrize("text", ["a=1", "2; needs: b=2", "Red = Late; Green = Early"])
def test_assignments(text: str) -> None:
    assert is_assignments(text)


@pytest.mark.parametrize("text", ["Red means late", "a = b and more", ""])
def test_no_assignments(text: str) -> None:
    assert not is_assignments(text)
