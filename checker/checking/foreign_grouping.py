"""Numbers in the groups of another language: 230,000 in German, where the version beside it says 230 000.

Read by the rules of its language the number is a thousand times smaller. Where the other versions say what it is meant
to be, and its digits can mean nothing sensible otherwise, that is a fault of form, which the rule on form reports.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING

from checker import languages
from checker.typography import number_formats

if TYPE_CHECKING:
    from checker.comparison.difference import Difference
    from checker.quantities.quantity import Quantity, Texts


GROUP = 1000
"""What a sign between groups is worth when it is read as the decimal sign."""


def is_foreign_grouping(difference: Difference, sides: Sequence[tuple[str, Texts]]) -> bool:
    """Whether versions differ only by the grouping of another language that one of them uses."""
    if difference.kind != "scale":
        return False
    said = [
        _list_values(quantity, language, texts)
        for quantity, (language, texts) in zip(difference.quantities, sides, strict=True)
        if quantity is not None
    ]
    return all(one & other for one, other in pairwise(said))


def _list_values(quantity: Quantity, language: str, texts: Texts) -> set[Fraction]:
    """What a quantity may be worth: as it is read, and with its sign taken for that of another language."""
    if quantity.value is None:
        return set()
    value = Fraction(quantity.value)
    text = next((text for text, quantities in texts if any(one is quantity for one in quantities)), "")
    facts = languages.get(language).typography
    faults = [fault for fault in number_formats.find_faults(text, quantity, facts) if fault.kind == "separator"]
    grouped = any(facts.decimal not in fault.right for fault in faults)
    return {value, value * GROUP} if grouped else {value}
