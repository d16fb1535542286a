"""How much of two texts corresponds, for all that may be versions of one article.

Texts are compared as wholes first; only the most alike of other languages are then aligned.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from checker.alignment.arrays import Array
from checker.alignment.beads import find_path
from checker.alignment.coarse import hash_trigrams
from checker.alignment.confidence import rate_confidence
from checker.alignment.embedders import load_embedder
from checker.alignment.known_texts import KnownTexts, digest_text
from checker.alignment.prepared_text import PreparedText, prepare_text
from checker.alignment.thresholds import (
    FEWEST_CENTRED,
    GROUPED_SENTENCES,
    GROUPING_CANDIDATES,
)
from checker.alignment.vectors import compute_cosine, scale_rows

if TYPE_CHECKING:
    from checker.alignment.embedders import Embedder

HELD_PREPARED = 1000
"""Texts that are held prepared. A guess: 70 MB; of more, each is prepared anew for some of its pairs."""


def rate_pairs(
    texts: Sequence[Sequence[str]],
    languages: Sequence[str],
    embedder: Embedder | str | None = None,
    known: KnownTexts | None = None,
) -> dict[tuple[int, int], float]:
    """Every two texts (lists of sentences) that may say the same, by their indices, and the share that corresponds.

    Only the first `GROUPED_SENTENCES` sentences of a text are aligned, with the `GROUPING_CANDIDATES` texts of each
    other language that are most alike; finding those takes a product of all texts' vectors, the rest grows with the
    number of texts. What is in ``known`` (of the same embedder) is not worked out; afterwards it holds these texts.
    """
    pairs = _TextPairs(texts, load_embedder(embedder), known or KnownTexts())
    directions = _compute_directions(pairs.list_vectors(), languages)
    full = {code: [n for n, own in enumerate(languages) if own == code and len(texts[n])] for code in set(languages)}
    shares: dict[tuple[int, int], float] = {}
    for one, own in enumerate(languages):
        if not len(texts[one]):
            continue
        for language in sorted(full.keys() - {own}):
            alike = directions[full[language]] @ directions[one]
            for best in np.argsort(-alike, kind="stable")[:GROUPING_CANDIDATES]:
                other = full[language][best]
                pair = (min(one, other), max(one, other))
                if pair not in shares:
                    shares[pair] = pairs.rate(*pair)
    return shares


class _TextPairs:
    """Texts that are prepared when they are needed, `HELD_PREPARED` of them held; what is known is taken over."""

    def __init__(self, texts: Sequence[Sequence[str]], model: Embedder | None, known: KnownTexts) -> None:
        self._texts = texts
        self._model = model
        self._names = [digest_text(text[:GROUPED_SENTENCES]) for text in texts]
        self._before = KnownTexts(known.vectors, known.shares)
        self._now = known
        known.vectors, known.shares = {}, {}
        self._prepare = lru_cache(maxsize=HELD_PREPARED)(self._prepare_anew)

    def _prepare_anew(self, number: int) -> PreparedText:
        return prepare_text(self._texts[number][:GROUPED_SENTENCES], None, self._model)

    def list_vectors(self) -> list[Array | None]:
        """The vector (dim,) of each text: of the model, else of its trigrams; None for an empty one."""
        found: list[Array | None] = []
        for number, name in enumerate(self._names):
            if not len(self._texts[number]):
                found.append(None)
                continue
            data = self._before.vectors.get(name)
            if data is None:
                text = self._prepare(number)
                vector = (hash_trigrams(text.tokens) if text.sums is None else text.sums).sum(axis=0)
                data = np.asarray(vector, dtype=np.float32).tobytes()
            self._now.vectors[name] = data
            found.append(np.frombuffer(data, dtype=np.float32))
        return found

    def rate(self, one: int, other: int) -> float:
        """How much of two texts corresponds, see `rate_share`."""
        names = self._names[one], self._names[other]
        share = self._before.shares.get(names)
        if share is None:
            share = float(rate_share(self._prepare(one), self._prepare(other)))
        self._now.shares[names] = share
        return share


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


def _compute_directions(vectors: Sequence[Array | None], languages: Sequence[str]) -> Array:
    """(texts, dim): the direction of each text, away from the mean of its language where there are several."""
    if not vectors:
        return np.zeros((0, 1), dtype=np.float32)
    width = next((len(row) for row in vectors if row is not None), 1)
    out = scale_rows(np.array([np.zeros(width) if row is None else row for row in vectors], dtype=np.float32))
    for language in set(languages):
        which = [i for i, other in enumerate(languages) if other == language]
        if len(which) > FEWEST_CENTRED:
            out[which] -= out[which].mean(axis=0)
    return scale_rows(out)
