"""Every two versions of a row matched: what the comparison goes by, and what explains it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from checker.comparison.copied_numbers import find_copied_numbers
from checker.comparison.facts import Fact, list_facts
from checker.comparison.matching import FactMatching, match_facts
from checker.quantities.quantity import Texts

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True)
class VersionMatching:
    """The matching of two versions, by index. ``copied`` are facts of the first that were copied with their words."""

    one: int
    other: int
    result: FactMatching
    copied: Sequence[Fact]


def match_versions(sides: Sequence[tuple[str, Texts]], today: date | None = None) -> Iterator[VersionMatching]:
    """The matching of every two versions, before the last look; ``sides`` and ``today`` as `compare_row` has them."""
    facts = [list_facts([quantities for _, quantities in texts]) for _, texts in sides]
    for one, other in combinations(range(len(sides)), 2):
        copied = find_copied_numbers(sides[one][1], sides[other][1])
        own, others = ([fact for fact in facts[side] if fact.quantity not in copied] for side in (one, other))
        kept = [fact for fact in facts[one] if fact.quantity in copied]
        yield VersionMatching(one, other, match_facts(own, others, today), kept)
