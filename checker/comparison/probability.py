"""How probable it is that an editor agrees with a difference: a logistic model over what can be counted.

The weights are fitted by ``corpora/confidence/fit.py`` on errors put into professional translations of several domains,
against what is flagged in the same translations untouched. See there for what the figure means.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from checker.comparison.difference import Difference
from checker.comparison.probability_weights import BIAS, WEIGHTS
from checker.quantities.quantity import Quantity

_SMALL = 12
"""The largest number that is often written as a word, and left out as one."""
_EVEN, _UNEVEN = 0.25, 0.6
"""Logarithms of the ratio of two texts' lengths: about as long, and longer by four fifths."""
ODD_ONE_OUT = 2.0
"""Log odds that two versions which agree add against a third. A guess: the pairs that the rest is fitted on have no
third. Higher: what only one of three says is never a note."""
_MOST_COUNTED = 3
"""Facts and differences of a row from which more are the same."""


@dataclass(frozen=True, slots=True)
class RowEvidence:
    """What the rest of a row says: facts that agree, differences, and the longest text's length over the shortest's."""

    agreeing: int
    differing: int
    length_ratio: float


def rate_probability(difference: Difference, row: RowEvidence) -> float:
    """The probability, from 0 to 1, that an editor would say of a difference that it is one."""
    score = BIAS + sum(WEIGHTS.get(feature, 0.0) for feature in list_features(difference, row))
    score += ODD_ONE_OUT * (difference.odd is not None)
    return 1 / (1 + math.exp(-score))


def list_features(difference: Difference, row: RowEvidence) -> list[str]:
    """The features of a difference by name; each is there or not."""
    return [*_describe_difference(difference), *_describe_row(row)]


def _describe_difference(difference: Difference) -> Iterator[str]:
    there = difference.list_present()
    written = {quantity.digits for quantity in there}
    form = "mixed" if len(written) > 1 else "digits" if True in written else "words"
    yield f"kind {difference.kind}"
    yield f"written in {form}"
    if difference.kind == "missing":
        yield f"missing {there[0].kind}"
        yield f"missing in {form}"
    if any(_is_small(quantity) for quantity in there):
        yield "small"
    if any(quantity.value == 1 and not quantity.digits for quantity in there):
        yield "one in words"
    if difference.kind != "missing" and _count_changed_digits(there) == 1:
        yield "one digit changed"
    if difference.kind in {"value", "digits"} and len({quantity.kind for quantity in there}) > 1:
        yield "of two kinds"
    if difference.kind in {"value", "digits"} and len({quantity.unit for quantity in there}) > 1:
        yield "of two units"


def _describe_row(row: RowEvidence) -> Iterator[str]:
    yield f"agreeing {min(row.agreeing, _MOST_COUNTED)}"
    yield f"differing {min(row.differing, _MOST_COUNTED)}"
    apart = abs(math.log(row.length_ratio))
    yield "even" if apart < _EVEN else "uneven" if apart < _UNEVEN else "very uneven"


def _is_small(quantity: Quantity) -> bool:
    return quantity.value is not None and -_SMALL <= quantity.value <= _SMALL


def _count_changed_digits(quantities: list[Quantity]) -> int:
    """In how many places the digits of the first and the last quantity differ; 0 where they are not as many."""
    one, other = ([sign for sign in quantity.surface if sign.isdigit()] for quantity in (quantities[0], quantities[-1]))
    return sum(a != b for a, b in zip(one, other, strict=True)) if len(one) == len(other) else 0
