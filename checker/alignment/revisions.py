"""Passages of one language that say the same: an earlier revision, a passage that stands twice.

Likeness is chrF (Popović, 2015; sacrebleu's implementation, imported when there is something to compare). Only
passages that share rare words are compared, so that time grows with the text and not with its square.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import Any

from checker.alignment.lexical import tokens

LEAST = 0.6
CANDIDATES = 5
COMMON = 20


def chrf(one: str, other: str) -> float:
    """How alike two texts of one language are: chrF, 0..1."""
    return float(_metric().sentence_score(one, [other]).score) / 100


@cache
def _metric() -> Any:
    from sacrebleu.metrics.chrf import CHRF

    return CHRF()


def counterparts(old: Sequence[str], new: Sequence[str], least: float = LEAST) -> list[tuple[int, int, float]]:
    """Pairs of indices of passages that say the same in nearly the same words, with their chrF, each used once.

    Equal passages come first, in order; then the most alike.
    """
    out: list[tuple[int, int, float]] = []
    left: dict[str, list[int]] = {}
    for j, text in enumerate(new):
        left.setdefault(_plain(text), []).append(j)
    rest = []
    for i, text in enumerate(old):
        same = left.get(_plain(text))
        if same:
            out.append((i, same.pop(0), 1.0))
        else:
            rest.append(i)
    free = {j for indices in left.values() for j in indices}
    likely = []
    for i, j in _candidates({i: tokens(old[i]) for i in rest}, {j: tokens(new[j]) for j in free}):
        value = chrf(old[i], new[j])
        if value >= least:
            likely.append((value, i, j))
    used: set[int] = set()
    for value, i, j in sorted(likely, key=lambda item: (-item[0], item[1], item[2])):
        if j in free and i not in used:
            free.discard(j)
            used.add(i)
            out.append((i, j, value))
    return sorted(out)


def _plain(text: str) -> str:
    return " ".join(text.split())


def _candidates(old: dict[int, list[str]], new: dict[int, list[str]]) -> list[tuple[int, int]]:
    """For every old passage the new ones that share most of its words that are not common."""
    index: dict[str, list[int]] = {}
    for j, words in new.items():
        for word in set(words):
            index.setdefault(word, []).append(j)
    out = []
    for i, words in old.items():
        shared: Counter[int] = Counter()
        for word in set(words):
            where = index.get(word, ())
            if len(where) <= COMMON:
                shared.update(where)
        out += [(i, j) for j, _ in shared.most_common(CANDIDATES)]
    return out
