"""What is compared: quantities taken apart into single facts (a date into day, month and year)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from checker.quantities import nights, numeric_dates, units
from checker.quantities.quantity import Quantity, Value

Reading = tuple[Fraction, str | None]
_PERCENT = "%"
LONGEST_MONTH = 31
"""Days."""
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
    readings += [(_make_exact(value), own if unit is None else unit) for value, unit in quantity.readings]
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


def unfold_range(own: list[Fact], other: list[Fact], related: Callable[[Fact, Fact], int | None]) -> list[Fact]:
    """The items of a side; shares (1 in 4), strokes (9/11) and times (9:19) without a counterpart are taken apart.

    What stands on the other side tells how: as month and day where a month fits, else as two numbers.
    """
    found: list[Fact] = []
    months = {item.value for item in other if item.family == "month"}
    for item in own:
        _turn_date(item, own, months)
        parts = _find_parts(item, other)
        if parts and not _has_counterpart(item, own, other, related):
            found += _unfold(item, parts, months)
        else:
            found.append(item)
    for order, item in enumerate(found):
        item.order = order
    return found


def _turn_date(item: Fact, own: list[Fact], months: set[Fraction]) -> None:
    """Read a date that may be either way round (3/4) as the other side reads it; ``item`` is its month."""
    if item.family != "month" or item.value in months or not _may_be_turned(item.quantity):
        return
    day = next((near for near in own if near.quantity is item.quantity and near.role == "day"), None)
    if day is not None and day.value in months:
        item.readings, day.readings = day.readings, item.readings


def _find_parts(item: Fact, other: list[Fact]) -> tuple[int | None, ...]:
    """The two numbers that a fact may be taken apart into; none for most."""
    if item.role == "cardinal":
        return _read_as_day_and_month(item, other)
    parts = item.quantity.parts
    apart = len(parts) == 2 and item.role in {"fraction", "time"} and item.quantity.kind in {"fraction", "time"}
    return parts if apart else ()


def _has_counterpart(
    item: Fact, own: list[Fact], other: list[Fact], related: Callable[[Fact, Fact], int | None]
) -> bool:
    """Whether the other side says the fact as it stands, or another time than this one."""
    if any(related(item, counterpart) is not None for counterpart in other if counterpart.family != "month"):
        return True
    return item.role == "time" and _has_other_time(own, other, related)


def _unfold(item: Fact, parts: tuple[int | None, ...], months: set[Fraction]) -> Iterator[Fact]:
    """The parts of a fact as facts: a month where the other side has that month and the rest may be a day."""
    for part, second in (parts, parts[::-1]):
        if part is not None:
            is_month = part in months and second is not None and second <= LONGEST_MONTH and item.role != "time"
            family, role = ("month", "month") if is_month else ("number", "part")
            weak = part == 1 and not item.quantity.digits
            yield Fact(item.quantity, family, role, _make_readings(part), 0, weak, item.text)


def _has_other_time(own: list[Fact], other: list[Fact], related: Callable[[Fact, Fact], int | None]) -> bool:
    """Whether the other side says a time that this side doesn't: then the two are compared as times."""
    times = [item for item in own if item.family == "time"]
    return any(
        item.family == "time" and not any(related(item, counterpart) is not None for counterpart in times)
        for item in other
    )


def _may_be_turned(date: Quantity) -> bool:
    """Whether day and month of a date may be the other way round: 3/4."""
    return any(unit == numeric_dates.MONTH_AND_DAY for _, unit in date.readings)


def _read_as_day_and_month(item: Fact, other: list[Fact]) -> tuple[int, ...]:
    """The parts of 01.02 where the other side has the day and the month."""
    hundred = item.value * 100
    if item.quantity.precision is None or item.quantity.precision * 100 != 1 or hundred > 3112:
        return ()
    day, month = divmod(int(hundred), 100)
    days = {counterpart.value for counterpart in other if counterpart.role == "day"}
    months = {counterpart.value for counterpart in other if counterpart.family == "month"}
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
