"""Weekdays that stand beside a date: Monday, 3 March 2025."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from checker import languages
from checker.quantities.quantity import Quantity

MOST_BETWEEN = 6
"""Characters between a weekday and its date: a comma, an article (den, le)."""
_BETWEEN = re.compile(r",?\s(?:[^\W\d_]{2,3}\s)?|,?\s*")


def may_have_dated_weekdays(text: str, language: str) -> bool:
    """Whether a text has a weekday and a digit: a first look that costs next to nothing."""
    return any(map(str.isdigit, text)) and _make_pattern(language).search(text) is not None


@lru_cache(maxsize=16)
def _make_pattern(language: str) -> re.Pattern[str]:
    words = languages.get(language).quantities.calendar.weekdays
    choices = "|".join(sorted(map(re.escape, words), key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{choices})(?!\w)", re.IGNORECASE)


def list_dated_weekdays(text: str, quantities: Sequence[Quantity]) -> Iterator[tuple[Quantity, Quantity]]:
    """The weekdays of a text with the date that each belongs to: behind it, or before it where it is in brackets."""
    for one, other in pairwise(quantities):
        between = text[one.end : other.start]
        if len(between) > MOST_BETWEEN:
            continue
        if one.kind == "weekday" and _is_day(other) and _BETWEEN.fullmatch(between):
            yield one, other
        elif other.kind == "weekday" and _is_day(one) and f"{between}{text[other.end : other.end + 1]}" == " ()":
            yield other, one


def _is_day(quantity: Quantity) -> bool:
    """Whether a quantity is one day of a month, and no range."""
    return quantity.kind == "date" and not quantity.ends and len(quantity.parts) == 3 and None not in quantity.parts[1:]
