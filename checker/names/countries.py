"""The countries and peoples that a text names."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from checker import languages
from checker.identification.non_text import WORD

if TYPE_CHECKING:
    from checker.languages.country_names import CountryNames

_CURRENCY = "Sc"
"""The Unicode category of signs such as that of the dollar: a country before one is a currency."""


class CountryMention(NamedTuple):
    """A country in a passage: in which text, from where to where, and the codes that it may be.

    ``strong``: it is a country or a people for sure, no city and no word that may name something else. ``people``: it
    is a word for the people or what is theirs.
    """

    at: int
    start: int
    end: int
    codes: frozenset[str]
    strong: bool
    people: bool


def find_countries(texts: Sequence[str], language: str) -> list[CountryMention]:
    """The countries that a passage in a language names, in their order."""
    names = languages.get(language).names.countries
    return [
        mention
        for at, text in enumerate(texts)
        if names.may_name(WORD.findall(text))
        for mention in _find_mentions(at, text, names)
    ]


def _find_mentions(at: int, text: str, names: CountryNames) -> Iterator[CountryMention]:
    words = list(WORD.finditer(text))
    said = [word[0] for word in words]
    place = 0
    while place < len(words):
        form = names.find_form(said, place)
        length = 1 + len(form.rest) if form else 1
        if form is not None and form.codes:
            start, end = words[place].start(), words[place + length - 1].end()
            amount = unicodedata.category(text[end : end + 1] or " ") == _CURRENCY
            yield CountryMention(at, start, end, form.codes, form.strong and not amount, form.people)
        place += length
