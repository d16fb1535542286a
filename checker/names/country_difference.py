"""One country in one version, another one in the other: each of them without a counterpart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from checker import languages
from checker.alignment.folded_tokens import fold_accents
from checker.identification.non_text import WORD
from checker.names.countries import CountryMention, find_countries
from checker.names.name_words import NamedSide
from checker.names.thresholds import LEAST_LETTERS, OTHER_BESIDE, OTHER_COUNTRY, OTHER_OF_MANY


class CountryDifference(NamedTuple):
    """A country that the first version names and one that the second names in its place; the probability of a fault."""

    one: CountryMention
    other: CountryMention
    probability: float


def find_country_differences(
    here: NamedSide, there: NamedSide, nearby: tuple[Sequence[str], Sequence[str]] = ((), ())
) -> Iterator[CountryDifference]:
    """The countries of two passages that stand for no country of the other, as far as there are as many on both sides.

    ``nearby`` are the texts around the first and the second passage, where the country may stand, too.
    """
    if here.language == there.language:
        return
    ours = find_countries(here.texts, here.language)
    theirs = find_countries(there.texts, there.language) if ours else []
    if not theirs:
        return
    own, others = _leave_alone(ours, here, theirs, there), _leave_alone(theirs, there, ours, here)
    if not own and not others:
        return
    doubtful = not own or not others
    own, others = own or _list_surplus(ours, theirs), others or _list_surplus(theirs, ours)
    if not own or not others:
        return
    around = here._replace(texts=nearby[0]), there._replace(texts=nearby[1])
    near = [find_countries(side.texts, side.language) for side in around]
    own = _leave_alone(own, here, near[1], around[1])
    others = _leave_alone(others, there, near[0], around[0])
    if len(own) == len(others):
        sure = len(own) == 1 and len(ours) == len(theirs)
        for one, other in zip(own, others, strict=True):
            if not (_is_language(one, here) and _is_language(other, there)):
                unlike = doubtful or one.people != other.people
                yield CountryDifference(
                    one, other, OTHER_BESIDE if unlike else OTHER_COUNTRY if sure else OTHER_OF_MANY
                )


def _is_language(mention: CountryMention, side: NamedSide) -> bool:
    """Whether the word may name a language: what is in English here is in French there."""
    try:
        names = languages.get(side.language).language_names.names
    except LookupError:
        return False
    return side.texts[mention.at][mention.start : mention.end].casefold() in map(str.casefold, names.values())


def _list_surplus(mentions: list[CountryMention], others: list[CountryMention]) -> list[CountryMention]:
    """The sure mentions of a country that one side names more often than the other, the last of each."""
    found = {}
    for one in mentions:
        here, there = (sum(bool(one.codes & each.codes) for each in every) for every in (mentions, others))
        if one.strong and here > there:
            found[one.codes] = one
    return list(found.values())


def _leave_alone(
    mentions: list[CountryMention], here: NamedSide, others: list[CountryMention], there: NamedSide
) -> list[CountryMention]:
    """The sure mentions of a side, each country once, that the other side has no mention of and no word for."""
    left: dict[frozenset[str], CountryMention] = {}
    words = [word for text in there.texts for word in WORD.findall(text)]
    said = {there.texts[one.at][one.start : one.end] for one in others}
    for one in mentions:
        if one.strong and not any(one.codes & other.codes for other in others):
            first = WORD.findall(here.texts[one.at][one.start : one.end])[0]
            if first not in words and not _is_in_compound(
                one, [word for word in words if word not in said], there.language
            ):
                left.setdefault(one.codes, one)
    return list(left.values())


def _is_in_compound(mention: CountryMention, words: Sequence[str], language: str) -> bool:
    """Whether one of the words begins with what the language calls the country."""
    beginnings = languages.get(language).names.countries.beginnings
    known = tuple(
        fold_accents(form) for code in mention.codes for form in beginnings.get(code, ()) if len(form) >= LEAST_LETTERS
    )
    return any(fold_accents(word).startswith(known) for word in words) if known else False
