"""Nights: the night of 8 to 9 February, Nacht zum 9. Februar and the night of 8 February are one."""

from __future__ import annotations

from checker.quantities.quantity import Quantity
from checker.quantities.tokens import TokenLine

NIGHT = "night"
"""Stands for the unit of a reading of a date: the other day of the night, as month * 100 + day."""
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _before(line: TokenLine, at: int, phrase: str) -> bool:
    words = phrase.split()
    return line.words[max(0, at - len(words)) : at] == words


def add_night(line: TokenLine, date: Quantity, at: int) -> None:
    """Give a date that begins at token ``at`` the other day of the night that it names."""
    _, month, day = date.parts
    if not at or month is None or day is None:
        return
    if any(_before(line, at, phrase) for phrase in line.facts.nights_before):
        date.readings += tuple((value, NIGHT) for value in _day_before(month, day))
    elif any(_before(line, at, phrase) for phrase in line.facts.nights_of):
        date.readings += tuple((value, NIGHT) for value in _day_after(month, day))


def find_night_joint(line: TokenLine, at: int, end: int) -> int:
    """The token behind what joins the two days of a night (Nacht vom 8. auf den 9.); 0 where nothing does."""
    for phrase, links in line.facts.nights_from.items():
        if line.words[end] in links and _before(line, at, phrase):
            return end + 1 + (line.words[end + 1] in line.facts.particles)
    return 0


def list_other_days(date: Quantity) -> list[tuple[int, int]]:
    """The other days of a night, as (month, day)."""
    return [divmod(int(value), 100) for value, unit in date.readings if unit == NIGHT]


def _day_before(month: int, day: int) -> tuple[int, ...]:
    if day > 1:
        return (month * 100 + day - 1,)
    month = month - 1 or 12
    return (228, 229) if month == 2 else (month * 100 + _LENGTHS[month - 1],)


def _day_after(month: int, day: int) -> tuple[int, ...]:
    first = (month % 12 + 1) * 100 + 1
    if month == 2 and day == 28:
        return first, 229
    return (first,) if day >= _LENGTHS[month - 1] else (month * 100 + day + 1,)
