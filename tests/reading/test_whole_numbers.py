"""Whole numbers of more digits than Python reads."""

from __future__ import annotations

import json

from checker.reading.whole_numbers import read_count, read_integer

HUGE = "1" * 4301


def test_counts() -> None:
    assert [read_count(text) for text in ("7", "007", "", "-1", "x", "٣", HUGE)] == [7, 7, None, None, None, None, None]


def test_integers_are_kept_as_they_are_written() -> None:
    assert read_integer("12") == 12
    assert json.loads(f'{{"a": {HUGE}}}', parse_int=read_integer) == {"a": HUGE}
