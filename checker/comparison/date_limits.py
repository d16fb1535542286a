"""Dates that are limits: on or before the 8th is before the 9th, after 31 March is from April on.

Two versions that say the same limit from different sides of midnight agree, though no day or month does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from checker import languages
from checker.comparison.facts import Fact
from checker.comparison.matching import FactMatching
from checker.quantities.quantity import Quantity, Texts
from checker.quantities.tokens import lower_text, smooth_text

Limit = tuple[str, date]
"""``<`` or ``>``, and the day before which, or from which on."""
_ANY_YEAR = 2000
"""The year of a date that says none: one with every day."""
LONGEST_LIMIT = 40
"""Characters before a date in which the words that make it a limit are looked for. Limit."""
_ARTICLE = r"(?:\s+[^\W\d_]{1,4})?\s*"
"""What may stand between those words and the date: a short word."""


def excuse_equal_limits(result: FactMatching, one: tuple[str, Texts], other: tuple[str, Texts]) -> None:
    """Take out of a matching the facts of dates that are the same limit; each side is (language, texts)."""
    left, right = _list_limits(_list_open(result, 0), one), _list_limits(_list_open(result, 1), other)
    if not left and not right:
        return
    left = left or _list_limits(_list_dates(one[1]), one)
    right = right or _list_limits(_list_dates(other[1]), other)
    same = {quantity for quantity, limit in left.items() if limit in right.values()}
    same |= {quantity for quantity, limit in right.items() if limit in left.values()}
    result.pairs = [pair for pair in result.pairs if not all(fact.quantity in same for fact in pair)]
    for side in result.alone:
        side[:] = [fact for fact in side if fact.quantity not in same]


def _list_open(result: FactMatching, side: int) -> Iterator[tuple[int, Quantity]]:
    """The dates of a side of which a fact has no counterpart, each with the number of its text."""
    facts: list[Fact] = [*result.alone[side], *(pair[side] for pair in result.pairs)]
    return ((fact.text, fact.quantity) for fact in facts if fact.role in {"day", "month", "year"})


def _list_dates(texts: Texts) -> Iterator[tuple[int, Quantity]]:
    for number, (_text, quantities) in enumerate(texts):
        yield from ((number, one) for one in quantities)


def _list_limits(dates: Iterator[tuple[int, Quantity]], side: tuple[str, Texts]) -> dict[Quantity, Limit]:
    language, texts = side
    found = ((quantity, read_limit(texts[number][0], quantity, language)) for number, quantity in dates)
    return {quantity: limit for quantity, limit in found if limit is not None}


def read_limit(text: str, quantity: Quantity, language: str) -> Limit | None:
    """The limit that a date is by the words before it; None for any other quantity.

    Raises `LookupError` for an unknown language.
    """
    if quantity.kind != "date" or len(quantity.parts) != 3:
        return None
    pattern, signs = _compile_limits(language)
    before = lower_text(smooth_text(text[max(0, quantity.start - LONGEST_LIMIT) : quantity.start]))
    match = pattern.search(before) if pattern is not None else None
    days = _list_days(quantity)
    if match is None or days is None:
        return None
    first, behind = days
    sign = signs[match[1]]
    return sign[0], first if sign in {"<", ">="} else behind


@lru_cache(maxsize=8)
def _compile_limits(language: str) -> tuple[re.Pattern[str] | None, dict[str, str]]:
    signs = dict(languages.get(language).quantities.calendar.date_limits)
    phrases = "|".join(map(re.escape, sorted(signs, key=len, reverse=True)))
    return (re.compile(rf"(?<!\w)({phrases}){_ARTICLE}$") if phrases else None), signs


def _list_days(quantity: Quantity) -> tuple[date, date] | None:
    """The first day of a date and the day behind it; of a month the first of the next one."""
    year, month, day = quantity.parts
    try:
        first = date(year or _ANY_YEAR, month or 1, day or 1)
        if day:
            return first, first + timedelta(days=1)
        return first, date(first.year + first.month // 12, first.month % 12 + 1, 1)
    except (ValueError, OverflowError):
        return None
