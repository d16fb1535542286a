"""Which version has moved a passage: the one in which it stands beside other passages than in the others."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.model import Article, Row, Sentence

Neighbours = tuple[int, int]
"""The rows that stand before and behind a passage in a version; -1 for its ends."""


class Movers:
    """What an article's rows say of the order of its versions."""

    def __init__(self, article: Article) -> None:
        self._source = article.source
        self._places: dict[str, dict[Sentence, int]] = {}
        self._rows: dict[str, list[int]] = {}
        fixed = {
            sentence: number
            for number, row in enumerate(article.rows)
            if row.relation == "aligned"
            for cell in row.cells.values()
            for sentence in cell
        }
        for version in article.versions:
            self._places[version.id] = {sentence: n for n, sentence in enumerate(version.sentences)}
            self._rows[version.id] = [fixed.get(sentence, -1) for sentence in version.sentences]

    def find_mover(self, run: Sequence[Row]) -> str | None:
        """The version that has moved a run of rows: the odd one out of three, else the last that is not the source."""
        versions = list(run[0].cells)
        beside = {version: self._find_neighbours(version, run) for version in versions}
        if len(versions) > 2:
            agreeing = {one: sum(_touch(beside[one], beside[other]) for other in versions) for one in versions}
            odd = [version for version in versions if agreeing[version] == 1]
            if len(odd) == 1:
                return odd[0]
        return next((version for version in reversed(versions) if version != self._source), None)

    def _find_neighbours(self, version: str, run: Sequence[Row]) -> Neighbours:
        """The rows of what stands before and behind a run in a version, what has moved itself left aside."""
        places = [self._places[version][sentence] for row in run for sentence in row.cells[version]]
        rows = self._rows[version]
        before = next((rows[n] for n in range(min(places) - 1, -1, -1) if rows[n] >= 0), -1)
        behind = next((rows[n] for n in range(max(places) + 1, len(rows)) if rows[n] >= 0), -1)
        return before, behind


def _touch(one: Neighbours, other: Neighbours) -> bool:
    """Whether a passage stands beside the same in two versions."""
    return one[0] == other[0] or one[1] == other[1]
