"""A range that another version counts off: 4 to 6, and 4, 5 and 6. What stands between its ends is not missing."""

from __future__ import annotations

from collections.abc import Sequence

from checker.comparison.facts import Fact
from checker.comparison.matching import FactMatching
from checker.quantities.quantity import Quantity

Limits = tuple[Fact, Fact]
"""The first and the last number of a list."""


def list_counted_off(result: FactMatching, side: int) -> list[Limits]:
    """The numbers of a side that are the two ends of a range on the other one, which has only two."""
    ends: dict[Quantity, list[Fact]] = {}
    for pair in result.same:
        fact, counterpart = pair[side], pair[1 - side]
        if counterpart.quantity.ends and fact.family == counterpart.family == "number":
            ends.setdefault(counterpart.quantity, []).append(fact)
    return [
        (min(pair, key=_get_order), max(pair, key=_get_order))
        for pair in ends.values()
        if len(pair) == 2 and pair[0].quantity is not pair[1].quantity
    ]


def do_hold(lists: Sequence[Limits], item: Fact) -> bool:
    """Whether a number stands between the first and the last of a list, in the text and by its value."""
    return any(
        first.text == item.text == last.text
        and first.order < item.order < last.order
        and first.value < item.value < last.value
        and item.value.denominator == 1
        for first, last in lists
    )


def _get_order(fact: Fact) -> int:
    return fact.order
