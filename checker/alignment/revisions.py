"""Versions of a text in one language, sentence by sentence: an earlier revision beside a later one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from checker.alignment.ascending_chain import find_ascending
from checker.alignment.counterparts import Counterpart, find_counterparts, score_chrf
from checker.alignment.thresholds import LEAST_CHRF_BETWEEN, RELATED_SHARE

if TYPE_CHECKING:
    from checker.alignment.prepared_text import PreparedText
    from checker.alignment.version_pair import Link, VersionPair


def are_related(old: Sequence[str], new: Sequence[str]) -> bool:
    """Whether two texts of one language are revisions of each other: much of the shorter stands in the longer."""
    found = find_counterparts(old, new)
    here, there = sum(map(len, old)), sum(map(len, new))
    if here <= there:
        return sum(len(old[i]) for i, _, _ in found) >= RELATED_SHARE * max(1, here)
    return sum(len(new[j]) for _, j, _ in found) >= RELATED_SHARE * there


def compare_revisions(old: Sequence[str], new: Sequence[str], here: PreparedText, there: PreparedText) -> VersionPair:
    """Compare two versions in one language, sentence by sentence; ``here`` and ``there`` are the same, prepared.

    Sentences that are kept or little changed are matched first; what lies between them is aligned as any two texts
    are, and kept where it reads alike (merged, split, rewritten). Of what is left nothing is said to be missing.
    """
    from checker.alignment.version_pair import Link, VersionPair

    matched = find_counterparts(old, new)
    chain = {matched[n] for n in find_ascending([j for _, j, _ in matched])}
    links = [Link((i,), (j,), score, moved=(i, j, score) not in chain) for i, j, score in matched]
    for left, right in _list_gaps(matched, chain, len(old), len(new)):
        links += _align_between(old, new, here.select(left), there.select(right), (left, right))
    links.sort(key=lambda link: link.source)
    return VersionPair(
        links,
        _list_unmatched(len(old), {i for link in links for i in link.source}),
        _list_unmatched(len(new), {j for link in links for j in link.target}),
    )


def _list_gaps(
    matched: Sequence[Counterpart], chain: set[Counterpart], n: int, m: int
) -> Iterator[tuple[list[int], list[int]]]:
    """What lies between two matches of the chain on either side, without what was matched elsewhere."""
    used = {i for i, _, _ in matched}, {j for _, j, _ in matched}
    at = (-1, -1)
    for i, j, _ in [*sorted(chain), (n, m, 1.0)]:
        left = [k for k in range(at[0] + 1, i) if k not in used[0]]
        right = [k for k in range(at[1] + 1, j) if k not in used[1]]
        if left and right:
            yield left, right
        at = (i, j)


def _list_unmatched(size: int, held: set[int]) -> dict[int, float]:
    """The sentences in no link, each with no confidence that anything is missing."""
    return {k: 0.0 for k in range(size) if k not in held}


def _align_between(
    old: Sequence[str], new: Sequence[str], here: PreparedText, there: PreparedText, where: tuple[list[int], list[int]]
) -> list[Link]:
    """The beads of two stretches that read alike."""
    from checker.alignment.beads import find_path

    out = []
    for step in find_path(here, there).steps:
        if step.i_end == step.i or step.j_end == step.j:
            continue
        best = _trim_link(old, new, tuple(where[0][step.i : step.i_end]), tuple(where[1][step.j : step.j_end]))
        if best.score >= LEAST_CHRF_BETWEEN:
            out.append(best)
    return out


def _trim_link(old: Sequence[str], new: Sequence[str], source: tuple[int, ...], target: tuple[int, ...]) -> Link:
    """The link, without what stands at its ends and makes both sides less alike."""
    from checker.alignment.version_pair import Link

    def rate_link(one: tuple[int, ...], other: tuple[int, ...]) -> Link:
        return Link(one, other, score_chrf(" ".join(old[i] for i in one), " ".join(new[j] for j in other)))

    best = rate_link(source, target)
    while True:
        one, other = best.source, best.target
        shorter = [(part, other) for part in (one[1:], one[:-1]) if part]
        shorter += [(one, part) for part in (other[1:], other[:-1]) if part]
        better = max((rate_link(*pair) for pair in shorter), key=lambda link: link.score, default=best)
        if better.score <= best.score:
            return best
        best = better
