"""Pieces of number words and what they are worth together."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker import languages
from checker.quantities.number_words import (
    JOINER,
    Piece,
    compose_number,
    count_zeros,
    list_morphemes,
    read_roman,
    take_apart,
)

ROLES = ("number", "hundred", "scale", "part", "joiner", "score", "stacked")


def piece(value: int, role: str = "number", *, ordinal: bool = False) -> Piece:
    return role, value, ordinal


HUNDRED, THOUSAND, MILLION = piece(100, "hundred"), piece(1000, "scale"), piece(10**6, "scale")


@pytest.mark.parametrize(
    ("pieces", "value"),
    [
        ([piece(2), THOUSAND, piece(3), HUNDRED, piece(20), piece(1)], 2321),
        ([piece(1), JOINER, piece(20)], 21),
        ([piece(4), piece(20, "score"), piece(17, "stacked")], 97),
        ([piece(2), HUNDRED, THOUSAND, MILLION], 200_000_000_000),
        ([THOUSAND], 1000),
        ([piece(2), ("part", Fraction(1, 2), False), MILLION], 2_500_000),
        ([piece(2), piece(3)], None),
        ([piece(20), piece(0)], None),
        ([piece(20), HUNDRED], None),
        ([THOUSAND, piece(2), MILLION], 1_002_000_000),
        ([piece(2, ordinal=True), THOUSAND], None),
    ],
)
def test_composition(pieces: list[Piece], value: int | None) -> None:
    assert compose_number(pieces)[0] == value


def test_an_ordinal_comes_last() -> None:
    assert compose_number([piece(20), piece(1, ordinal=True)]) == (21, True)


@given(st.lists(st.tuples(st.sampled_from(ROLES), st.integers(0, 10**6), st.booleans()), min_size=1, max_size=8))
def test_any_pieces_are_survived(pieces: list[Piece]) -> None:
    value, _ = compose_number(pieces)
    assert value is None or value >= 0


def test_words_are_taken_apart_into_the_longest_pieces() -> None:
    parts = list_morphemes(languages.get("de").quantities)
    longest = max(map(len, parts))
    taken = take_apart("einundzwanzigjährig", parts, longest)
    assert taken is not None
    assert ([value for _, value, _ in taken[0]], taken[1]) == ([1, 0, 20], "jährig")
    assert take_apart("hundert", parts, longest) is None
    assert take_apart("zweiund", parts, longest) is None
    assert take_apart("zwei" * 30, parts, longest) is None
    assert parts["dreissig"] == parts["dreißig"]


@pytest.mark.parametrize(("text", "value"), [("xiv", 14), ("xix", 19), ("xl", 40), ("viii", 8)])
def test_roman(text: str, value: int) -> None:
    assert read_roman(text) == value


def test_zeros() -> None:
    assert [count_zeros(value) for value in (0, 5, 20, 1000, Fraction(5, 2))] == [0, 0, 1, 3, 0]
