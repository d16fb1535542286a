"""The values of a finding, side against side: those that agree stand together."""

from __future__ import annotations

from collections.abc import Sequence

from checker.model import Value

EQUAL = " = "
UNEQUAL = " ≠ "


def group_sides(values: Sequence[Value], languages: Sequence[str] = ()) -> list[list[Value]]:
    """The values in groups of the same reading. ``languages`` gives the order of values and groups."""
    order = {language: number for number, language in enumerate(languages)}
    groups: dict[str, list[Value]] = {}
    for value in sorted(values, key=lambda one: order.get(one.language or "", len(order))):
        groups.setdefault(value.value or value.text, []).append(value)
    return list(groups.values())


def state_sides(values: Sequence[Value], *, readings: bool = True) -> str:
    """In one line, such as ``15.000 (15000) ≠ 14 000 (14000)``."""
    return UNEQUAL.join(EQUAL.join(_state_value(value, readings) for value in group) for group in group_sides(values))


def _state_value(value: Value, readings: bool) -> str:
    named = readings and value.text and value.value not in ("", value.text)
    return f"{value.text} ({value.value})" if named else value.text or value.value
