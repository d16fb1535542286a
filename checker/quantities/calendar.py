"""The parts of dates: days, months, years, and the signs of an ordinal."""

from __future__ import annotations

from checker.quantities import numbers
from checker.quantities.bare_number import Number
from checker.quantities.phrases import match_behind
from checker.quantities.thresholds import MOST_DAYS, YEARS
from checker.quantities.token_line import TokenLine
from checker.quantities.tokens import APOSTROPHE

Ordinal = tuple[int, int, bool]
"""Value, token behind it, whether it is marked as an ordinal."""


def find_ordinal_end(line: TokenLine, number: Number) -> int:
    """The token behind the sign of an ordinal that follows digits (1er, 21st, 3.); 0 where there is none."""
    facts = line.facts.ordinal_words
    at = number.end
    if not line.touches(at) or not isinstance(number.value, int):
        return 0
    if line.words[at] in facts.ordinal_suffixes:
        return 0 if _begins_unit(line, at) else at + 1
    if line.words[at] in facts.ordinal_signs and number.plain and not line.touches(at + 1):
        return at + 1
    return 0


def _begins_unit(line: TokenLine, at: int) -> bool:
    """Whether the sign of an ordinal at token ``at`` is the first of a unit's: 20° C."""
    unit = match_behind(line, at, "unit")
    return unit is not None and unit[0] > at + 1


def read_ordinal_like(line: TokenLine, at: int) -> Ordinal | None:
    """An ordinal, or a whole number that may stand for one, at token ``at``."""
    found = line.look_up(line.words[at])
    if found is not None and found.ordinal is not None:
        return found.ordinal, at + 1, True
    number = numbers.read_number(line, at)
    if number is None or not isinstance(number.value, int) or number.scaled:
        return None
    if number.ordinal:
        return number.value, number.end, True
    marked = find_ordinal_end(line, number)
    return number.value, marked or number.end, bool(marked)


def read_day(line: TokenLine, at: int) -> Ordinal | None:
    """A day of the month at token ``at``."""
    day = read_ordinal_like(line, at)
    return day if day is not None and 1 <= day[0] <= MOST_DAYS else None


def read_month(line: TokenLine, at: int) -> tuple[int, int] | None:
    """A month beside a number, at token ``at``: (its number, the token behind it)."""
    word = line.words[at]
    found = line.look_up(word) if word else None
    if found is None or found.month is None:
        return None
    if line.facts.calendar.capital_months and not line.has_capital(at):
        return None
    end = at + 1
    if line.words[end] == "." and word in line.lexicon.short_months and line.touches(end) and end + 1 < line.size:
        end += 1
    return found.month, end


def read_bare_month(line: TokenLine, at: int) -> tuple[int, int] | None:
    """A month without a number beside it, likewise: a short form needs its stop, another word its capital."""
    calendar, word = line.facts.calendar, line.words[at]
    if word in calendar.abbreviated_months and line.words[at + 1] != ".":
        return None
    if word in calendar.ambiguous_months and (at == 0 or not calendar.capital_months):
        return None
    return read_month(line, at)


def read_year(line: TokenLine, at: int) -> tuple[int, int] | None:
    """A year at token ``at``, perhaps behind a comma or a small word: (the year, the token behind it)."""
    words = line.words
    if words[at] == "," or words[at] in line.facts.calendar.date_links:
        at += 1
    if words[at] == APOSTROPHE and words[at + 1].isdigit() and len(words[at + 1]) == 2:
        return 1900 + int(words[at + 1]), at + 2
    number = numbers.read_number(line, at)
    if number is None or number.value not in YEARS or (number.digits and not number.plain) or number.ordinal:
        return None
    if match_behind(line, number.end, "currency", "percent") is not None:
        return None
    return int(number.value), number.end


def read_linked_month(line: TokenLine, at: int) -> tuple[int, int] | None:
    """A month behind a day, perhaps with small words between: the 4th of July."""
    for _ in range(2):
        month = read_month(line, at)
        if month is not None:
            return month
        if line.words[at] not in line.facts.calendar.date_links or line.words[at] == ",":
            break
        at += 1
    return None
