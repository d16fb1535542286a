"""Numbers that are all there but have changed places: 41 % here and 35 % there for 35 % here and 41 % there.

Two numbers that stand the other way round are an exchange where the words around each of them say so: a phrase that
moved took its words along. A number that is said twice on a side has no place of its own, and so can't be exchanged.
"""

from __future__ import annotations

from collections import Counter
from itertools import combinations

from checker.comparison.counted_words import Encode, list_company, rate_exchange
from checker.comparison.equivalence import rate_equivalence
from checker.comparison.facts import Fact
from checker.comparison.matching import Pair
from checker.comparison.thresholds import LEAST_EXCHANGE, LEAST_UNLIKE_EXCHANGE, MOST_SWAPPED, SWAP_RATIO
from checker.quantities.quantity import Texts


def find_swaps(
    same: list[Pair], one: Texts = (), other: Texts = (), encode: Encode | None = None
) -> list[tuple[Pair, Pair]]:
    """Two matched pairs each whose numbers have most probably been exchanged.

    ``one`` and ``other`` are the texts of the sides; ``encode`` compares the words in them. Without it order decides.
    """
    pairs = _list_movable(same)
    if not 2 <= len(pairs) <= MOST_SWAPPED:
        return []
    found = []
    used: set[int] = set()
    for first, second in combinations(pairs, 2):
        if first[0].order in used or second[0].order in used or first[0].value == second[0].value:
            continue
        if _have_crossed_units(first, second) or (
            _are_turned(first, second)
            and _are_swapped_alone(first, second, pairs)
            and _have_left_company(first, second, (one, other), encode)
        ):
            found.append((first, second))
            used |= {first[0].order, second[0].order}
    return found


def _list_movable(same: list[Pair]) -> list[Pair]:
    """The pairs that may have been exchanged, in the order of the first side."""
    said = [Counter(pair[side].value for pair in same) for side in (0, 1)]
    return sorted(
        (
            pair
            for pair in same
            if _may_be_swapped(pair) and said[0][pair[0].value] == 1 and said[1][pair[1].value] == 1
        ),
        key=lambda pair: pair[0].order,
    )


def _have_left_company(first: Pair, second: Pair, sides: tuple[Texts, Texts], encode: Encode | None) -> bool:
    """Whether the words around two numbers stayed where they were while the numbers changed places.

    Numbers of different kinds must show it more clearly; the two numbers of a score have no company of their own, and
    where nothing compares the words, numbers of like kind are taken to have left them.
    """
    facts = [pair[side] for pair in (first, second) for side in (0, 1)]
    like = _are_alike(facts[0], facts[2]) and _are_alike(facts[1], facts[3])
    if encode is None or facts[0].quantity is facts[2].quantity or facts[1].quantity is facts[3].quantity:
        return like
    companies = []
    for at, fact in enumerate(facts):
        text, quantities = sides[at % 2][fact.text]
        companies.append(list_company(text, fact.quantity, quantities))
    return rate_exchange(companies, encode) >= (LEAST_EXCHANGE if like else LEAST_UNLIKE_EXCHANGE)


def _may_be_swapped(pair: Pair) -> bool:
    one, other = pair
    if one.family != other.family or one.family not in {"number", "identifier"}:
        return False
    twofold = len(one.quantity.parts) == len(other.quantity.parts) == 2
    written = one.quantity.digits and other.quantity.digits
    return twofold or written or not (one.weak or other.weak)


def _are_turned(first: Pair, second: Pair) -> bool:
    """In opposite order on the two sides, in one text."""
    a, b = first
    c, d = second
    if not (a.text == c.text and b.text == d.text and a.order < c.order and b.order > d.order):
        return False
    if a.family == "identifier" and (a.quantity is not c.quantity or b.quantity is not d.quantity):
        return False  # names stand in any order, the numbers of one name don't: 5(1)
    if a.unit != c.unit and rate_equivalence(a, c) is not None:
        return False  # one amount twice: 26.2 miles (42.2 km)
    larger = first if a.value > c.value else second
    return not (larger[0].quantity.whole and larger[1].quantity.whole)  # 18 of 58, von 58 18


def _are_alike(one: Fact, other: Fact) -> bool:
    """Whether two numbers of a side are of one unit, kind and size."""
    small, large = sorted((abs(one.value), abs(other.value)))
    if bool(one.quantity.ends) != bool(other.quantity.ends):
        return False
    return one.unit == other.unit and one.role == other.role and (not small or large <= small * SWAP_RATIO)


def _are_swapped_alone(first: Pair, second: Pair, pairs: list[Pair]) -> bool:
    """Whether exchanging the two puts everything between them in order, as it would not when a clause has moved."""
    low, high = second[1].order, first[1].order
    for one, other in pairs:
        if first[0].order < one.order < second[0].order and not low < other.order < high:
            return False
    return True


def _have_crossed_units(first: Pair, second: Pair) -> bool:
    """183 cases in 24 hours against 24 cases in 183 hours.

    Where one of them has no unit and the order is the same, a unit was not read: 192 cubic feet of 6 pi by 4.
    """
    a, b = first
    c, d = second
    crossed = a.unit != c.unit and a.unit == d.unit and c.unit == b.unit
    return crossed and (None not in (a.unit, c.unit) or (a.order < c.order) != (b.order < d.order))
