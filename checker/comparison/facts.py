"""What is compared: quantities taken apart into single facts (a date into day, month and year)."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from checker.comparison.thresholds import MOST_HELD
from checker.quantities import nights, numeric_dates, units
from checker.quantities.quantity import Quantity, Value
from checker.quantities.thresholds import LIKELY_YEARS

Reading = tuple[Fraction, str | None]
_PERCENT = "%"
LONGEST_MONTH = 31
"""Days."""
MOST_SAID = 8
"""Facts of one quantity at most: two dates of a range have six."""
_YEAR_AND_MONTH = re.compile(r"\d{4}-(\d\d)")
_SIMPLE = {"weekday", "month", "time"}


@dataclass(slots=True, eq=False)
class Fact:
    """One fact of a quantity. ``family`` is number, weekday, month, time or identifier; items of one family compare.

    ``role`` is the finer kind. ``readings`` are the values it may have, each with its unit, the likeliest first.
    ``order`` counts the items of a side.
    """

    quantity: Quantity
    family: str
    role: str
    readings: tuple[Reading, ...]
    order: int
    weak: bool
    text: int = 0
    """Which text of the side it stands in."""

    @property
    def value(self) -> Fraction:
        """The likeliest value."""
        return self.readings[0][0]

    @property
    def unit(self) -> str | None:
        """The likeliest unit."""
        return self.readings[0][1]


def list_facts(texts: Sequence[Sequence[Quantity]]) -> list[Fact]:
    """The facts of a side, given as the quantities of each of its texts, in reading order."""
    found: list[Fact] = []
    for number, quantities in enumerate(texts):
        for quantity in quantities:
            for family, role, readings, weak in _take_apart(quantity):
                found.append(Fact(quantity, family, role, readings, len(found), weak, number))
    return found


_Fact = tuple[str, str, tuple[Reading, ...], bool]


def _take_apart(quantity: Quantity) -> list[_Fact]:
    kind = quantity.kind
    if quantity.ends:
        return _take_range_apart(quantity)
    if kind == "date":
        return _take_date_apart(quantity)
    if kind == "score":
        even = set(quantity.parts) == {1}
        return [("number", "score", _make_readings(part), even) for part in quantity.parts if part is not None]
    if kind == "identifier":
        parts = [part for part in quantity.parts if part is not None]
        return [("identifier", "identifier", _make_readings(part), False) for part in parts]
    if quantity.value is None:
        return []
    own = _get_unit(quantity)
    readings = [(_make_exact(quantity.value), own)]
    readings += [(_make_exact(value), own if unit is None else unit or None) for value, unit in quantity.readings]
    if own == "decade":  # ten years, whatever stands before them: dix dernières années
        readings += [(readings[0][0] * 10, "year"), (readings[0][0] * 10, None)]
    if kind in _SIMPLE:
        return [(kind, kind, tuple(readings), quantity.weak)]
    return [("number", kind, tuple(readings), _is_weak(quantity))]


def _take_range_apart(quantity: Quantity) -> list[_Fact]:
    """The facts of both ends; of two dates the month and the year that they share are said once."""
    facts = [fact for end in quantity.ends for fact in _take_apart(end)]
    if quantity.ends[0].kind != "date":
        return facts
    days = [fact for fact in facts if fact[1] == "day"]
    return days + list(dict.fromkeys(fact for fact in facts if fact[1] != "day"))


def _take_date_apart(date: Quantity) -> list[_Fact]:
    """The day, the month and the year that a date says; of a night the other day is a second reading."""
    year, month, day = date.parts
    other = nights.list_other_days(date) if date.readings else []
    facts: list[_Fact] = []
    if day is not None:
        facts.append(("number", "day", _make_readings(day, *(second for _, second in other)), False))
    if month is not None:
        months = (first for first, _ in other if first != month)
        facts.append(("month", "month", _make_readings(month, *months), False))
    if year is not None:
        facts.append(("number", "year", _make_readings(year), False))
    return facts


class _Relations:
    """Which facts of one side have a counterpart on the other. Of long lists each is held against those around it."""

    def __init__(self, own: list[Fact], other: list[Fact], related: Callable[[Fact, Fact], int | None]) -> None:
        self._related = related
        self._own, self._other = own, other
        self._counterparts: _FactIndex | None = None
        self._has_other_time: bool | None = None

    def has_counterpart(self, item: Fact) -> bool:
        """Whether the other side says the fact as it stands, or another time than this side."""
        if self._counterparts is None:
            self._counterparts = _FactIndex([one for one in self._other if one.family != "month"])
        if self._is_related(item, self._counterparts):
            return True
        if item.role != "time":
            return False
        if self._has_other_time is None:
            times = _FactIndex([one for one in self._own if one.family == "time"])
            self._has_other_time = any(one.family == "time" and not self._is_related(one, times) for one in self._other)
        return self._has_other_time

    def _is_related(self, item: Fact, index: _FactIndex) -> bool:
        return any(self._related(item, counterpart) is not None for counterpart in index.list_likely(item))


class _FactIndex:
    """Facts in their order, by value and by place: all that are likely to be the counterpart of another fact."""

    def __init__(self, facts: list[Fact]) -> None:
        self._facts = facts
        self._orders = [fact.order for fact in facts]
        self._first = {fact.value: fact for fact in reversed(facts)} if len(facts) > MOST_HELD else {}

    def list_likely(self, item: Fact) -> Iterator[Fact]:
        """All facts; of more than `MOST_HELD` the first of the same value, and those around its place."""
        if len(self._facts) <= MOST_HELD:
            yield from self._facts
            return
        if item.value in self._first:
            yield self._first[item.value]
        at = bisect_left(self._orders, item.order)
        yield from self._facts[max(0, at - MOST_HELD // 2) : at + MOST_HELD // 2]


def unfold_range(own: list[Fact], other: list[Fact], related: Callable[[Fact, Fact], int | None]) -> list[Fact]:
    """The items of a side; shares (1 in 4), strokes (9/11) and times (9:19) without a counterpart are taken apart.

    What stands on the other side tells how: as month and day where a month fits, else as two numbers.
    """
    found: list[Fact] = []
    days = {item.value for item in other if item.role == "day"}
    months = {item.value for item in other if item.family == "month"}
    relations = _Relations(own, other, related)
    for at, item in enumerate(own):
        _turn_date(item, own[max(0, at - MOST_SAID) : at], months)
        _turn_to_month(item, other, months)
        parts = _find_parts(item, days, months)
        if parts and not relations.has_counterpart(item):
            found += _unfold(item, parts, months)
        else:
            found.append(item)
    for order, item in enumerate(found):
        item.order = order
    return found


def _turn_date(item: Fact, before: list[Fact], months: set[Fraction]) -> None:
    """Read a date that may be either way round (3/4) as the other side reads it; ``item`` is its month.

    ``before`` are the facts before it, among which is its day.
    """
    if item.family != "month" or item.value in months or not _may_be_turned(item.quantity):
        return
    day = next((near for near in before if near.quantity is item.quantity and near.role == "day"), None)
    if day is not None and day.value in months:
        item.readings, day.readings = day.readings, item.readings


def _turn_to_month(item: Fact, other: list[Fact], months: set[Fraction]) -> None:
    """Read the second of two years in two digits as the month that the other side says: 2004-07, July 2004."""
    written = _YEAR_AND_MONTH.fullmatch(item.quantity.surface) if item.role == "year" else None
    month = int(written[1]) if written is not None else 0
    if month in months and item.value % 100 == month and all(item.value != fact.value for fact in other):
        item.family = item.role = "month"
        item.readings = _make_readings(month)


def _find_parts(item: Fact, days: set[Fraction], months: set[Fraction]) -> tuple[int | None, ...]:
    """The two numbers that a fact may be taken apart into; none for most. ``days``, ``months``: of the other side."""
    if item.role == "cardinal":
        return _read_as_day_and_month(item, days, months)
    parts = item.quantity.parts
    apart = len(parts) == 2 and item.role in {"fraction", "time"} and item.quantity.kind in {"fraction", "time"}
    return parts if apart else ()


def _unfold(item: Fact, parts: tuple[int | None, ...], months: set[Fraction]) -> Iterator[Fact]:
    """The parts of a fact as facts: a month where the other side has that month and the rest may be a day."""
    for part, second in (parts, parts[::-1]):
        if part is not None:
            dated = second is not None and (second <= LONGEST_MONTH or second in LIKELY_YEARS)
            is_month = part in months and dated and item.role != "time"
            family, role = ("month", "month") if is_month else ("number", "part")
            weak = part == 1 and not item.quantity.digits
            yield Fact(item.quantity, family, role, _make_readings(part), 0, weak, item.text)


def _may_be_turned(date: Quantity) -> bool:
    """Whether day and month of a date may be the other way round: 3/4."""
    return any(unit == numeric_dates.MONTH_AND_DAY for _, unit in date.readings)


def _read_as_day_and_month(item: Fact, days: set[Fraction], months: set[Fraction]) -> tuple[int, ...]:
    """The parts of 01.02 where the other side has the day and the month."""
    hundred = item.value * 100
    if item.quantity.precision is None or item.quantity.precision * 100 != 1 or hundred > 3112:
        return ()
    day, month = divmod(int(hundred), 100)
    return (day, month) if day in days and month in months else ()


def _make_readings(*values: int) -> tuple[Reading, ...]:
    return tuple([(_make_exact(value), None) for value in values])


@lru_cache(maxsize=4096)
def _make_exact(value: Value) -> Fraction:
    """A value as a fraction; the few that most texts use are made once."""
    return Fraction(value)


def _get_unit(quantity: Quantity) -> str | None:
    if quantity.kind == "percent" and quantity.unit is None:
        return _PERCENT
    unit = quantity.unit
    return unit.removesuffix("/100") + "¢" if unit is not None and unit.endswith("/100") else unit


def _is_weak(quantity: Quantity) -> bool:
    if quantity.kind == "vague" or (quantity.kind == "multiplier" and not quantity.digits):
        return True
    value: Value = quantity.value or 0
    if quantity.kind in {"percent", "currency"} and value != 1:
        return False
    return quantity.weak or value in {0, 1}


def may_go_unsaid(quantity: Quantity) -> bool:
    """Whether nothing is missing where only one version says it: no number, or a weak one."""
    if quantity.kind in _SIMPLE or quantity.kind == "identifier":
        return True
    return not quantity.ends and quantity.kind not in {"date", "score"} and _is_weak(quantity)


def get_fact_dimension(unit: str | None) -> str | None:
    """The dimension of a unit of an item; percent is a ratio."""
    if unit is None:
        return None
    if unit == _PERCENT:
        return "ratio"
    return "currency" if unit.endswith("¢") else units.get_dimension(unit)
