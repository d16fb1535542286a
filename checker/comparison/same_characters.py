"""Numbers that one version reads as a name and another as a value, though all have the same characters: 1.5, 64bit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.comparison.difference import Difference
    from checker.quantities.quantity import Quantity

    Texts = Sequence[tuple[str, Sequence[Quantity]]]

_BARE = re.compile(r"[0-9]+(?:[.,][0-9]+)*\.?")
_KINDS = frozenset(("cardinal", "year", "date"))


def are_written_alike(difference: Difference, sides: Sequence[tuple[str, Texts]]) -> bool:
    """Whether a difference is one of reading only: every version has the same bare digits.

    Where one lacks the value, they have to stand in a name there, or in a text that is in no known language.
    """
    if difference.kind not in {"missing", "date"}:
        return False
    digits = {quantity.surface.rstrip(".") for quantity in difference.quantities if quantity is not None}
    if len(digits) != 1 or not all(
        _BARE.fullmatch(quantity.surface) and quantity.kind in _KINDS
        for quantity in difference.quantities
        if quantity is not None
    ):
        return False
    absent = [texts for quantity, (_, texts) in zip(difference.quantities, sides, strict=True) if quantity is None]
    if not absent:
        return "." in next(iter(digits))
    pattern = re.compile(rf"(?<![\w.,]){re.escape(digits.pop())}(?![0-9]|[.,][0-9])")
    return all(any(_stands_unread(pattern, text, quantities) for text, quantities in texts) for texts in absent)


def _stands_unread(pattern: re.Pattern[str], text: str, quantities: Sequence[Quantity]) -> bool:
    """Whether the digits stand in a text outside everything that is read as a value, or as a name or before one."""
    for match in pattern.finditer(text):
        around = [one for one in quantities if one.start < match.end() and match.start() < one.end]
        if all(
            one.kind == "identifier" and not one.noun and ("." in match.group() or one.start == match.start())
            for one in around
        ):
            return True
    return False
