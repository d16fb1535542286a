"""Passages of one language that say the same in nearly the same words.

Likeness is chrF (Popović, 2015; sacrebleu's implementation, imported when there is something to compare). Only
passages that share rare words, and a good part of all their words, are compared, so that time grows with the text and
not with its square.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from checker.alignment.folded_tokens import list_tokens
from checker.alignment.thresholds import (
    COMMON_WORD,
    LEAST_CHRF,
    LEAST_SHARED_WORDS,
    LEAST_TWINS_SHARE,
    REVISION_CANDIDATES,
)
from checker.memo import build_once

Counterpart = tuple[int, int, float]
"""An old and a new passage, by their indices, and their chrF in 0..1."""


def score_chrf(one: str, other: str) -> float:
    """How alike two texts of one language are: chrF, 0..1."""
    return float(_load_metric().sentence_score(one, [other]).score) / 100


@build_once
def _load_metric() -> Any:
    from sacrebleu.metrics.chrf import CHRF

    return CHRF()


def find_counterparts(old: Sequence[str], new: Sequence[str], least: float = LEAST_CHRF) -> list[Counterpart]:
    """Pairs of indices of passages that say the same in nearly the same words, with their chrF, each used once.

    Equal passages come first, in order; then the most alike.
    """
    out, rest, free = _match_equal(old, new)
    likely = []
    for i, j in _list_candidates({i: list_tokens(old[i]) for i in rest}, {j: list_tokens(new[j]) for j in free}):
        value = score_chrf(old[i], new[j])
        if value >= least:
            likely.append((value, i, j))
    used: set[int] = set()
    for value, i, j in sorted(likely, key=lambda item: (-item[0], item[1], item[2])):
        if j in free and i not in used:
            free.discard(j)
            used.add(i)
            out.append((i, j, value))
    return sorted(out)


def _match_equal(old: Sequence[str], new: Sequence[str]) -> tuple[list[Counterpart], list[int], set[int]]:
    """Passages that are equal but for white space, as pairs; the old and the new ones that are left."""
    left: dict[str, list[int]] = {}
    for j, text in enumerate(new):
        left.setdefault(_join_spaces(text), []).append(j)
    pairs, rest = [], []
    for i, text in enumerate(old):
        same = left.get(_join_spaces(text))
        if same:
            pairs.append((i, same.pop(0), 1.0))
        else:
            rest.append(i)
    return pairs, rest, {j for indices in left.values() for j in indices}


def _join_spaces(text: str) -> str:
    return " ".join(text.split())


def _list_candidates(
    old: dict[int, list[str]], new: dict[int, list[str]], share: float = LEAST_SHARED_WORDS
) -> list[tuple[int, int]]:
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
            if len(where) <= COMMON_WORD:
                shared.update(where)
        for j, _ in shared.most_common(REVISION_CANDIDATES):
            common = 2 * len(set(words) & set(new[j])) / (len(set(words)) + len(set(new[j])))
            if common >= share:
                out.append((i, j))
    return out


def find_twins(texts: Sequence[str], fewest: int = 1, least: float = LEAST_CHRF) -> list[tuple[int, int]]:
    """Pairs of indices, ascending, of passages of one text that say the same in nearly the same words.

    Nothing, and nothing is imported, where there can't be as many as ``fewest``.
    """
    words = {i: list_tokens(text) for i, text in enumerate(texts)}
    likely = sorted({(i, j) for i, j in _list_candidates(words, words, LEAST_TWINS_SHARE) if i < j})
    if len(likely) < fewest:
        return []
    return [
        (i, j)
        for i, j in likely
        if _join_spaces(texts[i]) == _join_spaces(texts[j]) or score_chrf(texts[i], texts[j]) >= least
    ]
