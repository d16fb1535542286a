"""What is compared: quantities taken apart into single facts (a date into day, month and year)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from checker.quantities import measures
from checker.quantities.quantity import Quantity, Value

Reading = tuple[Fraction, str | None]
SMALL = 12
_PERCENT = "%"
_SIMPLE = {"weekday", "month", "time"}


@dataclass(slots=True, eq=False)
class Item:
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


def items(texts: Sequence[Sequence[Quantity]]) -> list[Item]:
    """The facts of a side, given as the quantities of each of its texts, in reading order."""
    found: list[Item] = []
    for number, quantities in enumerate(texts):
        for quantity in quantities:
            for family, role, readings, weak in _facts(quantity):
                found.append(Item(quantity, family, role, readings, len(found), weak, number))
    return found


_Fact = tuple[str, str, tuple[Reading, ...], bool]


def _facts(quantity: Quantity) -> list[_Fact]:
    kind = quantity.kind
    if quantity.ends:
        facts = [fact for end in quantity.ends for fact in _facts(end)]
        if quantity.ends[0].kind == "date":
            months = {fact[2][0] for fact in facts if fact[1] == "month"}
            seen: set[object] = set()
            facts = [fact for fact in facts if fact[1] == "day" or not (fact[2] in seen or seen.add(fact[2]))]
            del months
        return facts
    if kind == "date":
        year, month, day = quantity.parts
        facts = []
        if day is not None:
            facts.append(("number", "day", _plain(day), False))
        if month is not None:
            facts.append(("month", "month", _plain(month), False))
        if year is not None:
            facts.append(("number", "year", _plain(year), False))
        return facts
    if kind == "score":
        return [("number", "score", _plain(part), False) for part in quantity.parts if part is not None]
    if kind == "identifier":
        return [("identifier", "identifier", _plain(part), False) for part in quantity.parts if part is not None]
    if quantity.value is None:
        return []
    readings = [(Fraction(quantity.value), _unit(quantity))]
    readings += [(Fraction(value), unit if unit is not None else _unit(quantity)) for value, unit in quantity.readings]
    if kind in _SIMPLE:
        return [(kind, kind, tuple(readings[:1]), quantity.weak)]
    return [("number", kind, tuple(readings), _weak(quantity))]


def _plain(value: int) -> tuple[Reading, ...]:
    return ((Fraction(value), None),)


def _unit(quantity: Quantity) -> str | None:
    if quantity.kind == "percent" and quantity.unit is None:
        return _PERCENT
    unit = quantity.unit
    return unit.removesuffix("/100") + "¢" if unit is not None and unit.endswith("/100") else unit


def _weak(quantity: Quantity) -> bool:
    if quantity.kind == "vague":
        return True
    value: Value = quantity.value or 0
    if quantity.kind in {"percent", "currency"} and value != 1:
        return False
    return quantity.weak or value == 1 or quantity.kind == "fraction" and not quantity.digits


def dimension(unit: str | None) -> str | None:
    """The dimension of a unit of an item; percent is a ratio."""
    if unit is None:
        return None
    if unit == _PERCENT:
        return "ratio"
    return "currency" if unit.endswith("¢") else measures.dimension(unit)
