"""The first look at a row: most versions say the same quantities in the same order, and then nothing can differ.

A shortcut. Where it says yes, `row_comparison.compare_thoroughly` finds nothing; that is tested. It errs by saying no.
"""

from __future__ import annotations

from collections.abc import Sequence

from checker.quantities.quantity import Quantity, Texts


def agree_at_first_look(sides: Sequence[tuple[str, Texts]]) -> bool:
    """Whether it is clear without a comparison that no version differs; ``sides`` as for `compare_row`."""
    every = [[quantity for _, quantities in texts for quantity in quantities] for _, texts in sides]
    return not any(every) or _agree_in_order(every) or _have_same_text(sides)


def _have_same_text(sides: Sequence[tuple[str, Texts]]) -> bool:
    first, *others = [[string for string, _ in texts] for _, texts in sides]
    return all(other == first for other in others)


def _agree_in_order(every: list[list[Quantity]]) -> bool:
    """Whether all versions say the same quantities in the same order, in all that the comparison looks at.

    Ranges are compared the long way.
    """
    first, *others = every
    for other in others:
        if len(other) != len(first):
            return False
        for a, b in zip(first, other, strict=True):
            if a.value != b.value or a.kind != b.kind or a.unit != b.unit or a.ends or b.ends:
                return False
            if a.approximate is not b.approximate or (a.bound != b.bound and a.bound and b.bound):
                return False
            # a second reading of a date turns it round, the parts of a time are those of its value
            if (a.readings != b.readings and a.kind == "date") or (a.parts != b.parts and a.kind != "time"):
                return False
    return True
