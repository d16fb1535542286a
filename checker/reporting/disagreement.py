"""The values of a finding, side against side: those that agree stand together."""

from __future__ import annotations

from collections.abc import Sequence

from checker.model import Value

EQUAL = " = "
UNEQUAL = " ≠ "


def group_sides(values: Sequence[Value], languages: Sequence[str] = ()) -> list[list[Value]]:
    """The values in groups that agree. ``languages`` gives the order of values and groups."""
    order = {language: number for number, language in enumerate(languages)}
    groups: dict[str, list[Value]] = {}
    keys: dict[int, str] = {}
    for value in sorted(values, key=lambda one: order.get(one.language or "", len(order))):
        key = value.value or value.text
        if value.group >= 0:
            key = keys.setdefault(value.group, key)
        groups.setdefault(key, []).append(value)
    return list(groups.values())


def state_sides(values: Sequence[Value], *, readings: bool = True) -> str:
    """In one line, such as ``15 mille (15 000) ≠ 14 000``."""
    return UNEQUAL.join(EQUAL.join(_state_value(value, readings) for value in group) for group in group_sides(values))


def _state_value(value: Value, readings: bool) -> str:
    named = readings and value.text and value.reading not in ("", value.text)
    return f"{value.text} ({value.reading})" if named else value.text or value.value
