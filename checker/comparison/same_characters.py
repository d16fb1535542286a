"""Numbers that one version reads as a name and another as a value, though all have the same characters: 1.5, 64bit."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.comparison.difference import Difference
    from checker.quantities.quantity import Quantity, Texts


_BARE = re.compile(r"[0-9]+(?:[.,][0-9]+)*\.?")
_DIGITS = re.compile(r"(?<![\w.,])[0-9]++(?:[.,][0-9]++)*+")
_ROW = re.compile(r"[0-9]++(?:[ \u00a0\u202f./()-]{1,2}[0-9]++)++")
LEAST_ROW = 7
"""Digits from which a row in groups is a name, whatever stands between them: a telephone number. A guess."""
_NO_DIGITS = re.compile(r"[^0-9]++")
_KINDS = frozenset(("cardinal", "year", "date"))


class WrittenDigits:
    """The digits of the versions of a row as they are written; they are looked for once, when first asked for."""

    def __init__(self, sides: Sequence[tuple[str, Texts]]) -> None:
        self._sides = sides

    def are_alike(self, difference: Difference) -> bool:
        """Whether a difference is one of reading only: every version has the same bare digits.

        Where one lacks the value, they have to stand in a name there, or in a text that is in no known language.
        """
        if difference.kind not in {"missing", "date"}:
            return False
        if difference.kind == "missing" and self._is_in_row(difference):
            return True
        digits = {quantity.surface.rstrip(".") for quantity in difference.quantities if quantity is not None}
        if len(digits) != 1 or not all(
            _BARE.fullmatch(quantity.surface) and quantity.kind in _KINDS
            for quantity in difference.quantities
            if quantity is not None
        ):
            return False
        absent = [side for side, quantity in enumerate(difference.quantities) if quantity is None]
        if not absent:
            return "." in next(iter(digits))
        bare = digits.pop()
        return all(bare in self._unread[side] for side in absent)

    def _is_in_row(self, difference: Difference) -> bool:
        """Whether the digits are a part of a row of groups that every version has (1 800 352 5267, 1-800-352-5267)."""
        rows = {
            self._rows[side].get(quantity, "")
            for side, quantity in enumerate(difference.quantities)
            if quantity is not None
        }
        row = rows.pop()
        absent = [side for side, quantity in enumerate(difference.quantities) if quantity is None]
        return not rows and len(row) >= LEAST_ROW and all(row in self._row_digits[side] for side in absent)

    @cached_property
    def _rows(self) -> list[dict[Quantity, str]]:
        """For every version the digits of the row of groups that a quantity is a part of."""
        return [
            {one: row for text, quantities in texts for one, row in _list_in_rows(text, quantities)}
            for _, texts in self._sides
        ]

    @cached_property
    def _row_digits(self) -> list[frozenset[str]]:
        """For every version the digits of its rows of groups."""
        return [
            frozenset(_NO_DIGITS.sub("", row) for text, _ in texts for row in _ROW.findall(text))
            for _, texts in self._sides
        ]

    @cached_property
    def _unread(self) -> list[frozenset[str]]:
        """For every version the bare digits outside everything that is read as a value, in names and before them."""
        return [
            frozenset(bare for text, quantities in texts for bare in _list_unread(text, quantities))
            for _, texts in self._sides
        ]


def _list_in_rows(text: str, quantities: Sequence[Quantity]) -> Iterator[tuple[Quantity, str]]:
    """The quantities, which are in order, that stand in a row of groups of digits, with the row's digits."""
    at = 0
    for match in _ROW.finditer(text):
        digits = _NO_DIGITS.sub("", match.group())
        while at < len(quantities) and quantities[at].end <= match.start():
            at += 1
        while at < len(quantities) and quantities[at].start < match.end():
            yield quantities[at], digits
            at += 1


def _list_unread(text: str, quantities: Sequence[Quantity]) -> Iterator[str]:
    """The digits of a text that nothing reads as a value; ``quantities`` are those of the text, in order."""
    ends = [quantity.end for quantity in quantities]
    for match in _DIGITS.finditer(text):
        start, end = match.span()
        at = bisect_left(ends, start + 1)
        around = []
        while at < len(quantities) and quantities[at].start < end:
            around.append(quantities[at])
            at += 1
        bare = match.group()
        if all(one.kind == "identifier" and not one.noun and ("." in bare or one.start == start) for one in around):
            yield bare
