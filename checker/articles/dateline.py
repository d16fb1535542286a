"""The date of an article, as its dateline says it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date

from checker.model import Article, Sentence
from checker.quantities.quantity import Quantity

LONGEST = 60
"""Characters of a line that may be a dateline; a guess of the first round, not fitted."""
LINES = 12
"""Sentences from the beginning of a version among which a dateline stands; a guess of the first round, not fitted."""


def find_article_date(article: Article, quantities: Callable[[Sentence], Sequence[Quantity]]) -> date | None:
    """The only full date that stands in a short line of its own near the beginning; None where there are several."""
    if article.layout == "units":
        return None
    found: set[date] = set()
    for sentence in [one for version in article.versions for one in version.sentences[:LINES]]:
        if len(sentence.text) > LONGEST:
            continue
        for quantity in quantities(sentence):
            year, month, day = quantity.parts if len(quantity.parts) == 3 else (None, None, None)
            if quantity.kind == "date" and year and month and day:
                with suppress(ValueError):
                    found.add(date(year, month, day))
    return found.pop() if len(found) == 1 else None
