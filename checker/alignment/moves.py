"""Passages that stand in another place of the other text, found among those the search left without counterpart.

Two sentences left alone correspond if each is the other's best, and clearly so (mutual best likeness); from there the
match grows to their neighbours in the same paragraph.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from checker.alignment.arrays import Array, Mask
from checker.alignment.confidence import compute_probability
from checker.alignment.lattice import AlignmentPath
from checker.alignment.prepared_text import PreparedText
from checker.alignment.shared_words import find_shared_words
from checker.alignment.thresholds import (
    LEAST_BESIDE,
    LEAST_MOVED,
    LOOSE_MARGIN,
    MOST_PAIRS,
    MOVED_LEAD,
    MOVED_STEEPNESS,
)
from checker.alignment.vectors import compute_cosine, scale_rows


@dataclass(frozen=True, slots=True)
class Move:
    """Source and target sentences that correspond out of order, with a confidence in 0..1."""

    source: tuple[int, ...]
    target: tuple[int, ...]
    score: float


def find_moves(source: PreparedText, target: PreparedText, path: AlignmentPath) -> list[Move]:
    """The sentences that were moved: one of each two is alone on the path, the other alone or nearly so."""
    alone = (
        {s.i for s in path.steps if s.j == s.j_end},
        {s.j for s in path.steps if s.i == s.i_end},
    )
    if not any(alone):
        return []
    here = sorted(alone[0] | _find_loose(path, 0))
    there = sorted(alone[1] | _find_loose(path, 1))
    if not here or not there or len(here) * len(there) > MOST_PAIRS:
        return []
    likeness = _rate_likeness(source.select(here), target.select(there))
    likeness[~_pair_alone(here, there, alone)] = 0
    found = _match_best(likeness, here, there)
    _grow_matches(found, likeness, (here, there), (source, target))
    moves = [Move((i,), (j,), _rate_match(value)) for i, (j, value) in sorted(found.items())]
    if source.sums is None or target.sums is None:
        return moves
    left = alone[0] - found.keys(), alone[1] - {j for j, _ in found.values()}
    return [_widen_move(move, left, (source, target)) for move in moves]


def _pair_alone(here: list[int], there: list[int], alone: tuple[set[int], set[int]]) -> Mask:
    """Whether at least one of two sentences is alone on the path, (here, there)."""
    free = np.zeros((len(here), len(there)), dtype=bool)
    free[[k for k, i in enumerate(here) if i in alone[0]]] = True
    free[:, [k for k, j in enumerate(there) if j in alone[1]]] = True
    return free


def _match_best(likeness: Array, here: list[int], there: list[int]) -> dict[int, tuple[int, float]]:
    """Sentences of the source that are some target sentence's best, and it theirs: with it and the likeness."""
    found: dict[int, tuple[int, float]] = {}
    best_there, best_here = likeness.argmax(axis=1), likeness.argmax(axis=0)
    for k, i in enumerate(here):
        n = int(best_there[k])
        if best_here[n] == k and likeness[k, n] >= LEAST_MOVED:
            found[i] = (there[n], float(likeness[k, n]))
    return found


def _rate_match(likeness: float) -> float:
    """The likeness of a match as a probability."""
    return compute_probability(MOVED_STEEPNESS * (likeness - LEAST_MOVED + MOVED_LEAD))


def _widen_move(move: Move, left: tuple[set[int], set[int]], texts: tuple[PreparedText, PreparedText]) -> Move:
    """The move with a neighbour on one side, alone so far, that makes both sides more alike."""
    best, value = move, _compare_sides(move, texts)
    for side in (0, 1):
        own = (move.source, move.target)[side][0]
        for neighbour in (own - 1, own + 1):
            if neighbour in left[side] and _are_together(texts[side], own, neighbour):
                both = (min(own, neighbour), max(own, neighbour))
                wider = replace(move, source=both) if side == 0 else replace(move, target=both)
                if (wider_value := _compare_sides(wider, texts)) > value:
                    best, value = wider, wider_value
    left[0].difference_update(best.source)
    left[1].difference_update(best.target)
    return best


def _compare_sides(move: Move, texts: tuple[PreparedText, PreparedText]) -> float:
    """The cosine of the sides of a move."""
    sums = texts[0].sums, texts[1].sums
    if sums[0] is None or sums[1] is None:
        return 0.0
    return compute_cosine(sums[0][list(move.source)].sum(axis=0), sums[1][list(move.target)].sum(axis=0))


def _find_loose(path: AlignmentPath, side: int) -> set[int]:
    """Sentences that share a bead with neighbours of their own text, and might as well be alone."""
    out: set[int] = set()
    for s in path.steps:
        first, last = (s.i, s.i_end) if side == 0 else (s.j, s.j_end)
        if last - first > 1 and s.i_end > s.i and s.j_end > s.j:
            margins = (path.source_alone if side == 0 else path.target_alone)[first:last]
            k = int(margins.round(3).argmax())  # of two that might equally be alone, the first on every machine
            if margins[k] > -LOOSE_MARGIN:
                out.add(first + k)
    return out


def _grow_matches(
    found: dict[int, tuple[int, float]],
    likeness: Array,
    indices: tuple[list[int], list[int]],
    texts: tuple[PreparedText, PreparedText],
) -> None:
    """Match the neighbours of what is matched, in the same paragraph, where they are somewhat alike."""
    place = [{index: k for k, index in enumerate(side)} for side in indices]
    taken = {j for j, _ in found.values()}
    queue = list(found.items())
    while queue:
        i, (j, _) = queue.pop()
        for step in (-1, 1):
            one, other = i + step, j + step
            if one not in place[0] or other not in place[1] or one in found or other in taken:
                continue
            value = float(likeness[place[0][one], place[1][other]])
            if value >= LEAST_BESIDE and _are_together(texts[0], i, one) and _are_together(texts[1], j, other):
                found[one] = (other, max(value, LEAST_MOVED))
                taken.add(other)
                queue.append((one, found[one]))


def _are_together(text: PreparedText, one: int, other: int) -> bool:
    return text.paragraph is None or bool(text.paragraph[one] == text.paragraph[other])


def _rate_likeness(source: PreparedText, target: PreparedText) -> Array:
    """How alike sentences are, (n, m) in 0..1: cosines of vectors, else the share of words they have in common."""
    if source.sums is not None and target.sums is not None:
        return np.asarray(scale_rows(source.sums) @ scale_rows(target.sums).T, dtype=np.float32)
    out = np.zeros((len(source), len(target)), dtype=np.float32)
    evidence = find_shared_words(source.tokens, target.tokens)
    for cells in (evidence.words, evidence.numbers):
        for (i, j), weight in cells.items():
            out[i, j] += 2 * weight / max(evidence.source[i] + evidence.target[j], 4.0)
    return out.clip(0, 1)
