"""The countries and peoples that a text names."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from checker import languages
from checker.identification.non_text import WORD, find_words

if TYPE_CHECKING:
    from checker.languages.country_names import CountryForm, CountryNames

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


def may_name_countries(texts: Iterable[str], language: str) -> bool:
    """Whether a passage in a language may name a country: a first look, never wrong where it says no."""
    names = languages.get(language).names.countries
    return any(names.may_name(find_words(text)) for text in texts)


def find_countries(texts: Sequence[str], language: str) -> list[CountryMention]:
    """The countries that a passage in a language names, in their order."""
    names = languages.get(language).names.countries
    return [
        mention
        for at, text in enumerate(texts)
        if names.may_name(find_words(text))
        for mention in _find_mentions(at, text, names)
    ]


def _find_mentions(at: int, text: str, names: CountryNames) -> Iterator[CountryMention]:
    said = find_words(text)
    found: list[tuple[int, CountryForm]] = []
    done = 0
    for place in names.list_starts(said):
        form = names.find_form(said, place) if place >= done else None
        if form is not None:
            done = place + 1 + len(form.rest)
            if form.codes:
                found.append((place, form))
    if not found:
        return
    words = list(WORD.finditer(text))
    for place, form in found:
        start, end = words[place].start(), words[place + len(form.rest)].end()
        amount = unicodedata.category(text[end : end + 1] or " ") == _CURRENCY
        yield CountryMention(at, start, end, form.codes, form.strong and not amount, form.people)
