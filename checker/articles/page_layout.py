"""Which block of a page belongs to which version: versions one after another, or paragraph by paragraph."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise, permutations
from typing import TYPE_CHECKING

from checker.articles.thresholds import BLOCKS_ALTERNATE, BLOCKS_FIT, COPY_SHARE, LEAST_COPY
from checker.identification.certainty import SURE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.articles.page_view import BlockView

WORDS = re.compile(r"\w{2,}")


def cut_into_blocks(blocks: list[BlockView], versions: list[str]) -> list[str]:
    """Cut the page into one stretch a version, at headings that name them, else where most text fits.

    Sets ``version`` of every block and returns the order of the stretches; an empty list where too little text fits.
    """
    order, cuts = _read_headings(blocks, versions) or max(
        ((list(order), _find_cuts(blocks, order)) for order in permutations(versions)),
        key=lambda choice: _count_fitting(blocks, *choice),
    )
    for at, version in zip(cuts, order, strict=True):
        for view in blocks[at:]:
            view.version = version
    known = sum(view.weight for view in blocks if view.language)
    fits = _count_fitting(blocks, order, cuts) >= BLOCKS_FIT * max(1, known)
    return order if fits and _measure_alternation(blocks, order) <= BLOCKS_ALTERNATE else []


def _read_headings(blocks: list[BlockView], versions: list[str]) -> tuple[list[str], list[int]] | None:
    """Versions and starts as the page's own headings give them; the first version may have none."""
    heads = [(at, view.names) for at, view in enumerate(blocks) if view.names in versions]
    order = [name for _, name in heads if name]
    starts = [at for at, _ in heads]
    rest = [code for code in versions if code not in order]
    if not heads or len(set(order)) < len(order) or len(rest) > 1:
        return None
    if rest:
        return [*rest, *order], [0, *starts]
    return order, [0, *starts[1:]]


def _count_fitting(blocks: list[BlockView], order: Sequence[str], cuts: list[int]) -> int:
    """How many characters stand in a stretch of their own language."""
    return sum(
        view.weight
        for code, at, end in zip(order, cuts, [*cuts[1:], len(blocks)], strict=True)
        for view in blocks[at:end]
        if view.language == code
    )


def _find_cuts(blocks: list[BlockView], order: Sequence[str]) -> list[int]:
    """The starts of the stretches of ``order`` that fit best: a dynamic programme, linear in the blocks."""
    best: list[tuple[int, list[int]]] = [(0, [0])] + [(-1, [0] * (k + 1)) for k in range(1, len(order))]
    for at, view in enumerate(blocks):
        for k in range(len(order) - 1, 0, -1):
            if at >= k and best[k - 1][0] > best[k][0]:
                best[k] = (best[k - 1][0], [*best[k - 1][1], at])
        best = [
            (score + (view.weight if view.language == code and score >= 0 else 0), cuts)
            for (score, cuts), code in zip(best, order, strict=True)
        ]
    return best[-1][1]


def _measure_alternation(blocks: list[BlockView], order: list[str]) -> float:
    """How often, from 0 to 1, the language of a version changes from one block to the next."""
    row = [view.language for view in blocks if view.language in order]
    return sum(one != other for one, other in pairwise(row)) / max(1, len(row) - 1)


def assign_interleaved(blocks: list[BlockView], versions: list[str]) -> list[str]:
    """Give every block to the version of its language; where it has none, or repeats, to the one that is due."""
    order = _find_cycle(blocks, versions)
    last: str | None = None
    for at, view in enumerate(blocks):
        due = order[0] if last is None else order[(order.index(last) + 1) % len(order)]
        neighbours = blocks[max(0, at - 1) : at] if view.language == last else blocks[at + 1 : at + 2]
        copied = any(
            view.language == other.language and _is_copy(view.block.text, other.block.text) for other in neighbours
        )
        mixed = due in {sentence.language for sentence in view.sentences if sentence.confidence >= SURE}
        view.version = last = due if copied or mixed or view.language not in order else view.language
    return order


def _find_cycle(blocks: list[BlockView], versions: list[str]) -> list[str]:
    """The order in which the versions of a paragraph follow each other.

    A paragraph and its translation share names and numbers, the end of one group and the start of the next do not:
    the group begins where neighbours have least in common.
    """
    after: dict[str, Counter[str]] = {code: Counter() for code in versions}
    likeness: dict[tuple[str, str], list[float]] = {}
    for one, other in pairwise(view for view in blocks if view.language in versions):
        if one.language and other.language and one.language != other.language:
            after[one.language][other.language] += 1
            likeness.setdefault((one.language, other.language), []).append(
                _rate_likeness(one.block.text, other.block.text)
            )
    cycle = [versions[0]]
    while after[cycle[-1]] and (following := after[cycle[-1]].most_common(1)[0][0]) not in cycle:
        cycle.append(following)
    if len(cycle) < len(versions):
        return versions

    def rate_joint(k: int) -> float:
        found = likeness.get((cycle[k - 1], cycle[k]))
        return sum(found) / len(found) if found else -1.0

    start = min(range(len(cycle)), key=lambda k: (rate_joint(k), k))
    return cycle[start:] + cycle[:start]


def _rate_likeness(one: str, other: str) -> float:
    """The share of names and numbers that two texts have in common, less what their lengths differ by."""
    first, second = ({word for word in WORDS.findall(text) if not word.islower()} for text in (one, other))
    shorter, longer = sorted((len(one), len(other)))
    return len(first & second) / max(1, min(len(first), len(second))) + shorter / max(1, longer)


def _is_copy(one: str, other: str) -> bool:
    """Whether the shorter of two texts stands in the longer but for a few words."""
    first, second = Counter(one.split()), Counter(other.split())
    return (first & second).total() >= COPY_SHARE * max(min(first.total(), second.total()), LEAST_COPY)
