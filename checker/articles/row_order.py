"""Rows made of groups of sentences, in reading order, each with what the versions without a cell lack."""

from __future__ import annotations

from collections.abc import Sequence

from checker.articles.row_groups import Node, Pairs, RowGroup
from checker.model import Row, Sentence, Version


def place_rows(full: Sequence[Version], pivot: int, groups: Sequence[RowGroup], pairs: Pairs) -> list[Row]:
    """Rows in the pivot's order; what the pivot lacks stands after what precedes it in its own version."""
    position: dict[Node, tuple[int, ...]] = {}
    placed: list[tuple[tuple[int, ...], Row]] = []
    rest: list[RowGroup] = []
    for group in groups:
        own = [i for v, i in group.nodes if v == pivot]
        if own:
            placed.append(((min(own), -1, 0), _make_row(full, group, pairs)))
            if not group.moved:
                position.update(dict.fromkeys(group.nodes, (max(own), 0, 0)))
        else:
            rest.append(group)
    for group in sorted(rest, key=lambda group: min(group.nodes)):
        v, i = min(group.nodes)
        before = next((position[v, k] for k in range(i - 1, -1, -1) if (v, k) in position), (-1, 0, 0))
        position.update(dict.fromkeys(group.nodes, before))
        placed.append(((before[0], v, i), _make_row(full, group, pairs)))
    placed.sort(key=lambda entry: entry[0])
    return [row for _, row in placed]


def _make_row(full: Sequence[Version], group: RowGroup, pairs: Pairs) -> Row:
    """The row of a group; the confidence of one that is alone is that of the version that surely lacks it."""
    cells: dict[str, tuple[Sentence, ...]] = {}
    for v, version in enumerate(full):
        own = sorted(i for w, i in group.nodes if w == v)
        if own:
            cells[version.id] = tuple(version.sentences[i] for i in own)
    lacks = {
        version.id: 0.0 if version.partial else _rate_lack(v, group.nodes, pairs)
        for v, version in enumerate(full)
        if version.id not in cells
    }
    if len(cells) == 1:
        return Row(cells, max(lacks.values(), default=0.0), "alone", lacks=lacks)
    return Row(cells, group.score, "moved" if group.moved else "aligned", lacks=lacks)


def _rate_lack(v: int, nodes: set[Node], pairs: Pairs) -> float:
    """How sure it is that version ``v`` says nothing of what the nodes say: the least sure of the pairs decides.

    Of what only a revision says, or lacks, nothing is sure.
    """
    sure = []
    for w, i in nodes:
        pair = pairs.get((min(v, w), max(v, w)))
        if pair is None:
            continue
        alone = pair.source_alone if w < v else pair.target_alone
        sure.append(alone.get(i, 0.0))
    return min(sure, default=0.0)
