"""Which texts are versions of one article, told by their content; texts that are not are left apart.

Texts are compared as wholes first; only the most alike of other languages are then aligned, and the share of both that
finds a counterpart decides.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from checker.alignment.arrays import Array
from checker.alignment.beads import find_path
from checker.alignment.coarse import hash_trigrams
from checker.alignment.confidence import rate_confidence
from checker.alignment.embedders import load_embedder
from checker.alignment.prepared_text import PreparedText, prepare_text
from checker.alignment.thresholds import (
    FEWEST_CENTRED,
    GROUPED_SENTENCES,
    GROUPING_CANDIDATES,
    LEAST_SHARE,
    LEAST_SHARE_WITHOUT_VECTORS,
)
from checker.alignment.vectors import compute_cosine, scale_rows

if TYPE_CHECKING:
    from checker.alignment.embedders import Embedder


def group_texts(
    texts: Sequence[Sequence[str]], languages: Sequence[str], embedder: Embedder | str | None = None
) -> list[tuple[int, ...]]:
    """Groups of indices of texts (lists of sentences) that say the same, no language twice in a group.

    Every index is in exactly one group, alone if need be. Only the first `GROUPED_SENTENCES` sentences of a text are
    aligned, with the `GROUPING_CANDIDATES` texts of each other language that are most alike, so the work grows little
    faster than the number of texts.
    """
    model = load_embedder(embedder)
    prepared = [prepare_text(text[:GROUPED_SENTENCES], None, model) for text in texts]
    least = LEAST_SHARE_WITHOUT_VECTORS if model is None else LEAST_SHARE
    return _join_texts(_rate_pairs(prepared, languages), languages, least)


def _rate_pairs(texts: Sequence[PreparedText], languages: Sequence[str]) -> dict[tuple[int, int], float]:
    """Every two texts that may belong together, by their indices, and the share of them that corresponds."""
    directions = _compute_directions(texts, languages)
    shares: dict[tuple[int, int], float] = {}
    for i in range(len(texts)):
        if not len(texts[i]):
            continue
        for language in sorted(set(languages) - {languages[i]}):
            others = [j for j in range(len(texts)) if languages[j] == language and len(texts[j])]
            others.sort(key=lambda j: -float(directions[i] @ directions[j]))
            for j in others[:GROUPING_CANDIDATES]:
                pair = (min(i, j), max(i, j))
                if pair not in shares:
                    shares[pair] = rate_share(texts[pair[0]], texts[pair[1]])
    return shares


def _join_texts(
    shares: Mapping[tuple[int, int], float], languages: Sequence[str], least: float
) -> list[tuple[int, ...]]:
    """The groups that result when the best pairs are joined first, as long as no language comes twice."""
    group = {i: {i} for i in range(len(languages))}
    for (i, j), value in sorted(shares.items(), key=lambda item: (-item[1], item[0])):
        spoken = {languages[k] for k in group[i]} & {languages[k] for k in group[j]}
        if value < least or spoken or group[i] is group[j]:
            continue
        group[i] |= group[j]
        for k in group[j]:
            group[k] = group[i]
    return sorted({tuple(sorted(members)) for members in group.values()})


def rate_share(source: PreparedText, target: PreparedText) -> float:
    """How much of the text that is covered better finds a counterpart in the other, 0..1.

    A bead counts by its length, its confidence and, with a model, the cosine of its sides: two short texts on
    different things are aligned somehow, but nothing in them is alike.
    """
    covered = [0.0, 0.0]
    for step in find_path(source, target).steps:
        if step.i_end > step.i and step.j_end > step.j:
            sure = rate_confidence(step.margin)
            if source.sums is not None and target.sums is not None:
                one, other = source.sums[step.i : step.i_end], target.sums[step.j : step.j_end]
                sure *= max(0.0, compute_cosine(one.sum(axis=0), other.sum(axis=0)))
            covered[0] += sure * float(source.length[step.i : step.i_end].sum())
            covered[1] += sure * float(target.length[step.j : step.j_end].sum())
    return max(part / max(1.0, float(text.length.sum())) for part, text in zip(covered, (source, target), strict=True))


def _compute_directions(texts: Sequence[PreparedText], languages: Sequence[str]) -> Array:
    """(texts, dim): the direction of each text, away from the mean of its language where there are several."""
    sums = _sum_texts(texts)
    if not sums:
        return np.zeros((0, 1), dtype=np.float32)
    width = next((len(row) for row in sums if row is not None), 1)
    out = scale_rows(np.array([np.zeros(width) if row is None else row for row in sums], dtype=np.float32))
    for language in set(languages):
        which = [i for i, other in enumerate(languages) if other == language]
        if len(which) > FEWEST_CENTRED:
            out[which] -= out[which].mean(axis=0)
    return scale_rows(out)


def _sum_texts(texts: Sequence[PreparedText]) -> list[Array | None]:
    """The vector (dim,) of each text: of the model, else of its trigrams; None for an empty one."""
    if all(text.sums is not None for text in texts if len(text)):
        return [None if text.sums is None else text.sums.sum(axis=0) for text in texts]
    return [hash_trigrams(text.tokens).sum(axis=0) if len(text) else None for text in texts]
