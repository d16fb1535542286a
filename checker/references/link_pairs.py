"""Which links of two versions of a passage stand for each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from checker.references.address import are_one_page, are_one_site
from checker.references.link_uses import LinkUse
from checker.references.thresholds import MOST_COMPARED

Fits = Callable[[LinkUse, LinkUse], bool]


class LinkPairs(NamedTuple):
    """``same`` lead to one page, ``differing`` stand for each other and don't, ``alone`` are left over on each side."""

    same: list[tuple[LinkUse, LinkUse]]
    differing: list[tuple[LinkUse, LinkUse]]
    alone: tuple[list[LinkUse], list[LinkUse]]


def pair_links(one: Sequence[LinkUse], other: Sequence[LinkUse]) -> LinkPairs:
    """Pair the links of a passage: those of one page first, then of one site, then in their order if as many are left.

    Anchors within the page lead nowhere else: they stand for one another.
    """
    left, right = list(one[:MOST_COMPARED]), list(other[:MOST_COMPARED])
    same = _take_pairs(left, right, lambda a, b: a.target == b.target)
    same += _take_pairs(left, right, lambda a, b: are_one_page(a.address, b.address))
    same += _take_pairs(left, right, lambda a, b: a.address.kind == b.address.kind == "anchor")
    if len(left) == len(right):
        pairs = list(zip(left, right, strict=True))
        return LinkPairs(same, pairs, ([], []))
    differing = _take_pairs(
        left, right, lambda a, b: bool(a.address.site) and are_one_site(a.address.site, b.address.site)
    )
    if left and right:
        left, right = [], []  # which of them stand for each other is anybody's guess
    return LinkPairs(same, differing, (left, right))


def _take_pairs(left: list[LinkUse], right: list[LinkUse], fits: Fits) -> list[tuple[LinkUse, LinkUse]]:
    """Take out of both sides what fits, in order."""
    found = []
    for one in list(left):
        other = next((each for each in right if fits(one, each)), None)
        if other is not None:
            left.remove(one)
            right.remove(other)
            found.append((one, other))
    return found
