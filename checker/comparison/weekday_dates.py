"""Whether a weekday fits its date. The year has to be said, or to be that of the article for sure."""

from __future__ import annotations

from datetime import date

from checker.quantities.quantity import Quantity

FIRST_YEAR = 1800
"""The year from which all calendars here are the Gregorian one."""
SURE_DAYS = 60
"""Days around the article's date within which a date without a year is one of the same months. Set by hand, 2026-11."""


def find_day(quantity: Quantity, today: date | None) -> date | None:
    """The day that a date means; None where its year is not sure, or there is no such day."""
    year, month, day = quantity.parts
    if year is not None:
        return _make_day(year, month, day) if year >= FIRST_YEAR else None
    if today is None:
        return None
    near = [_make_day(candidate, month, day) for candidate in (today.year - 1, today.year, today.year + 1)]
    return next((one for one in near if one is not None and abs((one - today).days) <= SURE_DAYS), None)


def _make_day(year: int, month: int | None, day: int | None) -> date | None:
    try:
        return date(year, month or 0, day or 0)
    except ValueError:
        return None


def fits_weekday(weekday: Quantity, day: date) -> bool:
    """Whether a day falls on a weekday, in one of its readings."""
    values = {weekday.value, *(value for value, _unit in weekday.readings)}
    return day.isoweekday() in values
