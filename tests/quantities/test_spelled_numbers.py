"""Numbers in words."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings

from checker.quantities import spelled_numbers
from checker.quantities.spelled_numbers import read_spelled_number
from tests.quantities.mixtures import describe, draw_mixtures
from tests.quantities.test_token_line import make_line


@pytest.mark.parametrize(
    ("code", "text", "value", "words"),
    [
        ("en", "two thousand, one hundred and five", 2105, 7),
        ("en", "nineteen eighty-four", 1984, 4),
        ("en", "three point five", Decimal("3.5"), 3),
        ("fr", "quatre-vingt-dix-sept", 97, 7),
        ("fr", "soixante et onze", 71, 3),
        ("fr", "deux cent mille", 200_000, 3),
        ("de", "zwei und drei", 2, 1),
        ("de", "drei Komma fünf", Decimal("3.5"), 3),
        ("de", "zwei Millionen dreihundert", 2_000_300, 3),
        ("en", "twenty first", 21, 2),
    ],
)
def test_longest_number_that_makes_sense(code: str, text: str, value: object, words: int) -> None:
    number = read_spelled_number(make_line(text, code), 0)
    assert number is not None
    assert (number.value, number.end) == (value, words)


def test_half_before_a_decimal_word_is_no_decimal() -> None:
    number = read_spelled_number(make_line("zweieinhalb Komma fünf"), 0)
    assert number is not None
    assert number.end == 1


def test_small_ones_are_weak() -> None:
    for text, weak in (("two houses", True), ("thirteen houses", False), ("two thousand houses", False)):
        number = read_spelled_number(make_line(text, "en"), 0)
        assert number is not None
        assert number.weak is weak


@given(draw_mixtures())
@settings(max_examples=400, deadline=None)
def test_a_lone_word_is_read_as_the_long_way_reads_it(drawn: tuple[str, str]) -> None:
    short = describe(*drawn)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(spelled_numbers, "read_lone_word", lambda line, at, word: None)
        assert describe(*drawn) == short
