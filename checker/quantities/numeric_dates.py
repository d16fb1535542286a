"""Dates in digits: 15.09.2020, 15.9., 15/09/2020, 2020-09-15, and months: 09.2020, 2020-09."""

from __future__ import annotations

from checker.quantities.phrases import FoundQuantity, make_quantity
from checker.quantities.thresholds import LIKELY_YEARS, MOST_DAYS, PIVOT_YEAR
from checker.quantities.token_line import TokenLine

MONTH_AND_DAY = "month-day"
"""Stands for the unit of a reading of a date: the day and the month the other way round, as month * 100 + day."""

_DIGITS_OF_MONTH = 2
"""Digits of a month behind its year."""
_MONTHS = 12
"""Of a year."""


def read_numeric_date(line: TokenLine, at: int) -> FoundQuantity | None:
    """The date that the digits at token ``at`` begin."""
    split = _split_stops(line, at) or _split_strokes(line, at)
    if split is None:
        return _read_month(line, at)
    parts, end = split
    ordered = _order_parts(parts)
    if ordered is None:
        return None
    first, second, year = ordered
    month_first = line.facts.calendar.month_first
    turned = month_first and first <= 12 and len(line.words[at]) < 4
    day, month = (second, first) if turned else (first, second)
    if month > 12:
        day, month = month, day
    if not (1 <= day <= MOST_DAYS and 1 <= month <= 12):
        return None
    date = make_quantity(line, at, end, "date", None)
    date.parts = (year, month, day)
    if month_first and day <= 12 and day != month:
        date.readings = ((day * 100 + month, MONTH_AND_DAY),)
    return date, end


def _read_month(line: TokenLine, at: int) -> FoundQuantity | None:
    """A month with its year: 09.2020, where that is no decimal, and 2020-09, where that is no range of years."""
    token = line.words[at]
    first, stop, second = token.partition(".")
    if stop:
        ordered = (second, first) if token[0] == "0" or line.facts.calendar.dates_end_with_stop else None
        end = at + 1
    else:
        hyphened = line.words[at + 1] == "-" and line.touches(at + 1) and line.touches(at + 2)
        ordered = (token, line.words[at + 2]) if hyphened and len(line.words[at + 2]) == _DIGITS_OF_MONTH else None
        end = at + 3
    if ordered is None or not all(part.isdigit() for part in ordered) or _goes_on(line, end):
        return None
    year, month = map(int, ordered)
    if len(ordered[0]) != len(str(year)) or year not in LIKELY_YEARS or not 1 <= month <= _MONTHS:
        return None
    if not stop and month > year % 100:
        return None
    date = make_quantity(line, at, end, "date", None)
    date.parts = (year, month, None)
    return date, end


def _goes_on(line: TokenLine, end: int) -> bool:
    """Whether a hyphen or a letter directly behind makes it a part of something longer: 2020-09-A4."""
    return end < line.size and line.touches(end) and (line.words[end][:1].isalnum() or line.words[end] in "-/")


def _split_stops(line: TokenLine, at: int) -> tuple[list[str], int] | None:
    """The parts of a date with stops between, of which the last may be left out; and the token behind it."""
    token = line.words[at]
    stops = token.count(".")
    if stops == 2:
        return token.split("."), at + 1
    if (
        stops != 1
        or not line.facts.calendar.dates_end_with_stop
        or line.words[at + 1] != "."
        or not line.touches(at + 1)
    ):
        return None
    end = at + 2
    if end >= line.size or (line.touches(end) and line.words[end][:1].isalnum()):
        return None
    return [*token.split("."), ""], end


def _split_strokes(line: TokenLine, at: int) -> tuple[list[str], int] | None:
    """The parts of a date with strokes or hyphens between, and the token behind it."""
    words = line.words
    if words[at + 1] not in "/-" or words[at + 1] != words[at + 3]:
        return None
    if not all(line.touches(place) for place in range(at + 1, at + 5)):
        return None
    return [words[at], words[at + 2], words[at + 4]], at + 5


def _order_parts(parts: list[str]) -> tuple[int, int, int | None] | None:
    """Day and month as written, and the year, which may stand first or be left out; None for what is no date."""
    first, second, year = reversed(parts) if len(parts[0]) == 4 else parts
    if not all(part.isdigit() for part in (first, second, year or "0")):
        return None
    if len(first) > 2 or len(second) > 2 or len(year) not in {0, 2, 4}:
        return None
    return int(first), int(second), _complete_year(year)


def _complete_year(year: str) -> int | None:
    """A year of four digits for one of four or two; None for none."""
    if not year:
        return None
    value = int(year)
    return value if len(year) == 4 else value + (2000 if value < PIVOT_YEAR else 1900)
