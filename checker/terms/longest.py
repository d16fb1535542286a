"""Of terms that lie in each other, the longest: a heat pump is no pump."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.terms.term_index import Occurrence


def drop_inner(found: Iterable[Occurrence]) -> list[Occurrence]:
    """Occurrences without those that lie within a longer one. They are in the order of their places, longest first."""
    kept: list[Occurrence] = []
    reached = -1
    first = -1
    for one in found:
        inside = one.end <= reached and (one.start, one.end) != (first, reached)
        if not inside:
            kept.append(one)
            if one.end > reached and one.how != "separated":
                first, reached = one.start, one.end
    return kept
