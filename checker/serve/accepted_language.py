"""The language that who asks would read: ``Accept-Language`` (RFC 9110, 12.5.4)."""

from __future__ import annotations

import re
from collections.abc import Collection

RANGE = re.compile(
    r"\s*([A-Za-z]{1,8}|\*)(?:-[A-Za-z0-9]{1,8})*\s*"
    r"(?:;\s*[qQ]\s*=\s*(0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?)\s*)?",
)
"""A language range with its weight; of the tag only the language counts here."""
MOST_RANGES = 50
"""Ranges that are looked at. Limit: a browser sends ten at the most."""


def choose_language(accepted: str, known: Collection[str], otherwise: str) -> str:
    """The known language that is wished for most, the first of equals; ``otherwise`` where none is."""
    best, weight = otherwise, 0.0
    for part in accepted.split(",")[:MOST_RANGES]:
        found = RANGE.fullmatch(part)
        if found is None:
            continue
        code = otherwise if found[1] == "*" else found[1].lower()
        wish = float(found[2] or 1)
        if code in known and wish > weight:
            best, weight = code, wish
    return best
