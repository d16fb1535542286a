"""Which facts of two sides correspond, which clash, and which are left over."""

from __future__ import annotations

from dataclasses import dataclass, field
from operator import itemgetter
from typing import TYPE_CHECKING

from checker.comparison import equivalence
from checker.comparison.assignment import FORBIDDEN, assign_cheapest
from checker.comparison.facts import Fact, get_fact_dimension, unfold_range
from checker.comparison.thresholds import (
    DIGITS_COST,
    DIMENSION_COST,
    DISTANCE_COST,
    FARTHEST,
    FARTHEST_WEAK,
    MOST_ASSIGNED,
    NEAR_DAYS,
    NEAR_FACTS,
    ROLE_COST,
    SUM_PARTS,
    TRANSPOSED_COST,
    UNIT_COST,
    WEAK_COST,
)

if TYPE_CHECKING:
    from datetime import date
    from fractions import Fraction

Pair = tuple[Fact, Fact]
_Key = tuple[str, int, int, str | None]


@dataclass(slots=True)
class FactMatching:
    """``same`` are facts that agree, ``clashes`` agree in value and not in unit, ``pairs`` are left over on both sides
    and most probably mean each other, ``alone`` has the items of either side that nothing corresponds to. ``dropped``
    are conversions of something that corresponds, ``clocks`` the minute of a match and the time on its clock.
    """

    same: list[Pair] = field(default_factory=list)
    clashes: list[Pair] = field(default_factory=list)
    pairs: list[Pair] = field(default_factory=list)
    alone: tuple[list[Fact], list[Fact]] = field(default_factory=lambda: ([], []))
    dropped: tuple[list[Fact], list[Fact]] = field(default_factory=lambda: ([], []))
    clocks: list[Pair] = field(default_factory=list)


def match_facts(one: list[Fact], other: list[Fact], today: date | None = None) -> FactMatching:
    """Match the facts of two sides: value first, kind soft. ``today`` is the date of the article, where it is known."""
    result = FactMatching()
    one, other = (
        unfold_range(one, other, equivalence.rate_equivalence),
        unfold_range(other, one, equivalence.rate_equivalence),
    )
    left, right = _match_exact(one, other, result)
    if left and right:
        left, right = _match_by_cost(left, right, result)
    if left and right:
        left, right, clashes = _match_relative_days(left, right, today)
        result.clashes += clashes
        right, left, clashes = _match_relative_days(right, left, today)
        result.clashes += [(day, weekday) for weekday, day in clashes]
    if left and right:
        left, right = _match_clocks(left, right, result)
    left = _drop_explained(left, right, (one, other), result.dropped[0])
    right = _drop_explained(right, left, (other, one), result.dropped[1])
    if left and right:
        left, right = _drop_sums(left, right)
        left, right = _drop_sums(right, left)[::-1]
    _pair_up(left, right, result)
    return result


def _make_key(item: Fact) -> _Key:
    """What two equal facts share; integers, because the hash of a fraction takes ten times as long."""
    value, unit = item.readings[0]
    return item.family, value.numerator, value.denominator, unit


def _match_exact(one: list[Fact], other: list[Fact], result: FactMatching) -> tuple[list[Fact], list[Fact]]:
    """Facts that are equal in every respect, in their order. Linear."""
    waiting: dict[_Key, list[Fact]] = {}
    for item in reversed(other):
        if item.role != "decade":
            waiting.setdefault(_make_key(item), []).append(item)
    left: list[Fact] = []
    used: set[int] = set()
    for item in one:
        group = waiting.get(_make_key(item)) if item.role != "decade" else None
        if group:
            counterpart = group.pop()
            used.add(counterpart.order)
            result.same.append((item, counterpart))
        else:
            left.append(item)
    return left, [item for item in other if item.order not in used]


def _match_by_cost(left: list[Fact], right: list[Fact], result: FactMatching) -> tuple[list[Fact], list[Fact]]:
    if max(len(left), len(right)) > MOST_ASSIGNED:
        return _match_in_windows(left, right, result)
    costs = [[_rate_cost(a, b) for b in right] for a in left]
    used_left: set[int] = set()
    used_right: set[int] = set()
    for row, column in assign_cheapest(costs):
        found = equivalence.rate_equivalence(left[row], right[column])
        (result.clashes if found == equivalence.CONFLICT else result.same).append((left[row], right[column]))
        used_left.add(row)
        used_right.add(column)
    return [a for n, a in enumerate(left) if n not in used_left], [
        b for n, b in enumerate(right) if n not in used_right
    ]


def _rate_cost(one: Fact, other: Fact) -> int:
    found = equivalence.rate_equivalence(one, other)
    return FORBIDDEN if found is None else found * 1000 + min(999, abs(one.order - other.order))


def _match_in_windows(left: list[Fact], right: list[Fact], result: FactMatching) -> tuple[list[Fact], list[Fact]]:
    """Very long lists: the assignment is made piece by piece, so that time stays linear."""
    rest_left: list[Fact] = []
    rest_right: list[Fact] = []
    for at in range(0, max(len(left), len(right)), MOST_ASSIGNED):
        some, others = left[at : at + MOST_ASSIGNED], right[at : at + MOST_ASSIGNED]
        if some and others:
            some, others = _match_by_cost(some, others, result)
        rest_left += some
        rest_right += others
    return rest_left, rest_right


def _match_relative_days(
    left: list[Fact], right: list[Fact], today: date | None
) -> tuple[list[Fact], list[Fact], list[Pair]]:
    """Thursday for 5 June: only the date of the article tells whether that is so; without it both are left alone.

    What is left of both sides, and the weekday of the first with the day of the second where it is not so.
    """
    weekday = next((item for item in left if item.family == "weekday"), None)
    day = next((item for item in right if item.role == "day"), None)
    if weekday is None or day is None:
        return left, right, []
    quantity = day.quantity
    wrong = today is not None and not quantity.ends and _falls_on_another_day(today, quantity.parts, int(weekday.value))
    left = [item for item in left if item is not weekday]
    return left, [item for item in right if item.quantity is not quantity], [(weekday, day)] if wrong else []


def _falls_on_another_day(today: date, parts: tuple[int | None, ...], weekday: int) -> bool:
    """Whether a day within six days of the article falls on another weekday than the one that is named."""
    from datetime import date as calendar_date

    year, month, day = parts
    for candidate in (today.year, today.year - 1, today.year + 1) if year is None else (year,):
        try:
            named = calendar_date(candidate, month or 0, day or 0)
        except ValueError:
            continue
        if abs((named - today).days) <= NEAR_DAYS:
            return named.isoweekday() != weekday
    return False


def _match_clocks(left: list[Fact], right: list[Fact], result: FactMatching) -> tuple[list[Fact], list[Fact]]:
    """Without the minute of a match and the time on its clock: what happens at 34:12 happens in the 35th minute."""
    pair = _find_minute_of_clock(left, right)
    if pair is None:
        other = _find_minute_of_clock(right, left)
        pair = None if other is None else (other[1], other[0])
    if pair is None:
        return left, right
    result.clocks.append(pair)
    gone = {fact.quantity for fact in pair}
    return [one for one in left if one.quantity not in gone], [one for one in right if one.quantity not in gone]


def _find_minute_of_clock(clocks: list[Fact], minutes: list[Fact]) -> tuple[Fact, Fact] | None:
    """The first time on a clock that has its minute among the others, and the first such minute."""
    first: dict[Fraction | int, tuple[int, Fact]] = {}
    for place, minute in enumerate(minutes):
        if minute.role in {"ordinal", "duration"}:
            first.setdefault(minute.value, (place, minute))
    for clock in clocks if first else ():
        parts = clock.quantity.parts
        if clock.role == "score" and len(parts) == 2:
            whole = parts[0] or 0
            found = [first[value] for value in (whole, whole + 1) if value in first]
            if found:
                return clock, min(found, key=itemgetter(0))[1]
    return None


def _drop_explained(
    left: list[Fact], right: list[Fact], sides: tuple[list[Fact], list[Fact]], dropped: list[Fact]
) -> list[Fact]:
    """Without the items that repeat or convert another of their own side: 16 km (10 miles).

    A conversion goes to ``dropped``. It is kept where the other side has an amount of its kind left over, too: that one
    must agree with it.
    """
    if not left:
        return []
    own, other = sides
    lost = {item.order for item in left}
    said = {(candidate.family, candidate.value) for candidate in other} if not right else frozenset()
    nights = {(one.role, value) for one in other for value, _ in one.readings[1:]}
    dimensions = {get_fact_dimension(one.unit) for one in right if one.family == "number"} - {None}
    rest: list[Fact] = []
    for item in left:
        if _is_century_of_decade(item, own) or _is_day_of_night(item, nights):
            continue
        near = own[max(0, item.order - NEAR_FACTS) : item.order + NEAR_FACTS + 1]
        converted = any(one.order not in lost and _is_converted(item, one) for one in near if one is not item)
        if converted and get_fact_dimension(item.unit) not in dimensions:
            dropped.append(item)
        elif (item.family, item.value) not in said:
            rest.append(item)
    return rest


def _is_century_of_decade(item: Fact, own: list[Fact]) -> bool:
    """The century in: the fifties of the 19th century."""
    return item.role in {"century", "ordinal"} and item.order > 0 and own[item.order - 1].role == "decade"


def _is_day_of_night(item: Fact, nights: set[tuple[str, Fraction]]) -> bool:
    """The day that one version does not name: the night of 8 to 9 February, Nacht zum 9. Februar.

    ``nights`` are the second readings of the other side, by role.
    """
    return item.role in {"day", "month"} and (item.role, item.value) in nights


def _is_converted(one: Fact, other: Fact) -> bool:
    units = (one.unit, other.unit)
    if one.family == other.family == "number" and None not in units and units[0] != units[1]:
        if get_fact_dimension(units[0]) == get_fact_dimension(units[1]) == "currency":
            return True
        return equivalence.rate_equivalence(one, other) == equivalence.CONVERTED
    return False


def _drop_sums(left: list[Fact], right: list[Fact]) -> tuple[list[Fact], list[Fact]]:
    """5 = 3 + 2: a strong number on one side, its two parts on the other."""
    wholes = [item for item in left if not item.weak and item.family == "number"]
    sums: dict[Fraction, tuple[Fact, Fact]] = {}
    for n, part in enumerate(right if wholes else ()):
        for second in right[n + 1 : n + SUM_PARTS]:
            strong = part.family == second.family == "number" and not part.weak and not second.weak
            if strong and part.unit == second.unit:
                sums.setdefault(part.value + second.value, (part, second))
    for whole in wholes:
        if whole.value in sums:
            return [item for item in left if item is not whole], [
                item for item in right if item not in sums[whole.value]
            ]
    return left, right


def _pair_up(left: list[Fact], right: list[Fact], result: FactMatching) -> None:
    """Pair what is left by likeness: the same unit, the same place, nearly the same digits."""
    if left and right and max(len(left), len(right)) <= MOST_ASSIGNED:
        costs = [[_rate_unlikeness(a, b) for b in right] for a in left]
        pairs = assign_cheapest(costs)
    else:
        pairs = []
    used = ({row for row, _ in pairs}, {column for _, column in pairs})
    result.pairs = [(left[row], right[column]) for row, column in pairs]
    result.alone = (
        [item for n, item in enumerate(left) if n not in used[0]],
        [item for n, item in enumerate(right) if n not in used[1]],
    )


_COUNTS = frozenset(("cardinal", "unit", "duration", "currency", "day", "part"))


def _are_comparable(one: Fact, other: Fact) -> bool:
    """Whether two weak items are of the same family, so that one can stand against the other."""
    if one.quantity.definite or other.quantity.definite:
        return False
    roles = {one.role, other.role}
    if roles <= _COUNTS or len(roles) == 1:
        return True
    return "vague" in roles and bool(roles & _COUNTS) and (one if other.role == "vague" else other).quantity.approximate


def _are_far_apart(one: Fact, other: Fact) -> bool:
    """Whether a number that need not be matched is too far from one that must, to be its counterpart: one, 131."""
    small, large = sorted((float(abs(one.value)), float(abs(other.value))))
    return large > FARTHEST_WEAK * max(small, 1.0)


def _rate_unlikeness(one: Fact, other: Fact) -> int:
    if one.family != other.family or (one.weak and other.weak and not _are_comparable(one, other)):
        return FORBIDDEN
    if one.weak != other.weak and _are_far_apart(one, other):
        return FORBIDDEN
    unlike = DISTANCE_COST * min(FARTHEST, abs(one.order - other.order))
    if one.weak != other.weak:
        unlike += WEAK_COST
    if one.role != other.role:
        unlike += ROLE_COST
    if one.unit != other.unit:
        both = one.unit and other.unit
        apart = both and get_fact_dimension(one.unit) != get_fact_dimension(other.unit)
        unlike += DIMENSION_COST if apart else UNIT_COST
    digits, digits2 = str(one.value).strip("0"), str(other.value).strip("0")
    if digits == digits2:
        return unlike
    return unlike + (TRANSPOSED_COST if sorted(digits) == sorted(digits2) else DIGITS_COST)
