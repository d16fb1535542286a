"""The dates since which the versions of an article stand, as they say themselves: last updated, effective, as of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from checker import languages as registry
from checker.checking.context import Context
from checker.model import Document, Location, Sentence, Version
from checker.quantities.quantity import Quantity

LONGEST = 160
"""Characters of a sentence that may say from when a text is; longer ones tell of something else. A guess."""
MOST_BETWEEN = 12
"""Characters between the words and the date: a colon, an article. A guess."""
LONGEST_HEAD = 4_000
"""Characters of a file in which its fields end. Limit, for speed."""
_FIELD = re.compile(
    r"^[ \t]*(?:last[-_]?(?:updated?|mod|modified|revised|reviewed)|updated?(?:[-_]?(?:at|on))?|modified"
    r"|date[-_]?(?:updated|modified)|(?:effective|version|revision)[-_]?date)[ \t]*[:=][ \t]*[\"']?"
    r"((\d{4})-(\d\d)(?:-(\d\d))?)",
    re.MULTILINE | re.IGNORECASE,
)


class StatedDate(NamedTuple):
    """A day since which a version stands, the first of its month or year where it is not said; where it says so.

    ``quantity`` is the date as it was read in the text; None for a field of the file.
    """

    day: date
    place: Location
    quantity: Quantity | None


def find_stated_dates(context: Context) -> dict[str, StatedDate]:
    """For each version the date that it states; none for one that states several different ones."""
    found: dict[str, StatedDate] = {}
    for version in context.article.versions:
        if version.residue or not version.sentences:
            continue
        stated = list(_list_dates(context, version)) or list(_list_fields(version))
        if stated and len({one.day for one in stated}) == 1:
            found[version.id] = stated[0]
    return found


def _list_dates(context: Context, version: Version) -> Iterator[StatedDate]:
    pattern = _compile(version.language)
    if pattern is None:
        return
    for sentence in version.sentences:
        match = pattern.search(sentence.text.casefold()) if len(sentence.text) <= LONGEST else None
        if match is None:
            continue
        for quantity in context.get_quantities(sentence):
            day = _read_day(quantity)
            if day and match.end() <= quantity.start <= match.end() + MOST_BETWEEN:
                yield StatedDate(day, sentence.location(quantity.start, quantity.end), quantity)
                break


def _read_day(quantity: Quantity) -> date | None:
    if quantity.kind != "date" or not quantity.parts or quantity.parts[0] is None:
        return None
    year, month, day = (*quantity.parts, None, None)[:3]
    return _make_day(year, month, day)


def _make_day(year: int | None, month: int | None, day: int | None) -> date | None:
    try:
        return date(year or 0, month or 1, day or 1)
    except ValueError:
        return None


def _list_fields(version: Version) -> Iterator[StatedDate]:
    """The dates in the fields before a page."""
    first: Sentence = version.sentences[0]
    document = first.document
    if first.block.part or not document.text.startswith(("---", "+++")):
        return
    end = document.text.find(f"\n{document.text[:3]}", 3, LONGEST_HEAD)
    for match in _FIELD.finditer(document.text, 3, max(3, end)):
        day = _make_day(int(match[2]), int(match[3]), int(match[4] or 1))
        if day:
            yield StatedDate(day, _locate(document, match.start(1), match.end(1), version.language), None)


def _locate(document: Document, start: int, end: int, language: str) -> Location:
    line, column = document.position(start)
    return Location(document.path, start, end, line, column, language, document.text[start:end])


@registry.cache_until_change
def _compile(code: str) -> re.Pattern[str] | None:
    """What finds, in small letters, the words that a date stands behind which says from when a text is."""
    try:
        phrases = registry.get(code).page.updated
    except LookupError:
        return None
    return (
        re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(phrases, reverse=True)))})(?!\w)") if phrases else None
    )
