"""For every word of a text, what speaks for its being said in another one: by vectors, by letters, by its neighbours.

Two words of one text can't both be said by the same word of the other; what surrounds a word there surrounds it here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from checker.alignment.word_coverage import rate_likeness
from checker.unsaid.thresholds import BIGRAM_DISCOUNT, HALF_SURE, PLACE_LOSS, REACH, SURE

if TYPE_CHECKING:
    from checker.alignment.arrays import Array
    from checker.unsaid.worded_text import WordedText

NAMES = ("best", "mutual", "won", "weight", "near", "mutual beside", "best beside")
"""What is known of a word: how like it is to the likest there; the same, less what that one is more like to another;
how much of the words there it gets if all claim them; how much it tells; ``best`` where its neighbours are said; and
of its neighbours."""


def compare_words(here: WordedText, there: WordedText) -> Array:
    """(n, m): how like every word is to every other: what stands for a cosine, two words together also for one."""
    alike = rate_likeness(here.words, there.words)[here.words.ids][:, there.words.ids]
    plain = alike.copy()
    if len(there) > 1:
        pairs = _join_neighbours(there.vectors)
        together = (here.words.units[here.words.ids] @ pairs.T) * np.float32(BIGRAM_DISCOUNT)
        for part in (plain[:, :-1], plain[:, 1:]):
            np.maximum(part, together, out=part)
    if len(here) > 1:
        together = (_join_neighbours(here.vectors) @ there.words.units[there.words.ids].T) * np.float32(BIGRAM_DISCOUNT)
        for part in (plain[:-1], plain[1:]):
            np.maximum(part, together, out=part)
    return plain


def describe_words(alike: Array, weights: Array) -> Array:
    """(n, names): what is known of every word of the first text; ``alike`` as `compare_words` gives it."""
    words, others = alike.shape
    best = alike.max(axis=1)
    claims = np.exp(np.float32(SURE) * (alike - np.float32(HALF_SURE)))
    won = np.minimum((claims / (claims.sum(axis=0) + 1)).sum(axis=1), 1)
    mutual = (alike - np.maximum(alike.max(axis=0) - alike, 0)).max(axis=1)
    line, row = np.arange(words, dtype=np.float32), np.arange(others, dtype=np.float32) / others
    apart = np.exp(-np.abs(line[:, None] - line) / np.float32(REACH))
    np.fill_diagonal(apart, 0)
    places = (claims @ row) / claims.sum(axis=1)
    trusted = apart * (np.clip(best - np.float32(HALF_SURE), 0, 1) * weights)
    expected = (trusted @ places + line / words / SURE) / (trusted.sum(axis=1) + 1 / SURE)
    near = (alike - np.float32(PLACE_LOSS) * np.abs(row - expected[:, None])).max(axis=1)
    beside = apart / np.maximum(apart.sum(axis=1, keepdims=True), 1e-9)
    return np.stack([best, mutual, won, weights, near, beside @ mutual, beside @ best], axis=1)


def _join_neighbours(vectors: Array) -> Array:
    """Every two neighbouring words as one vector of length 1, (n - 1, dim)."""
    joined: Array = vectors[:-1] + vectors[1:]
    joined /= np.maximum(np.sqrt(np.einsum("nd,nd->n", joined, joined)), 1e-9)[:, None]
    return joined
