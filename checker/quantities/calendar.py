"""Dates in all usual forms, months, decades, centuries and regnal numbers."""

from __future__ import annotations

from checker.quantities import nights, numbers
from checker.quantities.numbers import Number
from checker.quantities.phrases import FoundQuantity, make_quantity, match_behind, skip_hyphen
from checker.quantities.tokens import TokenLine

YEARS = range(1000, 2101)
"""Numbers that may be a year beside a month."""
LIKELY_YEARS = range(1500, 2101)
"""Bare numbers that are taken for one."""
Ordinal = tuple[int, int, bool]
"""Value, token behind it, whether it is marked as an ordinal."""


def find_ordinal_end(line: TokenLine, number: Number) -> int:
    """The token behind the sign of an ordinal that follows digits (1er, 21st, 3.); 0 where there is none."""
    facts = line.facts
    at = number.end
    if not line.touches(at) or not isinstance(number.value, int):
        return 0
    if line.words[at] in facts.ordinal_suffixes:
        return at + 1
    if facts.ordinal_sign and line.words[at] == facts.ordinal_sign and number.plain and not line.touches(at + 1):
        return at + 1
    return 0


def read_day(line: TokenLine, at: int) -> Ordinal | None:
    """A day of the month or any ordinal-like number at token ``at``."""
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


def read_month(line: TokenLine, at: int, *, beside: bool) -> tuple[int, int] | None:
    """A month at token ``at``: (its number, the token behind it). ``beside`` says that a number stands next to it."""
    word = line.words[at]
    found = line.look_up(word) if word else None
    if found is None or found.month is None:
        return None
    facts = line.facts
    if not beside and len(word) <= 4 and word not in _FULL and facts.months.get(word) and line.words[at + 1] != ".":
        return None
    if facts.capital_months and not line.capital(at):
        return None
    if not beside and word in facts.ambiguous_months and (at == 0 or not facts.capital_months):
        return None
    end = at + 1
    if line.words[end] == "." and len(word) <= 5 and line.touches(end) and end + 1 < line.size:
        end += 1
    return found.month, end


_FULL = frozenset(("mai", "may", "juin", "juni", "juli", "june", "july", "mars", "août", "aout", "märz"))


def read_year(line: TokenLine, at: int) -> tuple[int, int] | None:
    """A year at token ``at``, perhaps behind a comma or a small word."""
    if line.words[at] == "," or line.words[at] in line.facts.date_links:
        at += 1
    if line.words[at] == "'" and line.words[at + 1].isdigit() and len(line.words[at + 1]) == 2:
        return 1900 + int(line.words[at + 1]), at + 2
    number = numbers.read_number(line, at)
    if number is None or number.value not in YEARS or (number.digits and not number.plain) or number.ordinal:
        return None
    if match_behind(line, number.end, "currency", "percent") is not None:
        return None
    return int(number.value), number.end


def read_from_day(line: TokenLine, at: int) -> FoundQuantity | None:
    """3 juin 2020, 3. Juni, the 4th of July, 3 au 5 juin."""
    first = read_day(line, at) if line.months else None
    if first is None or not 1 <= first[0] <= 31:
        return None
    facts = line.facts
    end = first[1]
    second = None
    joined = nights.find_night_joint(line, at, end)
    if not joined and not skip_hyphen(line, end) and line.words[end] != "–" and line.words[end] not in _links(line):
        month = _linked_month(line, end)
    else:
        second = read_day(line, joined or end + 1)
        if second is None or not 1 <= second[0] <= 31:
            return None
        end = second[1]
        month = _linked_month(line, end)
    if month is None:
        return None
    year = read_year(line, month[1])
    end = year[1] if year else month[1]
    start = at - 1 if at and line.words[at - 1] in facts.date_links and first[2] else at
    number = year[0] if year else None
    if second is None:
        date = make_quantity(line, start, end, "date", None)
        date.parts = (number, month[0], first[0])
        nights.add_night(line, date, at)
        return date, end
    period = make_quantity(line, start, end, "range", None)
    low, high = make_quantity(line, at, first[1], "date", None), make_quantity(line, at, end, "date", None)
    low.parts, high.parts = (number, month[0], first[0]), (number, month[0], second[0])
    period.ends = (low, high)
    return period, end


def _links(line: TokenLine) -> tuple[str, ...]:
    facts = line.facts
    return (*facts.range_words, *facts.joiners)


def _linked_month(line: TokenLine, at: int) -> tuple[int, int] | None:
    for _ in range(2):
        month = read_month(line, at, beside=True)
        if month is not None:
            return month
        if line.words[at] not in line.facts.date_links or line.words[at] == ",":
            break
        at += 1
    return None


def read_from_month(line: TokenLine, at: int) -> FoundQuantity | None:
    """June 3, 2020; Oct. 2; juin 2020; a bare month."""
    facts = line.facts
    month = read_month(line, at, beside=True)
    if month is None:
        return None
    end = month[1]
    year = read_year(line, end)
    if year is not None:
        date = make_quantity(line, at, year[1], "date", None)
        date.parts = (year[0], month[0], None)
        return date, year[1]
    if facts.month_first:
        found = _month_day(line, at, month)
        if found is not None:
            return found
    bare = read_month(line, at, beside=False)
    if (
        bare is None
        or (line.touches(at) and line.words[at - 1] not in "-(«\"'")
        or (skip_hyphen(line, at + 1) and not facts.capital_months)
    ):
        return None
    return make_quantity(line, at, bare[1], "month", bare[0]), bare[1]


def _month_day(line: TokenLine, at: int, month: tuple[int, int]) -> FoundQuantity | None:
    start = month[1]
    if line.words[start] in line.facts.date_links and line.words[start] != ",":
        start += 1
    first = read_day(line, start)
    if first is None or not 1 <= first[0] <= 31 or line.words[start] in line.facts.weak_numerals:
        return None
    if match_behind(line, first[1], "percent", "currency", "unit") is not None and not first[2]:
        return None
    end = first[1]
    second = None
    if skip_hyphen(line, end) or line.words[end] == "–" or line.words[end] in _links(line):
        second = read_day(line, end + 1)
        later = second is not None and first[0] < second[0] <= 31
        if second is not None and later and read_month(line, second[1], beside=True) is None:
            end = second[1]
        else:
            second = None
    year = read_year(line, end) if line.words[end] == "," or line.words[end].isdigit() else None
    end = year[1] if year else end
    number = year[0] if year else None
    if second is None:
        date = make_quantity(line, at, end, "date", None)
        date.parts = (number, month[0], first[0])
        nights.add_night(line, date, at)
        return date, end
    period = make_quantity(line, at, end, "range", None)
    low, high = make_quantity(line, at, first[1], "date", None), make_quantity(line, at, end, "date", None)
    low.parts, high.parts = (number, month[0], first[0]), (number, month[0], second[0])
    period.ends = (low, high)
    return period, end


def read_numeric_date(line: TokenLine, at: int) -> FoundQuantity | None:
    """15.09.2020, 15.9., 15/09/2020, 2020-09-15."""
    token = line.words[at]
    if token.count(".") == 2:
        parts, end = token.split("."), at + 1
    elif token.count(".") == 1 and line.facts.ordinal_sign and line.words[at + 1] == "." and line.touches(at + 1):
        parts, end = [*token.split("."), ""], at + 2
        if end >= line.size or (line.touches(end) and line.words[end][:1].isalnum()):
            return None
    elif (
        line.words[at + 1] in "/-"
        and line.words[at + 1] == line.words[at + 3]
        and line.touches(at + 1)
        and line.touches(at + 2)
        and line.touches(at + 3)
        and line.touches(at + 4)
    ):
        parts, end = [token, line.words[at + 2], line.words[at + 4]], at + 5
    else:
        return None
    if not all(part.isdigit() and len(part) <= 4 for part in parts if part) or not parts[0] or not parts[1]:
        return None
    if len(parts[0]) == 4:
        parts.reverse()
    if len(parts[2]) not in {0, 2, 4} or len(parts[0]) > 2 or len(parts[1]) > 2:
        return None
    one, two = int(parts[0]), int(parts[1])
    if line.facts.month_first and one <= 12 and len(line.words[at]) < 4:
        one, two = two, one
    if two > 12:
        one, two = two, one
    if not (1 <= one <= 31 and 1 <= two <= 12):
        return None
    date = make_quantity(line, at, end, "date", None)
    year = int(parts[2]) if parts[2] else None
    date.parts = (year + (2000 if year < 70 else 1900) if year is not None and len(parts[2]) == 2 else year, two, one)
    if one <= 12 and one != two and line.facts.month_first:
        date.readings = ((one * 100 + two, "month-day"),)
    return date, end


def read_century(line: TokenLine, at: int, value: int, end: int) -> FoundQuantity | None:
    """Centuries behind an ordinal: 4th century BC, XVIIe et XVIIIe siècles."""
    second = None
    behind = end
    if line.words[end] in _links(line) or line.words[end] in {"-", "–"}:
        second = read_roman_ordinal(line, end + 1) or read_day(line, end + 1)
        if second is None:
            return None
        behind = second[1]
    found = match_behind(line, behind + skip_hyphen(line, behind), "century")
    if found is None:
        return None
    behind = found[0]
    era = match_behind(line, behind, "era")
    unit = None
    if era is not None:
        behind, unit = era[0], "bc" if era[2] == -1 else None
    if second is None:
        return make_quantity(line, at, behind, "century", value, unit), behind
    period = make_quantity(line, at, behind, "range", None)
    period.ends = (
        make_quantity(line, at, end, "century", value, unit),
        make_quantity(line, at, behind, "century", second[0], unit),
    )
    return period, behind


def read_roman_ordinal(line: TokenLine, at: int) -> Ordinal | None:
    """A Roman numeral in capitals, with or without the sign of an ordinal."""
    found = line.look_up(line.words[at])
    if found is None or not found.roman:
        return None
    original = line.original(at)
    marked = found.tail is not None
    core = original[: len(original) - len(found.tail[1])] if found.tail is not None else original
    if not core.isupper() or (marked and original == original.upper()):
        return None
    return found.roman, at + 1, marked
