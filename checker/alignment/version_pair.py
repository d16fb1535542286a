"""Two versions compared: what corresponds in order, what was moved, what stands alone and how surely."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.alignment.beads import find_path
from checker.alignment.confidence import rate_confidence
from checker.alignment.moves import Move, find_moves
from checker.alignment.prepared_text import PreparedText, prepare_text
from checker.model import Sentence

if TYPE_CHECKING:
    from checker.alignment.embedders import Embedder


@dataclass(frozen=True, slots=True)
class Link:
    """Source and target indices that correspond, with a confidence in 0..1; ``moved`` if out of order."""

    source: tuple[int, ...]
    target: tuple[int, ...]
    score: float
    moved: bool = False


@dataclass(frozen=True, slots=True)
class VersionPair:
    """What two versions share. ``source_alone`` and ``target_alone``: index to confidence that nothing corresponds."""

    links: list[Link]
    source_alone: dict[int, float]
    target_alone: dict[int, float]

    @property
    def strength(self) -> float:
        """The sum of the confidences of all links."""
        return sum(link.score for link in self.links)


def prepare_sentences(sentences: Sequence[Sentence], embedder: Embedder | None) -> PreparedText:
    """A version, ready to be compared with others."""
    return prepare_text([s.text for s in sentences], number_paragraphs(sentences), embedder)


def compare_versions(here: PreparedText, there: PreparedText) -> VersionPair:
    """Compare two versions."""
    path = find_path(here, there)
    moves = find_moves(here, there, path)
    taken = _list_moved(moves)
    links = [Link(move.source, move.target, move.score, moved=True) for move in moves]
    alone: tuple[dict[int, float], dict[int, float]] = ({}, {})
    for step in path.steps:
        if step.i == step.i_end:
            alone[1][step.j] = rate_confidence(float(path.target_alone[step.j]))
        elif step.j == step.j_end:
            alone[0][step.i] = rate_confidence(float(path.source_alone[step.i]))
        else:
            own = tuple(i for i in range(step.i, step.i_end) if i not in taken[0])
            other = tuple(j for j in range(step.j, step.j_end) if j not in taken[1])
            links.append(Link(own, other, rate_confidence(step.margin)))
    links.sort(key=lambda link: link.source)
    for side, moved in zip(alone, taken, strict=True):
        for index in moved:
            side.pop(index, None)
    return VersionPair(links, *alone)


def _list_moved(moves: Sequence[Move]) -> tuple[set[int], set[int]]:
    """The source and the target sentences that were moved."""
    return {i for move in moves for i in move.source}, {j for move in moves for j in move.target}


def number_paragraphs(sentences: Sequence[Sentence]) -> list[int]:
    """The paragraph of every sentence, counted from 0."""
    numbers: list[int] = []
    last: object = None
    for sentence in sentences:
        if sentence.block is not last:
            last = sentence.block
            numbers.append(numbers[-1] + 1 if numbers else 0)
        else:
            numbers.append(numbers[-1])
    return numbers
