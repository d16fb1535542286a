"""Months and days do not contradict each other."""

from __future__ import annotations

import pytest

from checker.languages.language import Language
from checker.quantities import find_quantities
from tests.languages.variants import find_gaps_of_changed


def test_kinds_of_months_are_months(language: Language) -> None:
    calendar = language.quantities.calendar
    assert set(calendar.abbreviated_months) <= set(calendar.months)
    assert set(calendar.ambiguous_months) <= set(calendar.months)
    assert set(calendar.months.values()) == set(range(1, 13))


def test_every_month_has_a_name_that_is_no_abbreviation(language: Language) -> None:
    calendar = language.quantities.calendar
    names = {month for word, month in calendar.months.items() if word not in calendar.abbreviated_months}
    assert names == set(range(1, 13))


def test_months_have_a_capital_where_the_calendar_says_so(language: Language) -> None:
    calendar = language.quantities.calendar
    word = next(word for word, month in calendar.months.items() if month == 9)
    found = [quantity.kind for quantity in find_quantities(f"3 {word} 2020", language.code)]
    assert (found == ["date"]) is not calendar.capital_months


@pytest.mark.parametrize(("weekdays", "said"), [({"soli": 1}, "no weekday for 2"), ({}, "is empty")])
def test_faults_are_found(weekdays: dict[str, int], said: str) -> None:
    assert said in find_gaps_of_changed("quantities", weekdays=weekdays)
