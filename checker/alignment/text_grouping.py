"""Which texts are versions of one article, told by their content; texts that are not are left apart.

Texts are compared as wholes first; only the most alike of other languages are then aligned, and the share of both that
finds a counterpart decides.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from checker.alignment.arrays import Array
from checker.alignment.beads import find_path, rate_confidence
from checker.alignment.coarse import hash_trigrams
from checker.alignment.embedders import load_embedder
from checker.alignment.prepared_text import PreparedText, prepare_text

if TYPE_CHECKING:
    from checker.alignment.embedders import Embedder

CANDIDATES = 3
LEAST_SHARE = 0.25
LEAST_WITHOUT_VECTORS = 0.85
SENTENCES = 60


def group_texts(
    texts: Sequence[Sequence[str]], languages: Sequence[str], embedder: Embedder | str | None = None
) -> list[tuple[int, ...]]:
    """Groups of indices of texts (lists of sentences) that say the same, no language twice in a group.

    Every index is in exactly one group, alone if need be. Only the first `SENTENCES` sentences of a text are aligned,
    with the `CANDIDATES` texts of each other language that are most alike, so the work grows little faster than the
    number of texts.
    """
    model = load_embedder(embedder)
    prepared = [prepare_text(text[:SENTENCES], None, model) for text in texts]
    whole = _whole(prepared, languages)
    shares: dict[tuple[int, int], float] = {}
    for i in range(len(texts)):
        for language in sorted(set(languages) - {languages[i]}):
            others = [j for j in range(len(texts)) if languages[j] == language and len(prepared[j])]
            others.sort(key=lambda j: -float(whole[i] @ whole[j]))
            for j in others[:CANDIDATES]:
                pair = (min(i, j), max(i, j))
                if pair not in shares and len(prepared[i]):
                    shares[pair] = rate_share(prepared[pair[0]], prepared[pair[1]])
    least = LEAST_WITHOUT_VECTORS if model is None else LEAST_SHARE
    group = {i: {i} for i in range(len(texts))}
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
                sure *= _cosine(source.sums[step.i : step.i_end], target.sums[step.j : step.j_end])
            covered[0] += sure * float(source.length[step.i : step.i_end].sum())
            covered[1] += sure * float(target.length[step.j : step.j_end].sum())
    return max(part / max(1.0, float(text.length.sum())) for part, text in zip(covered, (source, target), strict=True))


def _cosine(one: Array, other: Array) -> float:
    a, b = one.sum(axis=0), other.sum(axis=0)
    return max(0.0, float(a @ b) / max(1e-9, float(np.linalg.norm(a) * np.linalg.norm(b))))


def _whole(texts: Sequence[PreparedText], languages: Sequence[str]) -> Array:
    """(texts, dim): the direction of each text, away from the mean of its language where there are several."""
    if all(text.sums is not None for text in texts if len(text)):
        rows = [None if text.sums is None else text.sums.sum(axis=0) for text in texts]
    else:
        rows = [hash_trigrams(text.tokens).sum(axis=0) if len(text) else None for text in texts]
    if not rows:
        return np.zeros((0, 1), dtype=np.float32)
    width = next((len(row) for row in rows if row is not None), 1)
    out = np.array([np.zeros(width) if row is None else row for row in rows], dtype=np.float32)
    out /= np.maximum(np.linalg.norm(out, axis=1, keepdims=True), 1e-9)
    for language in set(languages):
        which = [i for i, other in enumerate(languages) if other == language]
        if len(which) > 2:
            out[which] -= out[which].mean(axis=0)
    return np.asarray(out / np.maximum(np.linalg.norm(out, axis=1, keepdims=True), 1e-9), dtype=np.float32)
