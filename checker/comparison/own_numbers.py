"""Whether a text contradicts a number of its heading: another number of the same things, where it says none of those.

A heading rounds, sums up and leaves out; it speaks of things that its text may name in other words. So a number is held
against those of the text alone that count the same by their unit or their noun.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations, islice
from typing import TYPE_CHECKING

from checker.comparison.facts import may_go_unsaid
from checker.comparison.row_comparison import compare_quantities
from checker.comparison.thresholds import ROUGH_SHARE

if TYPE_CHECKING:
    from checker.quantities.quantity import Quantity, Value

STEM = 5
"""Letters of a noun that its forms share. A guess; German compounds and their parts are not the same."""
LEAST_NOUN = 4
"""Letters of a noun that tells what is counted. A guess."""
ROUND_SHARE = Fraction(1, 4)
"""How far a number that is rounded or a bound (more than, nearly) may be from the exact one, as a share. A guess."""
MOST_SUMMED = 12
"""Numbers of a text, and all that are counted alike, that are added up by twos. Limit."""
COUNTED = frozenset(("cardinal", "currency", "percent", "unit", "duration"))
"""Kinds of numbers that count something. Years, days, times and names are said in a heading for themselves."""


def find_rivals(wanted: Quantity, body: Sequence[Quantity]) -> list[Quantity]:
    """The numbers of a text that count what a number of its heading counts; none where one of them may be it.

    Nothing where the text says the number, of whatever; where it rounds to it, or two of its numbers make it up.
    """
    if wanted.kind not in COUNTED or wanted.value is None or may_go_unsaid(wanted) or wanted.readings:
        return []
    if any(_do_agree(wanted, one) for one in body):
        return []
    rivals = [one for one in body if counts_the_same(wanted, one)]
    return [] if _is_made_up(wanted, rivals) else rivals


def counts_the_same(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers count the same: in one unit, or by one noun."""
    if other.kind not in COUNTED or other.value is None or other.readings:
        return False
    if one.unit or other.unit or "percent" in {one.kind, other.kind}:
        return one.unit == other.unit and one.kind == other.kind
    return _find_stem(one) == _find_stem(other) != ""


def _find_stem(quantity: Quantity) -> str:
    return quantity.noun[:STEM] if len(quantity.noun) >= LEAST_NOUN else ""


def _do_agree(one: Quantity, other: Quantity) -> bool:
    if other.ends:
        return any(_do_agree(one, end) for end in other.ends)
    if other.value is None and other.kind != "date":
        return False
    values = [other.value, *(value for value, _ in other.readings)] if other.value is not None else []
    if any(value == one.value for value in values):
        return True
    if one.value is not None and other.value is not None and (_is_rounded(one, other) or _is_share(one, other)):
        return True
    return one.unit != other.unit and all(each.severity == "info" for each in compare_quantities(one, other))


def _is_share(percent: Quantity, part: Quantity) -> bool:
    """Whether a percentage is a part of a whole, or nearly: 50 %, almost half."""
    if percent.kind != "percent" or part.kind != "fraction":
        return False
    return abs(Fraction(percent.value or 0) / 100 - Fraction(part.value or 0)) <= ROUGH_SHARE


def _is_rounded(one: Quantity, other: Quantity) -> bool:
    """Whether one of two numbers is the other one rounded to its last digit that is no nought, or bounds it closely."""
    here, there = Fraction(one.value or 0), Fraction(other.value or 0)
    if not here or not there:
        return False
    step = max(_find_step(one.value or 0), _find_step(other.value or 0))
    loose = any(each.bound or each.approximate for each in (one, other))
    return (loose or abs(here - there) < step) and abs(here / there - 1) <= ROUND_SHARE


def _find_step(value: Value) -> Fraction:
    """What the last digit of a number counts that is no nought: 1000 in 14000; nothing in a number below ten."""
    step, number = Fraction(1), Fraction(value)
    if number.denominator != 1:
        return step
    while number % (step * 10) == 0:
        step *= 10
    return step if step > 1 else Fraction(0)


def _is_made_up(wanted: Quantity, rivals: Sequence[Quantity]) -> bool:
    """Whether all numbers that count the same, or two of them, or what is between two, make up the wanted one."""
    values = [Fraction(one.value or 0) for one in islice(rivals, MOST_SUMMED)]
    value = Fraction(wanted.value or 0)
    pairs = (total for one, other in combinations(values, 2) for total in (one + other, abs(one - other)))
    return sum(values) == value or any(total == value for total in pairs)
