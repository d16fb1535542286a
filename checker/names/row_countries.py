"""The countries of a row in which one of its versions differs, and which version that is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from checker.names.countries import CountryMention, find_countries
from checker.names.country_difference import find_country_differences
from checker.names.name_words import NamedSide
from checker.names.thresholds import COUNTRY_OF_TWO


class NamedCountry(NamedTuple):
    """A country as one of the sides, by their places, names it."""

    side: int
    mention: CountryMention


class MisnamedCountry(NamedTuple):
    """The country of the version at fault, the one that another version names, and the probability of a fault."""

    fault: NamedCountry
    other: NamedCountry
    probability: float


def find_misnamed_countries(
    sides: Sequence[NamedSide], first: int, nearby: Sequence[Sequence[str]]
) -> Iterator[MisnamedCountry]:
    """The countries that the version at ``first`` (the source) and another one name differently.

    ``nearby`` are the texts around each side. Where a third version names one of the two, the other one is at fault.
    """
    others = [at for at in range(len(sides)) if at != first]
    told: set[CountryMention] = set()
    for at in others:
        for each in find_country_differences(sides[first], sides[at], (nearby[first], nearby[at])):
            source, own = NamedCountry(first, each.one), NamedCountry(at, each.other)
            third = [
                one
                for other in others
                if other != at
                for one in find_countries(sides[other].texts, sides[other].language)
            ]
            right = any(one.codes & each.one.codes for one in third)
            wrong = not right and any(one.codes & each.other.codes for one in third)
            probability = COUNTRY_OF_TWO if right or wrong else each.probability
            if not wrong:
                yield MisnamedCountry(own, source, probability)
            elif each.one not in told:
                told.add(each.one)
                yield MisnamedCountry(source, own, probability)
