"""Gold alignments made harder: sentences cut where a splitter may cut, beginnings moved over a boundary, drops.

Real gold holds few of them, and a cut in the wrong place looks the same in all kinds of text.
"""

from __future__ import annotations

import re
from random import Random
from typing import NamedTuple

from gold import Beads, Stretch

from checker.alignment.weights import PAIRS

CUT = re.compile(r"(?<=[\w»”\")])\s?[,;:.]\s+(?=\S)|\s+(?=\()")
LEAST = 8
CROSSED, SPLIT, DROPPED = 0.08, 0.08, 0.02


class Piece(NamedTuple):
    """A sentence and its paragraph, if known."""

    text: str
    paragraph: int | None


Pieces = tuple[list[Piece], list[Piece]]


def disturb_stretch(stretch: Stretch, chance: Random) -> Stretch:
    """A copy of a stretch with some beads made harder, and its beads."""
    beads: list[Pieces] = [
        (
            _list_pieces(a, stretch.source, stretch.source_paragraphs),
            _list_pieces(b, stretch.target, stretch.target_paragraphs),
        )
        for a, b in stretch.beads
    ]
    crossed: list[Pieces] = []
    for bead in beads:
        other = _cross_beads(crossed[-1], bead, chance) if crossed and chance.random() < CROSSED else None
        if other:
            crossed[-1] = other
        else:
            crossed.append(bead)
    for bead in crossed:
        for side in (0, 1):
            if all(bead) and chance.random() < SPLIT * len(bead[side]):
                _split_bead(bead, side, chance)
    dropped: list[Pieces] = []
    for bead in crossed:
        if _is_one_to_one(bead) and chance.random() < DROPPED:
            bead = (bead[0], []) if chance.random() < 0.5 else ([], bead[1])
        dropped.append(bead)
    return _build_stretch(dropped, stretch)


def _list_pieces(indices: list[int], texts: list[str], paragraphs: list[int] | None) -> list[Piece]:
    return [Piece(texts[i], paragraphs[i] if paragraphs else None) for i in indices]


def _is_one_to_one(bead: Pieces) -> bool:
    return len(bead[0]) == len(bead[1]) == 1


def _cross_beads(one: Pieces, other: Pieces, chance: Random) -> Pieces | None:
    """Two beads in which a part of one sentence has gone over to its neighbour."""
    side = chance.randrange(2)
    if not (_is_one_to_one(one) and _is_one_to_one(other)) or one[side][0].paragraph != other[side][0].paragraph:
        return None
    first, second = one[side][0], other[side][0]
    backward = chance.random() < 0.5
    at = _choose_place(second.text if backward else first.text, chance)
    if at is None:
        return None
    if backward:
        first, second = (
            first._replace(text=f"{first.text} {second.text[:at].strip()}"),
            second._replace(text=second.text[at:].strip()),
        )
    else:
        first, second = (
            first._replace(text=first.text[:at].strip()),
            second._replace(text=f"{first.text[at:].strip()} {second.text}"),
        )
    both = (one[0] + other[0], one[1] + other[1])
    both[side][:] = [first, second]
    return both


def _split_bead(bead: Pieces, side: int, chance: Random) -> None:
    sizes = [len(part) for part in bead]
    sizes[side] += 1
    which = chance.randrange(len(bead[side]))
    piece = bead[side][which]
    at = _choose_place(piece.text, chance)
    if at is not None and (sizes[0], sizes[1]) in PAIRS:
        parts = (piece.text[:at].strip(), piece.text[at:].strip())
        bead[side][which : which + 1] = [piece._replace(text=part) for part in parts]


def _choose_place(text: str, chance: Random) -> int | None:
    """Where a text may be cut in two."""
    places = [m.end() for m in CUT.finditer(text) if LEAST <= m.end() <= len(text) - LEAST]
    return chance.choice(places) if places else None


def _build_stretch(beads: list[Pieces], stretch: Stretch) -> Stretch:
    sides: tuple[list[Piece], list[Piece]] = ([], [])
    indices: Beads = []
    for bead in beads:
        starts = [len(side) for side in sides]
        for side, part in zip(sides, bead, strict=True):
            side += part
        indices.append((list(range(starts[0], len(sides[0]))), list(range(starts[1], len(sides[1])))))
    texts = [[piece.text for piece in side] for side in sides]
    paragraphs = [[piece.paragraph or 0 for piece in side] for side in sides]
    return Stretch(
        *texts,
        paragraphs[0] if stretch.source_paragraphs else None,
        paragraphs[1] if stretch.target_paragraphs else None,
        indices,
    )
