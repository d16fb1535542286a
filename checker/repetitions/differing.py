"""Which renderings of a source really differ, and which of them most places have."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import NamedTuple

from checker.memories.sentence_key import normalise
from checker.model import Location

LEAST_ALIKE = 0.7
"""Share of the longer word that two forms of a word begin with alike. A guess: inflected words keep so much."""
LONGEST_ENDING = 3
"""Letters by which a form of a word is longer than another. A guess: endings have one to three."""
_WORD = re.compile(r"\w+")


class RenderedPlace(NamedTuple):
    """A place where a source is rendered: ``here`` is the rendering, ``origin`` the source; ``article`` holds both."""

    article: str
    here: Location
    origin: Location


@dataclass(frozen=True, slots=True)
class Repetition:
    """A source with its renderings, each with the places that have it: the one of most places first."""

    renderings: list[list[RenderedPlace]]

    def count_places(self) -> int:
        """The places in all."""
        return sum(map(len, self.renderings))


def sort_out(places: Sequence[RenderedPlace]) -> Repetition | None:
    """The renderings of places at which one source stands; None where they differ only in signs and endings.

    Of renderings that differ in no more the one that comes first stands for all. Of two that as many places have, the
    one that comes first is the first.
    """
    renderings: list[list[RenderedPlace]] = []
    by_initials: dict[str, list[tuple[list[str], list[RenderedPlace]]]] = {}
    for place in places:
        words = _WORD.findall(normalise(place.here.text))
        near = by_initials.setdefault("".join(word[0] for word in words), [])  # those alike begin with the same letters
        same = next((found for known, found in near if _are_alike(known, words)), None)
        if same is None:
            same = []
            near.append((words, same))
            renderings.append(same)
        same.append(place)
    return Repetition(sorted(renderings, key=len, reverse=True)) if len(renderings) > 1 else None


def _are_alike(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two renderings have the same words, in whatever form."""
    return len(one) == len(other) and all(map(_is_form, one, other))


def _is_form(one: str, other: str) -> bool:
    if one == other:
        return True
    longest = max(len(one), len(other))
    common = sum(1 for _pair in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
    return (
        not any(map(str.isdigit, one + other))
        and longest - common <= LONGEST_ENDING
        and common >= LEAST_ALIKE * longest
    )
