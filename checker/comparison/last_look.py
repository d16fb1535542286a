"""The last look before a value is said to be missing or another: may the raw text of the version say it after all?

What a version says is generated in every form its language has and looked for in the text of the other, outside of what
already corresponds. What is found there satisfies the counterpart; it never raises a difference by itself.
"""

from __future__ import annotations

import re
from fractions import Fraction
from functools import partial

from checker.comparison.counted_off import do_hold, list_counted_off
from checker.comparison.facts import Fact, Reading
from checker.comparison.matching import FactMatching
from checker.comparison.thresholds import MOST_SOUGHT
from checker.quantities import surface_forms
from checker.quantities.quantity import Quantity, Texts
from checker.quantities.raw_search import NOWHERE, RawText
from checker.quantities.scan import find_idioms

_NAMED = frozenset(("month", "weekday"))
"""What is read for sure by its name, or not at all."""
_EDGES = re.compile(r"^[\W_]+|[\W_]+$")
_ROWS = re.compile(r"\d+")
_NUMBER = re.compile(r"\d+(?:\.\d+)*")
LEAST_ROWS = 3
"""Rows of digits that make a word known without any letter: 19.5-2011. A guess: two are a decimal, or a range."""
LEAST_NAME = 100
"""The least number of a name for which the number alone may stand: subsection 253, but not Windows 10. A guess."""
LONGEST_TOKEN = 40
"""Characters of a word that is looked for as it is. Limit."""
_HOUR, _HALF_DAY = 60, 12
"""Minutes of an hour, hours of half a day."""


def look_again(result: FactMatching, one: tuple[str, Texts], other: tuple[str, Texts]) -> None:
    """Take out of a matching what the other version may say after all; each side is (language, texts).

    Where more than `MOST_SOUGHT` facts are left, none is looked for: they are no slips.
    """
    if not (result.pairs or any(result.alone)):
        return
    again = [_list_said(result, side) for side in (0, 1)]
    if len(result.pairs) + sum(map(len, result.alone)) > MOST_SOUGHT:
        result.alone = (
            [item for item in result.alone[0] if not _is_said_again(item, again[0])],
            [item for item in result.alone[1] if not _is_said_again(item, again[1])],
        )
        return
    settled = {fact.quantity for pair in result.same + result.clashes for fact in pair}
    sides = _Side(*one, settled), _Side(*other, settled)
    alone = _part_pairs(result, sides)
    lists = [list_counted_off(result, side) for side in (0, 1)]
    for side, items in enumerate(alone):
        here, there = sides[side], sides[1 - side]
        result.alone[side][:] = [
            item
            for item in items
            if not (there.says(item, here) or _is_said_again(item, again[side]) or do_hold(lists[side], item))
        ]


def _part_pairs(result: FactMatching, sides: tuple[_Side, _Side]) -> tuple[list[Fact], list[Fact]]:
    """Take the pairs apart of which one is said on the other side; what stands alone then, on each side."""
    pairs, alone = [], ([*result.alone[0]], [*result.alone[1]])
    for left, right in result.pairs:
        if left.family in _NAMED:
            pairs.append((left, right))
            continue
        said = sides[1].says(left, sides[0], right), sides[0].says(right, sides[1], left)
        if not any(said):
            pairs.append((left, right))
        else:
            alone[0].extend([left] * (not said[0]))
            alone[1].extend([right] * (not said[1]))
    result.pairs = pairs
    return alone


def _list_said(result: FactMatching, side: int) -> set[tuple[str, Reading]]:
    """What a side says that the other one says, too; a number may be a name's: subsection 253, paragraph 253."""
    return {(_name_family(pair[side]), pair[side].readings[0]) for pair in result.same}


def _is_said_again(item: Fact, said: set[tuple[str, Reading]]) -> bool:
    """Whether a version says twice what the other says once; the parts of a date are said each time."""
    return item.role not in {"day", "year"} and (_name_family(item), item.readings[0]) in said


def _name_family(item: Fact) -> str:
    """The family, but that of a number where an identifier has one too large to count (section 253)."""
    return "number" if item.family == "identifier" and item.value >= LEAST_NAME else item.family


class _Side:
    """The raw texts of one version, without what corresponds to something already."""

    def __init__(self, language: str, texts: Texts, settled: set[Quantity]) -> None:
        self._language = language
        self._strings = [text for text, _quantities in texts]
        self._texts = [
            (
                RawText(
                    text,
                    language,
                    taken=[(one.start, one.end) for one in quantities if one in settled],
                    read=[(one.start, one.end) for one in quantities if one.digits and _is_certain(one)],
                    list_idle=partial(find_idioms, text, language),
                ),
                quantities,
            )
            for text, quantities in texts
        ]

    def find_token(self, item: Fact) -> str:
        """The word, between blanks, that a quantity of this version is, or is a part of.

        "" for what may be another number elsewhere: a row of digits, and words in small letters.
        """
        quantity = item.quantity
        text = self._strings[item.text]
        if text[quantity.start : quantity.end] != quantity.surface or " " in quantity.surface:
            return ""
        start = max(text.rfind(" ", 0, quantity.start) + 1, 0)
        end = text.find(" ", quantity.end)
        token = _EDGES.sub("", text[start : end if end >= 0 else len(text)])
        known = any(sign.isupper() for sign in token) or len(_ROWS.findall(token)) >= LEAST_ROWS
        return token if known and len(token) <= LONGEST_TOKEN else ""

    def says(self, item: Fact, home: _Side, besides: Fact | None = None) -> bool:
        """Whether a fact of the version ``home`` may stand here, elsewhere than in the fact ``besides``.

        A word in which it stands there may stand here as it is: Sixth Street, A-15.
        """
        numerals, others = _list_words(item, self._language)
        values = _list_values(item)
        for text, quantities in self._texts:
            own = besides is not None and besides.quantity in quantities
            span = (besides.quantity.start, besides.quantity.end) if besides is not None and own else NOWHERE
            if text.has_words(numerals, span, plain=True) or text.has_words(others, span, plain=False):
                return True
            if text.has_number(values, span):
                return True
        token = home.find_token(item)
        if token and any(text.has_token(token) for text, _ in self._texts):
            return True
        quantity = item.quantity
        inside = item.value >= LEAST_NAME or item.value.denominator != 1
        return bool(_NUMBER.fullmatch(quantity.surface)) and any(
            text.has_joined(quantity.surface, (quantity.before, quantity.noun), inside=inside)
            for text, _ in self._texts
        )


def _is_certain(quantity: Quantity) -> bool:
    """Whether digits are read for sure: no identifier, but for one with a name of its own (Covid-19)."""
    return quantity.kind != "identifier" or (bool(quantity.noun) and "-" in quantity.surface)


def _list_words(item: Fact, language: str) -> tuple[set[str], set[str]]:
    """The plain numerals and the other words that may say a fact."""
    if item.family == "identifier" or item.family in _NAMED:
        return set(), set()
    numerals: set[str] = set()
    others: set[str] = set()
    for value, unit in item.readings:
        if item.family == "time":
            others |= surface_forms.list_clock_words(int(value), language)
        else:
            numerals |= surface_forms.list_numerals(value, language)
            others |= surface_forms.list_other_forms(value, unit, language)
    return numerals, others


def _list_values(item: Fact) -> list[Fraction]:
    """The values of a fact as digits may write them; of a time the hour and the row of digits, too."""
    if item.family in _NAMED:
        return []
    if item.family != "time":
        return [abs(value) for value, _ in item.readings]
    hour, minutes = divmod(int(item.value), _HOUR)
    hours = (hour, hour - _HALF_DAY, hour + _HALF_DAY)
    return [Fraction(number) for one in hours for number in ((one * 100 + minutes,) if minutes else (one, one * 100))]
