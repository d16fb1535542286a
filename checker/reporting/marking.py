"""Cutting a text into pieces at the marks that lie on it, however they overlap."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from checker.model import SEVERITIES, Severity


@dataclass(frozen=True, slots=True)
class TextMark:
    """``text[start:end]`` belongs to a finding of this severity."""

    start: int
    end: int
    severity: Severity
    finding: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text under the same marks. ``severity`` is the worst of the closest ones, or empty.

    ``whole`` says that only marks over all of the text lie on it.
    """

    text: str
    severity: str = ""
    finding: str = ""
    whole: bool = False


def cut(text: str, marks: Iterable[TextMark]) -> list[Piece]:
    """The text in pieces; put together again they are the text."""
    spans = [mark for mark in marks if mark.start < mark.end]
    if not spans:
        return [Piece(text)] if text else []
    edges = sorted({0, len(text), *(min(edge, len(text)) for mark in spans for edge in (mark.start, mark.end))})
    found: list[Piece] = []
    for start, end in pairwise(edges):
        over = [mark for mark in spans if mark.start <= start and end <= mark.end]
        if over:
            exact = [mark for mark in over if mark.end - mark.start < len(text)]
            worst = max(exact or over, key=lambda mark: SEVERITIES.index(mark.severity))
            found.append(Piece(text[start:end], worst.severity, worst.finding, not exact))
        else:
            found.append(Piece(text[start:end]))
    return found
