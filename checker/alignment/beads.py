"""Beads: groups of sentences of two texts that correspond, each with a confidence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from checker.alignment.confidence import rate_confidence
from checker.alignment.lattice import AlignmentPath
from checker.alignment.prepared_text import PreparedText
from checker.alignment.streaming import find_long_path
from checker.alignment.weights import LEXICAL, WITH_VECTORS
from checker.messages import _
from checker.model import Bead, InputError

FixedBead = tuple[tuple[int, ...], tuple[int, ...]]
"""Source and target sentences, ascending, that an editor put together."""


def find_path(source: PreparedText, target: PreparedText) -> AlignmentPath:
    """The best path, with the weights that go with what is known of both texts."""
    with_vectors = source.sums is not None and target.sums is not None
    return find_long_path(source, target, WITH_VECTORS if with_vectors else LEXICAL)


def find_beads(path: AlignmentPath) -> list[Bead]:
    """The steps of a path as beads, in order."""
    return [
        Bead(tuple(range(s.i, s.i_end)), tuple(range(s.j, s.j_end)), round(rate_confidence(s.margin), 4))
        for s in path.steps
    ]


def align_with_links(
    source: PreparedText, target: PreparedText, links: Iterable[tuple[Sequence[int], Sequence[int]]]
) -> list[Bead]:
    """Beads with an editor's links kept as they are: the texts are aligned between them.

    Links that cross an earlier one are kept too; the search then runs around them. Raises `InputError` for a sentence
    that does not exist or stands in two links.
    """
    fixed = _check_links(links, len(source), len(target))
    if not fixed:
        return find_beads(find_path(source, target))
    chain = _find_ascending(fixed)
    out: list[Bead] = []
    held = ({i for here, _ in fixed for i in here}, {j for _, there in fixed for j in there})
    at = (0, 0)
    for here, there in [*chain, ((len(source),), (len(target),))]:
        upto = (here[0] if here else at[0], there[0] if there else at[1])
        out += _align_between(source, target, (at, upto), held)
        if (here, there) in fixed:
            out.append(Bead(here, there, 1.0))
            at = (here[-1] + 1 if here else at[0], there[-1] + 1 if there else at[1])
    out += [Bead(here, there, 1.0) for here, there in fixed if (here, there) not in chain]
    return out


def _align_between(
    source: PreparedText,
    target: PreparedText,
    box: tuple[tuple[int, int], tuple[int, int]],
    held: tuple[set[int], set[int]],
) -> list[Bead]:
    (i, j), (i_end, j_end) = box
    here = [k for k in range(i, i_end) if k not in held[0]]
    there = [k for k in range(j, j_end) if k not in held[1]]
    part = find_beads(find_path(source.select(here), target.select(there)))
    return [
        Bead(tuple(here[k] for k in bead.source), tuple(there[k] for k in bead.target), bead.score) for bead in part
    ]


def _check_links(links: Iterable[tuple[Sequence[int], Sequence[int]]], n: int, m: int) -> list[FixedBead]:
    out: list[FixedBead] = []
    used: tuple[set[int], set[int]] = (set(), set())
    for link in links:
        pair = (tuple(sorted(link[0])), tuple(sorted(link[1])))
        for side_, size, seen in zip(pair, (n, m), used, strict=True):
            for index in side_:
                if not 0 <= index < size:
                    raise InputError(_("links: there is no sentence {n}").format(n=index + 1))
                if index in seen:
                    raise InputError(_("links: sentence {n} stands in two links").format(n=index + 1))
                seen.add(index)
        if pair[0] or pair[1]:
            out.append(pair)
    return out


def _find_ascending(
    fixed: list[FixedBead],
) -> list[FixedBead]:
    """The longest chain of unbroken links that ascends on both sides."""
    whole = sorted(link for link in fixed if link[0] and link[1] and all(_is_unbroken(part) for part in link))
    best: list[list[FixedBead]] = []
    for k, link in enumerate(whole):
        before = [best[p] for p in range(k) if whole[p][0][-1] < link[0][0] and whole[p][1][-1] < link[1][0]]
        best.append([*max(before, key=len, default=[]), link])
    return max(best, key=len, default=[])


def _is_unbroken(indices: tuple[int, ...]) -> bool:
    return indices[-1] - indices[0] + 1 == len(indices)
