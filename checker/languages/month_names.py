"""The names of months in all languages: what tells the day of a date, "5. November", from the marker of a list."""

from __future__ import annotations

import re

from checker import languages as registry

_WORD = re.compile(r"[^\W\d_]+")


@registry.cache_until_change
def _list_months() -> frozenset[str]:
    """The months of all languages, in small letters."""
    found: set[str] = set()
    for code in registry.codes():
        try:
            found.update(month.lower() for month in registry.get(code).quantities.calendar.months)
        except LookupError:
            continue  # made at run time, of other facets only
    return frozenset(found)


def is_month_at(text: str, at: int) -> bool:
    """Whether the name of a month stands at a place of a text."""
    word = _WORD.match(text, at)
    return word is not None and word[0].lower() in _list_months()
