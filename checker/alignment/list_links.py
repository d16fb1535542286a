"""Cells and items linked by what they say, not by where they stand: tables, lists, glossaries, records.

The search goes through both texts in one order. A list that each language sorts for itself, or a record whose fields
stand in other places, has none: there a label or a number is linked with what is most like it nearby, where that is
clearly more alike than what the search put beside it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from itertools import product

import numpy as np

from checker.alignment.arrays import Array
from checker.alignment.folded_tokens import list_tokens
from checker.alignment.prepared_text import PreparedText
from checker.alignment.thresholds import (
    FOLLOWED,
    LEAD_OF_UNLINKED,
    LEAST_LISTED,
    LISTED_LEAD,
    LISTED_SCORE,
    LONG_NUMBER,
    LOSS_BY_DISTANCE,
    MOST_LISTED_PAIRS,
    MOST_ROUNDS,
    NAME_LOSS,
    NUMBERS_APART,
    NUMBERS_SHARED,
    UNLINKED_LIKENESS,
)
from checker.alignment.vectors import scale_rows
from checker.alignment.version_pair import Link, VersionPair

Listed = tuple[dict[int, str], dict[int, str]]
"""The words of the cells and items of both texts, by the index of their sentence."""

Sides = tuple[PreparedText, PreparedText]

Permutation = np.ndarray[tuple[int], np.dtype[np.intp]]
"""For every cell, blanks included, the cell that it is linked with."""


def link_listed(
    pair: VersionPair, texts: Sides, listed: Listed, headings: Listed = ({}, {}), *, ordered: bool = False
) -> VersionPair:
    """The pair with cells and items linked anew; ``listed`` are their words, by index of their sentence, of each side.

    Nothing is said of what loses its link. ``ordered`` says that they are in an order that means something, as
    headings are: what is linked across it has moved; of others nothing has. A cell that is linked with one of the
    ``headings`` is free; one that is linked with running text is not.
    """
    if min(len(listed[0]), len(listed[1])) < LEAST_LISTED or len(listed[0]) * len(listed[1]) > MOST_LISTED_PAIRS:
        return pair
    pair = pair if ordered else _forget_moves(pair, listed)
    here, there = _list_cells(pair, listed, headings)
    names = _rate_names(texts, here, there) if here and there else None
    if names is None:
        return pair
    likeness = names if ordered else names - LOSS_BY_DISTANCE * _measure_distance(texts, here, there)
    likeness = likeness.astype(np.float32)
    own, other = ([_list_numbers(listed[side][cell]) for cell in cells] for side, cells in enumerate((here, there)))
    likeness[np.ix_([bool(one) for one in own], [bool(one) for one in other])] -= np.float32(NUMBERS_APART)
    for k, n in _find_same_numbers(own, other):
        likeness[k, n] += NUMBERS_APART + NUMBERS_SHARED
    if ordered:
        likeness += np.float32(FOLLOWED) * _find_followed(pair, here, there)
    before = _find_partners(pair, likeness, here, there)
    after = _exchange_partners(_add_blanks(likeness), _add_blanks(names), before.copy(), likeness.shape)
    changed = np.flatnonzero(after != before)
    loose = {here[k] for k in changed if k < len(here)}, {there[n] for n in before[changed] if n < len(there)}
    new = [(here[k], there[after[k]]) for k in changed if k < len(here) and after[k] < len(there)]
    return _put_links(pair, new, loose, ordered=ordered)


def _forget_moves(pair: VersionPair, listed: Listed) -> VersionPair:
    """The pair in which no cell has moved: a list may stand in any order."""
    links = [
        replace(link, moved=False)
        if link.moved and listed[0].keys() >= set(link.source) and listed[1].keys() >= set(link.target)
        else link
        for link in pair.links
    ]
    return replace(pair, links=links)


def _rate_names(texts: Sides, here: Sequence[int], there: Sequence[int]) -> Array | None:
    """How alike the words of cells are, numbers apart, (here, there)."""
    own, other = (_sum_names(text, cells) for text, cells in zip(texts, (here, there), strict=True))
    return None if own is None or other is None else np.asarray(own @ other.T)


def _measure_distance(texts: Sides, here: Sequence[int], there: Sequence[int]) -> Array:
    """How far from one another cells stand, in lengths of the text, (here, there)."""
    own, other = (
        np.array(side, dtype=np.float32) / max(1, len(text)) for side, text in zip((here, there), texts, strict=True)
    )
    return np.asarray(np.abs(own[:, None] - other[None]))


def _sum_names(text: PreparedText, cells: Sequence[int]) -> Array | None:
    """The directions (cells, dim) of the words of cells, numbers apart; None without a model of words."""
    if text.words is None:
        return None
    words = text.words.select(cells)
    lengths = words.vocabulary.lengths[words.used].copy()
    lengths[[word[:1].isdecimal() for word in words.list_words()]] = 0
    rows = [
        (words.units[words.ids[start:end]] * lengths[words.ids[start:end], None]).sum(axis=0)
        for start, end in words.list_stretches()
    ]
    return scale_rows(np.array(rows, dtype=np.float32))


def _list_numbers(text: str) -> tuple[str, ...]:
    """The numbers of a text in ascending order, the same however a language groups their digits."""
    return tuple(sorted(token for token in list_tokens(text) if token[0].isdecimal()))


def _find_same_numbers(own: Sequence[tuple[str, ...]], other: Sequence[tuple[str, ...]]) -> set[tuple[int, int]]:
    """Cells with the same numbers, or with the same long number that no other cell of either side has."""
    where: tuple[dict[tuple[str, ...], list[int]], dict[tuple[str, ...], list[int]]] = {}, {}
    for places, cells in zip(where, (own, other), strict=True):
        for cell, numbers in enumerate(cells):
            alone = {(number,) for number in numbers if len(number) >= LONG_NUMBER}
            for key in alone | ({numbers} if numbers else set()):
                places.setdefault(key, []).append(cell)
    same: set[tuple[int, int]] = set()
    for key, here in where[0].items():
        there = where[1].get(key, [])
        exact = [k for k in here if own[k] == key], [n for n in there if other[n] == key]
        same.update(product(*exact))
        if len(here) == len(there) == 1 and len(key) == 1 and len(key[0]) >= LONG_NUMBER:
            same.add((here[0], there[0]))
    return same


def _list_cells(pair: VersionPair, listed: Listed, headings: Listed) -> tuple[list[int], list[int]]:
    """The cells of both sides but those that are linked with running text, which stay as they are."""
    loose = listed[0].keys() | headings[0].keys(), listed[1].keys() | headings[1].keys()
    held: tuple[set[int], set[int]] = set(), set()
    for link in pair.links:
        if not (loose[0] >= set(link.source) and loose[1] >= set(link.target)):
            held[0].update(link.source)
            held[1].update(link.target)
    return [i for i in listed[0] if i not in held[0]], [j for j in listed[1] if j not in held[1]]


def _find_followed(pair: VersionPair, here: Sequence[int], there: Sequence[int]) -> Array:
    """Whether what stands directly below two headings is linked, (here, there): 1 or 0."""
    columns = {j: n for n, j in enumerate(there)}
    below = {link.source[0]: link.target[0] for link in pair.links}
    out = np.zeros((len(here), len(there)), dtype=np.float32)
    for k, i in enumerate(here):
        n = columns.get(below.get(i + 1, 0) - 1)
        if n is not None:
            out[k, n] = 1
    return out


def _find_partners(pair: VersionPair, likeness: Array, here: Sequence[int], there: Sequence[int]) -> Permutation:
    """What each cell is linked with, the most alike of several; what is alone is linked with one of the blanks."""
    rows, columns = ({index: k for k, index in enumerate(side)} for side in (here, there))
    linked = sorted(
        (
            (float(likeness[rows[i], columns[j]]), rows[i], columns[j])
            for link in pair.links
            for i in link.source
            for j in link.target
            if i in rows and j in columns
        ),
        reverse=True,
    )
    partner: dict[int, int] = {}
    taken: set[int] = set()
    for _value, k, n in linked:
        if k not in partner and n not in taken:
            partner[k] = n
            taken.add(n)
    blanks = list(range(len(there), len(here) + len(there)))
    free = [n for n in range(len(there)) if n not in taken]
    alone = [k for k in range(len(here)) if k not in partner]
    partner |= dict(zip(alone, blanks, strict=False))
    rest = free + blanks[len(alone) :]
    partner |= dict(zip(range(len(here), len(here) + len(there)), rest, strict=True))
    return np.array([partner[k] for k in range(len(partner))])


def _add_blanks(likeness: Array) -> Array:
    """The matrix with blanks on both sides, which stand for having no counterpart."""
    rows, columns = likeness.shape
    out = np.full((rows + columns, rows + columns), UNLINKED_LIKENESS / 2, dtype=np.float32)
    out[:rows, :columns] = likeness
    out[rows:, columns:] = 0
    return out


def _exchange_partners(value: Array, names: Array, partner: Permutation, size: tuple[int, ...]) -> Permutation:
    """The partners after every exchange between two cells by which both together are clearly more alike.

    Numbers tell apart what is called alike; they take no cell from one of its name. ``size`` is that of the matrix
    without its blanks.
    """
    every = np.arange(len(partner))
    for _round in range(MOST_ROUNDS):
        linked = (every < size[0]) & (partner < size[1])
        lead = np.where(linked[:, None] & linked[None], np.float32(LISTED_LEAD), np.float32(LEAD_OF_UNLINKED))
        gain = _rate_exchanges(value, partner) - lead
        named = linked[:, None] | linked[None]
        gain[named & (_rate_exchanges(names, partner) < -NAME_LOSS)] = -np.inf
        swaps = _choose_swaps(gain)
        if not swaps:
            break
        first, second = (list(side) for side in zip(*swaps, strict=True))
        partner[first], partner[second] = partner[second], partner[first]
    return partner


def _choose_swaps(gain: Array) -> list[tuple[int, int]]:
    """Exchanges that gain something, the best first; no cell takes part in two."""
    best = gain.argmax(axis=1)
    gains = gain[np.arange(len(best)), best]
    taken: set[int] = set()
    swaps = []
    for one in np.argsort(-gains, kind="stable").tolist():
        other = int(best[one])
        if gains[one] < 0:
            break
        if one != other and one not in taken and other not in taken:
            taken.update((one, other))
            swaps.append((one, other))
    return swaps


def _rate_exchanges(value: Array, partner: Permutation) -> Array:
    """What every two cells gain together by an exchange of their partners."""
    crossed = value[:, partner]
    own = crossed.diagonal()
    return np.asarray(crossed + crossed.T - own[:, None] - own[None])


def _put_links(
    pair: VersionPair, new: Sequence[tuple[int, int]], loose: tuple[set[int], set[int]], *, ordered: bool
) -> VersionPair:
    """The pair with new links in place of those of the loose sentences."""
    kept = [
        replace(
            link,
            source=tuple(i for i in link.source if i not in loose[0]),
            target=tuple(j for j in link.target if j not in loose[1]),
        )
        for link in pair.links
    ]
    links = [link for link in kept if link.source and link.target]
    still = [link for link in links if not link.moved]
    links += [Link((i,), (j,), LISTED_SCORE, ordered and _is_crossed(i, j, still)) for i, j in new]
    alone = (
        {i: sure for i, sure in side.items() if i not in own}
        for side, own in zip((pair.source_alone, pair.target_alone), loose, strict=True)
    )
    return VersionPair(sorted(links, key=lambda link: link.source), *alone)


def _is_crossed(i: int, j: int, links: Sequence[Link]) -> bool:
    """Whether a link between two sentences crosses one of these, which ascend."""
    at = bisect_left(links, i, key=lambda link: link.source[0])
    before = at > 0 and links[at - 1].target[-1] > j
    return before or (at < len(links) and links[at].target[0] < j)
