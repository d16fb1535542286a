"""The night between two days."""

from __future__ import annotations

import pytest

from checker.quantities.nights import list_other_days
from checker.quantities.scan import scan_text


@pytest.mark.parametrize(
    ("code", "text", "other"),
    [
        ("de", "in der Nacht zum 9. Februar", [(2, 8)]),
        ("de", "in der Nacht zum 1. März", [(2, 28), (2, 29)]),
        ("de", "in der Nacht zum 1. Januar", [(12, 31)]),
        ("en", "on the night of 8 February", [(2, 9)]),
        ("en", "on the night of 28 February", [(3, 1), (2, 29)]),
        ("en", "on the night of 31 December", [(1, 1)]),
        ("en", "on 8 February", []),
    ],
)
def test_other_day(code: str, text: str, other: list[tuple[int, int]]) -> None:
    (date,) = scan_text(text, code)
    assert list_other_days(date) == other


def test_weekday_of_a_night() -> None:
    (day,) = scan_text("Es war in der Nacht zum Montag.", "de")
    assert (day.value, day.readings) == (1, ((7, None),))


def test_two_days_of_a_night_are_a_range() -> None:
    (period,) = scan_text("in der Nacht vom 8. auf den 9. Mai", "de")
    assert [end.parts for end in period.ends] == [(None, 5, 8), (None, 5, 9)]
