"""The tokens that alignment compares."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.alignment.folded_tokens import SIGNS, list_tokens


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Zürich, Été", ["zurich", "ete"]),
        ("14.000 oder 14 000 oder 14'000", ["14000", "oder", "14000", "oder", "14000"]),
        ("1,5 Mio.", ["15", "mio"]),
        ("« Ja? »", ['"', "ja", "?"]),
        ("Straße", ["strasse"]),
    ],
)
def test_tokens(text: str, expected: list[str]) -> None:
    assert list_tokens(text) == expected


@pytest.mark.parametrize("text", ["14\u00a0000", "14\u202f000", "14’000", "14,000", "14.000"])
def test_a_number_is_grouped_as_any_language_does(text: str) -> None:
    assert list_tokens(text) == ["14000"]


@pytest.mark.parametrize("text", ['"Ja"', "„Ja“", "«Ja»", "“Ja”"])
def test_a_quotation_is_opened_as_any_language_does(text: str) -> None:
    assert list_tokens(text)[:2] == ['"', "ja"]


@given(st.text())
def test_tokens_are_words_digits_or_signs(text: str) -> None:
    tokens = list_tokens(text)
    assert all(token.isalnum() or token in {*SIGNS, '"'} for token in tokens)
    assert all(token.isdecimal() for token in tokens if token[0].isdecimal())
