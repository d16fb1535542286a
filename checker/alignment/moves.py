"""Passages that stand in another place of the other text, found among those the search left without counterpart."""

from __future__ import annotations

from dataclasses import dataclass

from checker.alignment.evidence import Text
from checker.alignment.search import Found


@dataclass(frozen=True, slots=True)
class Move:
    """Source and target indices that correspond out of order, with a confidence in 0..1."""

    source: tuple[int, ...]
    target: tuple[int, ...]
    score: float


def moved(source: Text, target: Text, path: Found) -> list[Move]:
    """The passages that were moved."""
    del source, target, path
    return []
