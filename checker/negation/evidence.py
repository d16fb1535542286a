"""What is known of a text with a negation and of its counterpart without: whether the two say the same but for that."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from checker.alignment.embedding import load_model
from checker.negation.thresholds import MOST_WORDS, NEAR
from checker.unsaid.clause_weights import WORD_BIAS
from checker.unsaid.missing_clause import get_word_weights
from checker.unsaid.word_evidence import compare_words, describe_words
from checker.unsaid.worded_text import read_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.alignment.arrays import Array
    from checker.negation.negations import Negation

NAMES = (
    "length", "likeness", "other length", "longer", "unsaid", "unsaid there", "said near", "unsaid near",
    "worst there", "worst near",
)  # fmt: skip
"""What is known: the logarithm of the longer text's length; how like the texts are;
by how much their lengths differ from what is expected, either way and the one that negates longer; how much of either
is unsaid in the other; how well the words around the negation are said, and how much of them is not."""


def describe_texts(text: str, negations: Sequence[Negation], other: str, expansion: float) -> Array | None:
    """What is known (`NAMES`) of a text with negations and another one without; None where there is nothing to compare.

    ``expansion`` is how many times as long as the other the text is to be expected.
    """
    here, there = read_words((text, other), load_model())
    if not (0 < len(here) <= MOST_WORDS and 0 < len(there) <= MOST_WORDS):
        return None
    alike = compare_words(here, there)
    own = _rate_unsaid(alike, here.weights)
    back = _rate_unsaid(np.ascontiguousarray(alike.T), there.weights)
    inside = [at for at, (start, end) in enumerate(here.spans) if start < negations[0].end and end > negations[0].start]
    first, last = min(inside, default=0), max(inside, default=0)
    near = [at for at in range(max(0, first - NEAR), min(len(here), last + NEAR + 1)) if at not in inside]
    longer = math.log(len(text) / (len(other) * expansion))
    known = [
        math.log(max(len(text), len(other))),
        _measure_cosine(here.vectors.sum(axis=0), there.vectors.sum(axis=0)),
        abs(longer),
        max(longer, 0.0),
        _weigh(own, here.weights),
        _weigh(back, there.weights),
        _weigh(alike.max(axis=1)[near], here.weights[near]),
        _weigh(own[near], here.weights[near]),
        float(back.max()),
        float(own[near].max(initial=0)),
    ]
    return np.array(known, dtype=np.float32)


def _rate_unsaid(alike: Array, weights: Array) -> Array:
    """The probability that each word is unsaid in the other text."""
    odds = describe_words(alike, weights) @ get_word_weights() + np.float32(WORD_BIAS)
    return np.float32(1) / (np.float32(1) + np.exp(-odds))


def _weigh(values: Array, weights: Array) -> float:
    """The mean of some values by their weights; 0 where there are none."""
    return float((values * weights).sum()) / max(float(weights.sum()), 1e-9)


def _measure_cosine(one: Array, other: Array) -> float:
    return float(one @ other) / max(float(np.sqrt((one @ one) * (other @ other))), 1e-9)
