"""Lists that each version sorts by its own alphabet: definitions, a glossary, names of countries.

Their order says nothing: an entry that stands elsewhere than in another version, sorted as well, has not moved.
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from checker.alignment.ascending_chain import find_ascending
from checker.alignment.folded_tokens import fold_accents
from checker.articles.thresholds import LEAST_ENTRIES, LONGEST_KEY, SORTED_SHARE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checker.model import Block, Row, Sentence, Version

_NO_LETTER = re.compile(r"^[\W_]+")
_LABEL = re.compile(r"\W*(?:\w{1,3}[.)]|\d+)")
"""What a clause of an entry, or a numbered paragraph, begins with: "(a)", "b)", "2."."""


class SortedLists:
    """The blocks of every version that stand in a list sorted by the alphabet."""

    def __init__(self, versions: Iterable[Version]) -> None:
        self._blocks = {version.id: _find_sorted(version.sentences) for version in versions}

    def hold(self, run: Sequence[Row], mover: str) -> bool:
        """Whether a run of rows stands in a sorted list of the version that moved it, and in one of another."""
        inside = {
            version
            for version in run[0].cells
            if all(sentence.block in self._blocks[version] for row in run for sentence in row.cells[version])
        }
        return mover in inside and len(inside) > 1


def _find_sorted(sentences: Sequence[Sentence]) -> set[Block]:
    """The blocks below one heading whose beginnings are in the order of the alphabet, but for a few."""
    blocks = list(dict.fromkeys(sentence.block for sentence in sentences))
    found: set[Block] = set()
    for is_heading, group in groupby(blocks, key=lambda block: block.kind == "heading"):
        if not is_heading:
            found.update(_find_entries(list(group)))
    return found


def _find_entries(blocks: list[Block]) -> list[Block]:
    """The blocks from the first entry of a sorted list to the last; none where there is no such list."""
    keys = [(at, _make_key(block.text)) for at, block in enumerate(blocks)]
    keys = [(at, key) for at, key in keys if key]
    chain = find_ascending([key for _at, key in keys])
    if len(chain) < LEAST_ENTRIES:
        return []
    if len(chain) < SORTED_SHARE * (chain[-1] - chain[0] + 1):
        return []
    return blocks[keys[chain[0]][0] : keys[chain[-1]][0] + 1]


def _make_key(text: str) -> str:
    """What an entry is sorted by; empty for what is no entry."""
    return "" if _LABEL.match(text) else _NO_LETTER.sub("", fold_accents(text[:LONGEST_KEY]))
