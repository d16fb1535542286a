"""Dates with a month in words: 3 juin 2020, June 3, 2020, 3 au 5 juin, a bare month."""

from __future__ import annotations

from typing import NamedTuple

from checker.quantities import nights
from checker.quantities.calendar import (
    Ordinal,
    read_bare_month,
    read_day,
    read_linked_month,
    read_month,
    read_ordinal_like,
    read_year,
)
from checker.quantities.phrases import FoundQuantity, make_quantity, match_behind, skip_hyphen
from checker.quantities.thresholds import MOST_DAYS
from checker.quantities.token_line import TokenLine
from checker.quantities.tokens import APOSTROPHE, DASHES, HYPHEN

_BEFORE_MONTH = frozenset((HYPHEN, "(", APOSTROPHE))
"""Signs that may touch a bare month, beside those that open a quotation."""


def read_from_day(line: TokenLine, at: int) -> FoundQuantity | None:
    """3 juin 2020, 3. Juni, the 4th of July, 3 au 5 juin."""
    first = read_day(line, at) if line.months else None
    if first is None:
        return None
    end = first[1]
    second = None
    joined = nights.find_night_joint(line, at, end)
    if joined or _joins_days(line, end):
        second = read_day(line, joined or end + 1)
        if second is None:
            return None
        end = second[1]
    elif line.words[end] == "/" and line.touches(end) and line.touches(end + 1):
        second = read_day(line, end + 1)
        if second is None or second[0] != first[0] + 1:
            return None
        end = second[1]
    month = read_linked_month(line, end)
    if month is None:
        return None
    led = at > 0 and line.words[at - 1] in line.facts.calendar.date_links and line.words[at - 1].isalpha()
    start = at - 1 if led and first[2] else at
    year = read_year(line, month[1])
    end = year[1] if year else month[1]
    return _make_date(line, _Place(at, start, end), (year[0] if year else None, month[0]), first, second)


class _Place(NamedTuple):
    """Where a date begins without (``at``) and with (``start``) what leads to it, and the token behind it."""

    at: int
    start: int
    end: int


def _make_date(
    line: TokenLine, place: _Place, year_month: tuple[int | None, int], first: Ordinal, second: Ordinal | None
) -> FoundQuantity:
    """A day, or the days from a first to a second, of a month."""
    if second is None:
        date = make_quantity(line, place.start, place.end, "date", None)
        date.parts = (*year_month, first[0])
        nights.add_night(line, date, place.at)
        return date, place.end
    period = make_quantity(line, place.start, place.end, "range", None)
    low = make_quantity(line, place.at, first[1], "date", None)
    high = make_quantity(line, place.at, place.end, "date", None)
    low.parts, high.parts = (*year_month, first[0]), (*year_month, second[0])
    period.ends = (low, high)
    return period, place.end


def _joins_days(line: TokenLine, at: int) -> bool:
    """Whether token ``at`` may join two days: a dash, a word of ranges or of numbers."""
    return line.words[at] in line.lexicon.day_links or line.words[at] in DASHES


def read_from_month(line: TokenLine, at: int) -> FoundQuantity | None:
    """June 3, 2020; Oct. 2; juin 2020; a bare month."""
    month = read_month(line, at)
    if month is None:
        return None
    year = read_year(line, month[1])
    if year is not None:
        date = make_quantity(line, at, year[1], "date", None)
        date.parts = (year[0], month[0], None)
        return date, year[1]
    day = _read_day_behind(line, at, month) if line.facts.calendar.day_behind_month else None
    return day or _read_bare(line, at)


def _read_bare(line: TokenLine, at: int) -> FoundQuantity | None:
    """A month that is no part of another word."""
    month = read_bare_month(line, at)
    if month is None:
        return None
    before = line.words[at - 1]
    if line.touches(at) and before not in _BEFORE_MONTH and before not in line.lexicon.opening_quotes:
        return None
    if skip_hyphen(line, at + 1) and not line.facts.calendar.months_in_compounds:
        return None
    return make_quantity(line, at, month[1], "month", month[0]), month[1]


def _read_day_behind(line: TokenLine, at: int, month: tuple[int, int]) -> FoundQuantity | None:
    """June 3, 2020; June the 3rd; June 3 to 5."""
    start = month[1]
    if line.words[start] in line.facts.calendar.date_links and line.words[start] != ",":
        start += 1
    first = read_day(line, start)
    if first is None or line.words[start] in line.facts.one.weak_numerals:
        return None
    if not first[2] and match_behind(line, first[1], "percent", "currency", "unit") is not None:
        return None
    second = _read_last_day(line, first)
    end = second[1] if second is not None else first[1]
    year = read_year(line, end) if line.words[end] == "," or line.words[end].isdigit() else None
    end = year[1] if year else end
    place = _Place(at, at, end)
    return _make_date(line, place, (year[0] if year else None, month[0]), first, second)


def _read_last_day(line: TokenLine, first: Ordinal) -> Ordinal | None:
    """The second of two days behind a month: a later one that no month follows."""
    if not _joins_days(line, first[1]):
        return None
    second = read_ordinal_like(line, first[1] + 1)
    if second is None or not first[0] < second[0] <= MOST_DAYS:
        return None
    return second if read_month(line, second[1]) is None else None
