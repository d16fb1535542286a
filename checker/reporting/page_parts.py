"""What the page shows of an article: columns, and rows of cells in stretches that are folded or not."""

from __future__ import annotations

from dataclasses import dataclass, field

from checker.model import Finding
from checker.reporting.marking import MarkedPiece


@dataclass(slots=True)
class Column:
    """A version, or all that is left of other languages in a page (``key`` is empty).

    ``path`` is its file, where it stands in one.
    """

    key: str
    language: str
    name: str
    note: str = ""
    path: str = ""


@dataclass(slots=True)
class Part:
    """One sentence of a cell, cut into pieces."""

    language: str
    line: int
    pieces: list[MarkedPiece]


@dataclass(slots=True)
class PageLine:
    """One row of the page: its anchor, a cell for every column, the findings that belong to it."""

    id: str
    relation: str
    cells: list[list[Part]]
    findings: list[Finding] = field(default_factory=list)


@dataclass(slots=True)
class Stretch:
    """Consecutive rows, ``folded`` when nothing was found in them."""

    folded: bool
    lines: list[PageLine]

    @property
    def alone(self) -> int:
        """How many of the rows stand in one version only."""
        return sum(line.relation == "alone" for line in self.lines)
