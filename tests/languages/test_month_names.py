"""The names of months in all languages."""

from __future__ import annotations

import pytest

from checker.languages.month_names import is_month_at


@pytest.mark.parametrize("text", ["5. November 2024", "3. août", "1. January"])
def test_the_day_of_a_date(text: str) -> None:
    assert is_month_at(text, 3)


@pytest.mark.parametrize("text", ["5. Neue Rutsche", "3. ", "1. 2024"])
def test_the_marker_of_a_list(text: str) -> None:
    assert not is_month_at(text, 3)
