"""How much there is of an article: what is still said of it when the most of it is no longer held."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

Extents = dict[tuple[str, str], list[tuple[int, int, str | None]]]
"""By file and part: where sentences stand, with their languages."""


@dataclass(frozen=True, slots=True)
class ArticleCounts:
    """How much there is of an article: sentences by version id, rows, those of them that are aligned.

    ``compared`` says whether two versions have been put beside each other; what strays in a page is none. ``extents``
    says where all its sentences stand, where findings need it. ``words`` are those of its translations.
    """

    sentences: dict[str, int]
    rows: int
    aligned: int
    compared: bool
    extents: Extents = field(default_factory=dict)
    words: int = 0

    def count(self, versions: Iterable[str]) -> int:
        """The sentences of some versions."""
        return sum(self.sentences[version] for version in versions)
