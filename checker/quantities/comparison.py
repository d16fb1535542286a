"""Compare the quantities of one row of a table of versions: find what disagrees and name it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from checker.quantities import matching
from checker.quantities.items import Item, items
from checker.quantities.quantity import Quantity

Texts = Sequence[tuple[str, Sequence[Quantity]]]


@dataclass(slots=True)
class Difference:
    """One disagreement. ``quantities`` has, for every version compared, the quantity concerned or None.

    ``kind`` is value, scale, missing, unit, currency, points, bound, sign, date, weekday, month, time, identifier,
    decade, digits (transposed) or roles (swapped). ``odd`` is the version that stands alone against the others, where
    there are three or more. ``factor`` is how many times larger the odd (else the last) value is.
    """

    kind: str
    severity: str
    quantities: tuple[Quantity | None, ...]
    languages: tuple[str, ...]
    odd: int | None = None
    factor: Fraction | None = None
    others: tuple[Quantity, ...] = ()


def compare(sides: Sequence[tuple[str, Texts]]) -> list[Difference]:
    """The differences between two or more versions of a passage.

    Every side is (language code, texts); a text is (string, its quantities from `checker.quantities.scan.scan`), and
    several texts stand for merged or split sentences. Quantities in a result are the very objects handed in.
    """
    languages = tuple(language for language, _ in sides)
    if len({string for _, texts in sides for string, _ in texts}) == 1:
        return []
    facts = [items([quantities for _, quantities in texts]) for _, texts in sides]
    found: list[Difference] = []
    for one in range(len(sides)):
        for other in range(one + 1, len(sides)):
            result = matching.match(facts[one], facts[other])
            found += _differences(result, languages, one, other)
    return found


def _opposed(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and one[0] != other[0]


def _differences(result: matching.Matching, languages: tuple[str, ...], one: int, other: int) -> list[Difference]:
    found = []

    def add(kind: str, severity: str, left: Item | None, right: Item | None) -> None:
        quantities: list[Quantity | None] = [None] * len(languages)
        quantities[one] = left.quantity if left else None
        quantities[other] = right.quantity if right else None
        found.append(Difference(kind, severity, tuple(quantities), languages))

    for left, right in result.clashes:
        add("unit", "error", left, right)
    for left, right in result.same:
        if _opposed(left.quantity.bound, right.quantity.bound):
            add("bound", "warning", left, right)
    for left, right in result.pairs:
        add("value", "warning", left, right)
    for item in result.alone[0]:
        if not item.weak and item.family in {"number"}:
            add("missing", "warning", item, None)
    for item in result.alone[1]:
        if not item.weak and item.family in {"number"}:
            add("missing", "warning", None, item)
    return found
