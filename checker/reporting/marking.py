"""Cutting a text into pieces at the marks that lie on it, however they overlap."""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise

from checker.model import SEVERITIES, Severity

_RANKS = {severity: rank for rank, severity in enumerate(SEVERITIES)}


@dataclass(frozen=True, slots=True)
class TextMark:
    """``text[start:end]`` belongs to a finding of this severity; ``deep`` marks what differs within another mark."""

    start: int
    end: int
    severity: Severity
    finding: str = ""
    deep: bool = False


@dataclass(frozen=True, slots=True)
class MarkedPiece:
    """A stretch of text under the same marks. ``severity`` is the worst of the closest ones, or empty.

    ``finding`` names those that the marks belong to, the one of that severity first, with spaces between. ``whole``
    says that only marks over all of the text lie on it, ``deep`` that these very characters differ.
    """

    text: str
    severity: str = ""
    finding: str = ""
    whole: bool = False
    deep: bool = False
    strokes: tuple[tuple[str, bool], ...] = ()

    def list_strokes(self) -> tuple[tuple[str, bool], ...]:
        """The text in strokes, each with whether its very characters differ."""
        return self.strokes or ((self.text, self.deep),)


def join_pieces(pieces: Iterable[MarkedPiece]) -> list[MarkedPiece]:
    """Neighbours under the same marks as one piece, in which the characters that differ are strokes."""
    joined: list[MarkedPiece] = []
    for piece in pieces:
        last = joined[-1] if joined else None
        if last is None or not piece.severity or _get_marks(last) != _get_marks(piece):
            joined.append(piece)
            continue
        strokes = (*last.list_strokes(), *piece.list_strokes())
        joined[-1] = replace(last, text=last.text + piece.text, deep=False, strokes=strokes)
    return joined


def _get_marks(piece: MarkedPiece) -> tuple[str, str, bool]:
    return piece.severity, piece.finding, piece.whole


def cut_at_marks(text: str, marks: Iterable[TextMark]) -> list[MarkedPiece]:
    """The text in pieces; put together again they are the text."""
    spans = [mark for mark in marks if mark.start < mark.end]
    if not spans:
        return [MarkedPiece(text)] if text else []
    edges = sorted({0, len(text), *(min(edge, len(text)) for mark in spans for edge in (mark.start, mark.end))})
    waiting = sorted(range(len(spans)), key=lambda number: spans[number].start, reverse=True)
    over: list[int] = []
    pieces = []
    for start, end in pairwise(edges):
        while waiting and spans[waiting[-1]].start <= start:
            insort(over, waiting.pop())
        over = [number for number in over if spans[number].end > start]
        pieces.append(_make_piece(text, start, end, [spans[number] for number in over]))
    return pieces


def _make_piece(text: str, start: int, end: int, over: list[TextMark]) -> MarkedPiece:
    """The piece ``text[start:end]``, on all of which the marks ``over`` lie."""
    if not over:
        return MarkedPiece(text[start:end])
    exact = [mark for mark in over if mark.end - mark.start < len(text)]
    worst = max(exact or over, key=lambda mark: _RANKS[mark.severity])
    deep = any(mark.deep for mark in exact)
    names = " ".join(dict.fromkeys((worst.finding, *(mark.finding for mark in over))))
    return MarkedPiece(text[start:end], worst.severity, names, not exact, deep)


def find_differing_digits(one: str, other: str) -> tuple[list[int], list[int]]:
    """Where two numbers of as many digits differ, as offsets in each text; nothing where most of the digits do."""
    first = [at for at, char in enumerate(one) if char.isdigit()]
    second = [at for at, char in enumerate(other) if char.isdigit()]
    differing = [n for n, (a, b) in enumerate(zip(first, second, strict=False)) if one[a] != other[b]]
    if len(first) != len(second) or len(differing) * 2 > len(first):
        return [], []
    return [first[n] for n in differing], [second[n] for n in differing]
