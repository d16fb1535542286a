"""What corresponds in a row and why: which reading of each quantity won, for those who want to see it.

The comparison itself looks for differences only; this goes the same way and tells what it passed over.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Literal

from checker.comparison import equivalence, matching
from checker.comparison.facts import Fact, Reading
from checker.comparison.last_look import look_again
from checker.comparison.version_matching import match_versions
from checker.messages import _
from checker.quantities.description import describe_reading
from checker.quantities.quantity import Quantity, Texts
from checker.quantities.wording import write_amount

if TYPE_CHECKING:
    from datetime import date

_NAMED = frozenset(("time", "weekday", "month"))
"""Kinds whose values are no amounts."""
Basis = Literal["same", "another reading", "converted", "rounded", "same number", "raw text", "copied"]


@dataclass(frozen=True, slots=True)
class Agreement:
    """Quantities of two sides that agree: as what value and unit, and why. ``other`` is None for words of the raw text.

    ``basis`` is ``same`` (the likeliest readings of both), ``another reading`` (one that is less likely by itself won,
    since the other version says so), ``converted``, ``rounded``, ``same number`` (only one says a unit, or the kind
    differs), ``raw text`` (the other side says it in words that by themselves are read as no quantity, or as another
    one) or ``copied`` (it stands in words that both have).
    """

    sides: tuple[int, int]
    one: Quantity
    other: Quantity | None
    reading: Reading
    basis: Basis


def describe_agreement(agreement: Agreement) -> str:
    """What agrees with what, as what, and why, in one line."""
    natures = {
        "same": _("the likeliest reading of both"),
        "another reading": _("a reading less likely by itself, which the other version decides"),
        "converted": _("converted"),
        "rounded": _("rounded"),
        "same number": _("the same number, said in another way"),
        "raw text": _("found in the words of the other version"),
        "copied": _("copied with the words around it"),
    }
    one = agreement.one
    reading = describe_reading(one) if one.kind in _NAMED else write_amount(*agreement.reading)
    nature = natures[agreement.basis]
    if agreement.other is None:
        return _('"{one}" agrees as {reading}: {nature}').format(one=one.surface, reading=reading, nature=nature)
    return _('"{one}" and "{other}" agree as {reading}: {nature}').format(
        one=one.surface, other=agreement.other.surface, reading=reading, nature=nature
    )


def list_agreements(sides: Sequence[tuple[str, Texts]], today: date | None = None) -> list[Agreement]:
    """All quantities of two or more versions that correspond, in reading order of the first; sides as `compare_row`."""
    found: list[Agreement] = []
    for pair in match_versions(sides, today):
        one, other, result = pair.one, pair.other, pair.result
        found += [Agreement((one, other), fact.quantity, None, fact.readings[0], "copied") for fact in pair.copied]
        found += [_judge_pair((one, other), left, right) for left, right in result.same]
        before = list(_list_left_over(result, one, other))
        look_again(result, sides[one], sides[other])
        after = {id(fact) for _, fact in _list_left_over(result, one, other)}
        found += [
            Agreement(where, fact.quantity, None, fact.readings[0], "raw text")
            for where, fact in before
            if id(fact) not in after
        ]
    return sorted(found, key=lambda agreement: (agreement.sides, agreement.one.start))


def _list_left_over(result: matching.FactMatching, one: int, other: int) -> Iterator[tuple[tuple[int, int], Fact]]:
    for left, right in result.pairs:
        yield (one, other), left
        yield (other, one), right
    for fact in result.alone[0]:
        yield (one, other), fact
    for fact in result.alone[1]:
        yield (other, one), fact


def _judge_pair(sides: tuple[int, int], left: Fact, right: Fact) -> Agreement:
    (own, others), cost = _choose_readings(left, right)
    first = own == left.readings[0] and others == right.readings[0]
    basis: Basis = "same number"
    if cost == equivalence.CONVERTED:
        basis = "converted"
    elif cost == equivalence.ROUNDED:
        basis = "rounded"
    elif not first or left.family != right.family:
        basis = "another reading"
    elif cost == equivalence.SAME:
        basis = "same"
    shown = own if own[1] is not None or others[1] is None else others
    return Agreement(sides, left.quantity, right.quantity, shown, basis)


def _choose_readings(left: Fact, right: Fact) -> tuple[tuple[Reading, Reading], int]:
    """The readings in which two facts agree at the least cost, and that cost."""
    if left.family != right.family or left.family != "number":
        values: set[Fraction] = {value for value, _ in left.readings} & {value for value, _ in right.readings}
        pair = left.readings[0], right.readings[0]
        if values and left.value != right.value:
            shared = next(reading for reading in left.readings if reading[0] in values)
            pair = shared, next(reading for reading in right.readings if reading[0] == shared[0])
        return pair, equivalence.SAME if left.value == right.value else equivalence.LOOSE
    found = [
        (cost, own, others)
        for own in left.readings
        for others in right.readings
        if (cost := equivalence.compare_readings(left, own, right, others)) is not None
    ]
    if not found:
        return (left.readings[0], right.readings[0]), equivalence.SOFT
    cost, own, others = min(found, key=lambda each: each[0])
    return (own, others), cost
