"""Amounts that have another currency throughout: one decision of the translator, and no slip in each of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from checker.comparison.conventions import LOCALIZED_CURRENCY
from checker.comparison.difference import Difference
from checker.comparison.thresholds import LEAST_LOCALIZED, LOCALIZED_SHARE
from checker.quantities.quantity import Texts

Exchange = tuple[str, str, str, str]
"""The language and the currency here, and there."""


def excuse_localized_currency(differences: Sequence[Difference], rows: Iterable[Sequence[tuple[str, Texts]]]) -> None:
    """Make a convention of currencies that differ in nearly all amounts of an article.

    ``differences`` are those of all its rows; ``rows`` are the sides of every row, looked at where it may matter.
    """
    found = [(exchange, one) for one in differences if (exchange := _name_exchange(one)) is not None]
    changed = Counter(exchange for exchange, _ in found)
    if max(changed.values(), default=0) < LEAST_LOCALIZED:
        return
    amounts = Counter(
        (language, one.unit)
        for sides in rows
        for language, texts in sides
        for _, quantities in texts
        for one in quantities
        if one.kind == "currency"
    )
    for exchange, difference in found:
        if changed[exchange] >= max(LEAST_LOCALIZED, LOCALIZED_SHARE * amounts[exchange[:2]]):
            difference.kind, difference.severity = LOCALIZED_CURRENCY, "info"


def _name_exchange(difference: Difference) -> Exchange | None:
    """Which currency stands for which, of a difference in nothing but the currency of two versions."""
    there = [
        (code, one) for code, one in zip(difference.languages, difference.quantities, strict=True) if one is not None
    ]
    if difference.kind != "currency" or len(there) != 2:
        return None
    (code, one), (code2, other) = there
    return (code, one.unit or "", code2, other.unit or "") if one.value == other.value else None
