"""Which sentences of all versions go into one row: what links between pairs of versions hold together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from checker.disjoint_sets import DisjointSets
from checker.model import Version

if TYPE_CHECKING:
    from checker.alignment.version_pair import Link, VersionPair

Node = tuple[int, int]
"""A sentence: the index of its version, and its index there."""

Pairs = Mapping[tuple[int, int], "VersionPair"]
"""Every two versions that were compared, by their indices, the lower one first."""


class RowGroup(NamedTuple):
    """Sentences that correspond, the least confidence (0..1) of the links between them, whether one was moved."""

    nodes: set[Node]
    score: float
    moved: bool


def group_sentences(full: Sequence[Version], pivot: int, pairs: Pairs) -> list[RowGroup]:
    """All sentences in groups: by links with the pivot and among revisions, then by links among what these lack."""
    every = [(v, i) for v, version in enumerate(full) for i in range(len(version.sentences))]
    together = DisjointSets(every)
    used: list[tuple[Node, Link]] = []
    free = set(every)
    first, second = _split_pairs(full, pivot, pairs)
    for step in (first, second):
        added: list[Node] = []
        for nodes, link in _list_links(step):
            if step is second and not free.issuperset(nodes):
                continue
            for node in nodes[1:]:
                together.join(node, nodes[0])
            used.append((nodes[0], link))
            added += nodes
        free.difference_update(added)
    return _rate_groups(together, used)


def _split_pairs(full: Sequence[Version], pivot: int, pairs: Pairs) -> tuple[Pairs, Pairs]:
    """The pairs with the pivot or of one language, and the others."""
    first = {key for key in pairs if pivot in key or full[key[0]].language == full[key[1]].language}
    return (
        {key: pair for key, pair in pairs.items() if key in first},
        {key: pair for key, pair in pairs.items() if key not in first},
    )


def _list_links(pairs: Pairs) -> Iterator[tuple[list[Node], Link]]:
    """Every link, with the sentences it holds together."""
    for (a, b), pair in pairs.items():
        for link in pair.links:
            yield [(a, i) for i in link.source] + [(b, j) for j in link.target], link


def _rate_groups(together: DisjointSets[Node], used: Sequence[tuple[Node, Link]]) -> list[RowGroup]:
    """The groups with what the links in them are worth; ``used`` are the links, each with a sentence of its own."""
    groups = together.sets()
    score = dict.fromkeys(groups, 1.0)
    moved: set[Node] = set()
    for node, link in used:
        key = together.root(node)
        score[key] = min(score[key], link.score)
        if link.moved:
            moved.add(key)
    return [RowGroup(nodes, score[key], key in moved) for key, nodes in groups.items()]
