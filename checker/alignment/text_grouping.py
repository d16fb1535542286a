"""How much of two texts corresponds, for all that may be versions of one article.

Texts are compared as wholes first; only the most alike of other languages are then aligned.
"""

from __future__ import annotations

from collections.abc import Sequence
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
)
from checker.alignment.vectors import compute_cosine, scale_rows

if TYPE_CHECKING:
    from checker.alignment.embedders import Embedder


def rate_pairs(
    texts: Sequence[Sequence[str]], languages: Sequence[str], embedder: Embedder | str | None = None
) -> dict[tuple[int, int], float]:
    """Every two texts (lists of sentences) that may say the same, by their indices, and the share that corresponds.

    Only the first `GROUPED_SENTENCES` sentences of a text are aligned, with the `GROUPING_CANDIDATES` texts of each
    other language that are most alike, so the work grows little faster than the number of texts.
    """
    model = load_embedder(embedder)
    prepared = [prepare_text(text[:GROUPED_SENTENCES], None, model) for text in texts]
    directions = _compute_directions(prepared, languages)
    full = {code: [n for n, own in enumerate(languages) if own == code and len(prepared[n])] for code in languages}
    shares: dict[tuple[int, int], float] = {}
    for one, own in enumerate(languages):
        if not len(prepared[one]):
            continue
        for language in sorted(full.keys() - {own}):
            alike = directions[full[language]] @ directions[one]
            for best in np.argsort(-alike, kind="stable")[:GROUPING_CANDIDATES]:
                other = full[language][best]
                pair = (min(one, other), max(one, other))
                if pair not in shares:
                    shares[pair] = rate_share(prepared[pair[0]], prepared[pair[1]])
    return shares


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
