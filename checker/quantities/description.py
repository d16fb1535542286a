"""A quantity as plain data and as a few words, for ``checker inspect``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from checker.messages import _
from checker.quantities.wording import write_value

if TYPE_CHECKING:
    from checker.quantities.quantity import Quantity

BOUNDS = {"<=": "≤", ">=": "≥"}
"""The signs of bounds as they are printed."""


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
        BOUNDS.get(quantity.bound or "", quantity.bound or ""),
        write_value(quantity),
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
    shown = write_value(quantity)
    return "" if re.sub(r"\W", "", shown) == re.sub(r"\W", "", quantity.surface) else shown


def _translate_kind(kind: str) -> str:
    """A kind in the language of the messages."""
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
    }
    return words.get(kind, kind)
