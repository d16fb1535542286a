"""Nights: the night of 8 to 9 February, Nacht zum 9. Februar and the night of 8 February are one."""

from __future__ import annotations

from collections.abc import Iterable

from checker.quantities.quantity import Quantity
from checker.quantities.token_line import TokenLine

NIGHT = "night"
"""Stands for the unit of a reading of a date: the other day of the night, as month * 100 + day."""
_MONTH_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
"""Days of the months of a common year; in February both lengths are tried, since a date may not say its year."""


def follows_phrase(line: TokenLine, at: int, phrases: Iterable[str]) -> bool:
    """Whether one of the phrases stands right before token ``at``."""
    return any(line.follows(at, tuple(phrase.split())) for phrase in phrases)


def add_night(line: TokenLine, date: Quantity, at: int) -> None:
    """Give a date that begins at token ``at`` the other day of the night that it names."""
    _, month, day = date.parts
    if not at or month is None or day is None:
        return
    if follows_phrase(line, at, line.facts.nights.nights_before):
        date.readings += tuple((value, NIGHT) for value in _list_days_before(month, day))
    elif follows_phrase(line, at, line.facts.nights.nights_of):
        date.readings += tuple((value, NIGHT) for value in _list_days_after(month, day))


def find_night_joint(line: TokenLine, at: int, end: int) -> int:
    """The token behind what joins the two days of a night (Nacht vom 8. auf den 9.); 0 where nothing does."""
    for phrase, links in line.facts.nights.nights_from.items():
        if line.words[end] in links and follows_phrase(line, at, (phrase,)):
            return end + 1 + (line.words[end + 1] in line.facts.nouns.particles)
    return 0


def list_other_days(date: Quantity) -> list[tuple[int, int]]:
    """The other days of a night, as (month, day)."""
    return [divmod(int(value), 100) for value, unit in date.readings if unit == NIGHT]


def turn_weekday_back(line: TokenLine, at: int, number: int) -> int | None:
    """The weekday before the one at token ``at`` where a phrase names the night that leads to it; None otherwise."""
    return (number + 5) % 7 + 1 if follows_phrase(line, at, line.facts.nights.nights_before) else None


def _list_days_before(month: int, day: int) -> tuple[int, ...]:
    """The day before a day, as month * 100 + day; two where the length of February decides."""
    if day > 1:
        return (month * 100 + day - 1,)
    month = month - 1 or 12
    return (228, 229) if month == 2 else (month * 100 + _MONTH_LENGTHS[month - 1],)


def _list_days_after(month: int, day: int) -> tuple[int, ...]:
    """The day after a day, likewise."""
    first = (month % 12 + 1) * 100 + 1
    if month == 2 and day == 28:
        return first, 229
    return (first,) if day >= _MONTH_LENGTHS[month - 1] else (month * 100 + day + 1,)
