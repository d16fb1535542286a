"""A quantity as plain data and as a few words, for ``checker inspect``."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from checker import languages
from checker.messages import _, get_language

if TYPE_CHECKING:
    from checker.quantities.quantity import Quantity

_PERCENT = "%"  # the kind has no unit of its own


def describe_quantity(quantity: Quantity) -> dict[str, Any]:
    """The quantity as data that JSON can hold; exact numbers are strings."""
    return {
        "start": quantity.start,
        "end": quantity.end,
        "text": quantity.surface,
        "kind": quantity.kind,
        "value": None if quantity.value is None else str(quantity.value),
        "low": None if quantity.low is None else str(quantity.low),
        "high": None if quantity.high is None else str(quantity.high),
        "parts": list(quantity.parts),
        "unit": quantity.unit,
        "bound": quantity.bound,
        "approximate": quantity.approximate,
        "weak": quantity.weak,
        "noun": quantity.noun,
        "reading": describe_reading(quantity),
    }


def describe_reading(quantity: Quantity) -> str:
    """The quantity in a few words: kind, bound, value, unit, the noun it counts."""
    words = (
        _translate_kind(quantity.kind),
        "≈" if quantity.approximate else "",
        _translate_bound(quantity.bound or ""),
        _write_value(quantity),
        _translate_kind(quantity.unit or ""),
        f"({quantity.noun})" if quantity.noun else "",
        _("weak") if quantity.weak else "",
    )
    return " ".join(word for word in words if word)


def describe_value(quantity: Quantity) -> str:
    """The value as a person would write it, beside the words it was read from; empty where these say it all.

    Numbers are set as in the language of the messages; a time has 24 hours.
    """
    if quantity.kind in {"weekday", "month", "date", "identifier"} or quantity.value is None:
        return ""
    if quantity.kind == "time":
        return _write_value(quantity)
    digits = str(quantity.value) if quantity.kind in {"year", "decade"} else _write_digits(quantity.value)
    unit = _PERCENT if quantity.kind == "percent" else _translate_kind(quantity.unit or "")
    shown = f"{digits} {unit}" if unit else digits
    return "" if re.sub(r"\W", "", shown) == re.sub(r"\W", "", quantity.surface) else shown


def _write_digits(value: int | Decimal | Fraction) -> str:
    """Digits in groups of three, with the signs of the messages' language."""
    if isinstance(value, Fraction):
        return str(value)
    written = f"{value:,f}" if isinstance(value, Decimal) else f"{value:,}"
    facts = languages.get(get_language()).typography
    return written.translate({ord(","): facts.group, ord("."): facts.decimal})


def _write_value(quantity: Quantity) -> str:
    """The value: the ends of a range, a date as year, month and day, a time as hours and minutes."""
    value = quantity.value
    if quantity.low is not None and quantity.high is not None and quantity.low != quantity.high:
        return f"{quantity.low}…{quantity.high}"
    if quantity.kind == "date":
        return "-".join("??" if part is None else f"{part:02d}" for part in quantity.parts)
    if quantity.kind == "time" and isinstance(value, int):
        return f"{value // 60:02d}:{value % 60:02d}"
    return "" if value is None else str(value)


def _translate_kind(kind: str) -> str:
    """A kind, or a unit that is a word, in the language of the messages."""
    words = {
        "cardinal": _("cardinal"),
        "ordinal": _("ordinal"),
        "percent": _("percent"),
        "currency": _("currency"),
        "year": _("year"),
        "unit": _("unit"),
        "duration": _("duration"),
        "fraction": _("fraction"),
        "decade": _("decade"),
        "century": _("century"),
        "multiplier": _("multiplier"),
        "date": _("date"),
        "time": _("time"),
        "weekday": _("weekday"),
        "month": _("month"),
        "score": _("score"),
        "range": _("range"),
        "vague": _("vague"),
        "identifier": _("identifier"),
        "second": _("second"),
        "minute": _("minute"),
        "hour": _("hour"),
        "day": _("day"),
        "week": _("week"),
    }
    return words.get(kind, kind)


def _translate_bound(bound: str) -> str:
    return {"min": _("at least"), "max": _("at most")}.get(bound, bound)
