"""The names of a row that one of its versions spells otherwise: which version it is, and how probable a slip is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from checker.identification.non_text import find_words
from checker.names.name_words import NamedSide, Unshared, fold_word, list_unshared
from checker.names.spelling_difference import (
    SpellingDifference,
    find_spelling_differences,
    is_known,
    list_slip_features,
)
from checker.names.spelling_probability import rate_slip

if TYPE_CHECKING:
    from checker.names.name_uses import NameUses
    from checker.names.name_words import NameWord


class SpelledName(NamedTuple):
    """A word of one of the sides, by their places: ``texts[word.at][word.start : word.end]``."""

    side: int
    word: NameWord


class Misspelling(NamedTuple):
    """A name as the version at fault spells it, as the others do, and the probability of a slip."""

    fault: SpelledName
    others: tuple[SpelledName, ...]
    probability: float


def find_misspellings(
    sides: Sequence[NamedSide], first: int, row: int, uses: NameUses, unshared: Mapping[int, Unshared] | None = None
) -> Iterator[Misspelling]:
    """The names of a row that the version at ``first`` (the source) and another one spell differently.

    ``unshared`` has, by the places of the others, what `list_unshared` says of the source and them, if anything.
    """
    others = [at for at in range(len(sides)) if at != first]
    if unshared is None:
        unshared = {at: list_unshared(sides[first], sides[at]) for at in others}
    found: dict[NameWord, dict[int, SpellingDifference]] = {}
    for at, words in unshared.items():
        for each in find_spelling_differences(sides[first], sides[at], words):
            found.setdefault(each.one, {})[at] = each

    def rate(at: int, each: SpellingDifference, *, third: bool) -> float:
        return rate_slip(list_slip_features(each, sides[first], sides[at], row, uses), third=third)

    for one, differences in found.items():
        spelled = {at: each.other for at, each in differences.items()}
        if len(spelled) > 1 and len({word.folded for word in spelled.values()}) == 1:
            at = next(iter(spelled))
            probability = rate(at, differences[at], third=True)
            own_words = tuple(SpelledName(at, word) for at, word in spelled.items())
            yield Misspelling(SpelledName(first, one), own_words, probability)
            continue
        for at, each in differences.items():
            spellings = _list_spellings(sides, others, at, one.folded, each.other.folded)
            probability = rate(at, each, third=bool(spellings))
            source, own = SpelledName(first, one), SpelledName(at, each.other)
            wrong = _is_source_wrong(sides[first], sides[at], each, uses, spellings)
            yield Misspelling(own, (source,), probability) if not wrong else Misspelling(source, (own,), probability)


def _list_spellings(sides: Sequence[NamedSide], others: Sequence[int], at: int, one: str, two: str) -> set[str]:
    """Which of two spellings the versions have that are neither the source nor the one at ``at``."""
    return {
        folded
        for other in others
        if other != at
        for text in sides[other].texts
        for word in find_words(text)
        if (folded := fold_word[word]) in (one, two)
    }


def _is_source_wrong(
    source: NamedSide, there: NamedSide, each: SpellingDifference, uses: NameUses, third: set[str]
) -> bool:
    """Whether the odd spelling is the source's: by the third version, by the rest of the article, by the word lists."""
    one, other = each.one, each.other
    if third:
        return one.folded not in third
    known = [
        len(uses.find_rows((source.version, word.folded)) | uses.find_rows((there.version, word.folded)))
        for word in (one, other)
    ]
    if known[0] != known[1]:
        return known[1] > known[0]
    knows = [sum(is_known(word.text, side.language) for side in (source, there)) for word in (one, other)]
    return knows[1] > knows[0]
