from __future__ import annotations

from datetime import date

from checker.comparison.weekday_dates import find_day, fits_weekday
from checker.quantities.quantity import Quantity


def make_date(year: int | None, month: int, day: int) -> Quantity:
    return Quantity(0, 1, "date", parts=(year, month, day))


def test_the_year_is_said_or_surely_the_articles() -> None:
    today = date(2024, 12, 20)
    assert find_day(make_date(2025, 3, 4), None) == date(2025, 3, 4)
    assert find_day(make_date(None, 1, 4), today) == date(2025, 1, 4)
    assert find_day(make_date(None, 6, 4), today) is None
    assert find_day(make_date(None, 6, 4), None) is None


def test_days_that_are_none() -> None:
    assert find_day(make_date(2025, 2, 30), None) is None
    assert find_day(make_date(1500, 3, 4), None) is None


def test_weekdays_fit_in_one_of_their_readings() -> None:
    assert fits_weekday(Quantity(0, 1, "weekday", 2), date(2025, 3, 4))
    assert not fits_weekday(Quantity(0, 1, "weekday", 1), date(2025, 3, 4))
    assert fits_weekday(Quantity(0, 1, "weekday", 1, readings=((2, None),)), date(2025, 3, 4))
