"""Whether a clause of a text is missing in its counterpart, and how probable that is.

The weights (`unsaid.clause_weights`) are fitted by ``corpora/clauses/fit.py`` on clauses dropped from professional
translations and put into them.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.memo import build_once
from checker.unsaid.thresholds import LEAST_LENGTH, LEAST_LONGER, LEAST_WORDS, MOST_SHARE, MOST_WORDS
from checker.unsaid.value_model import ValueModel, build_model

if TYPE_CHECKING:
    from checker.alignment.arrays import Array
    from checker.unsaid.stretch import UnsaidStretch


@dataclass(frozen=True, slots=True)
class MissingClause:
    """``start`` to ``end`` of a text is unsaid in the other one, where it would stand at ``place``; how sure, 0..1."""

    start: int
    end: int
    place: int
    probability: float


def may_lack(text: str, other: str, expansion: float) -> bool:
    """The first look: whether a text is so much longer than expected beside another one that a clause may be missing.

    ``expansion`` is how many times as long as the other the text is to be expected.
    """
    return len(text) >= LEAST_LENGTH and len(text) > math.exp(LEAST_LONGER) * len(other) * expansion > 0


def find_missing_clause(text: str, other: str, expansion: float) -> MissingClause | None:
    """The clause of ``text`` that ``other`` most probably lacks, however improbable; None where there is none."""
    if not may_lack(text, other, expansion):
        return None
    stretch = measure_stretch(text, other, expansion)
    if stretch is None or not LEAST_LENGTH <= stretch.end - stretch.start <= MOST_SHARE * len(text):
        return None
    return MissingClause(stretch.start, stretch.end, stretch.place, _get_stretch_model().rate(stretch.known))


def measure_stretch(
    text: str, other: str, expansion: float, words: tuple[Array, float] | None = None
) -> UnsaidStretch | None:
    """The stretch of ``text`` of which ``other`` says least; None for what is too short or too long for a sentence.

    ``words`` are weights of what is known of a word, and their bias, in place of those that were fitted.
    """
    from checker.alignment.embedding import load_model
    from checker.unsaid.clause_weights import WORD_BIAS
    from checker.unsaid.stretch import find_stretch
    from checker.unsaid.worded_text import read_words

    here, there = read_words((text, other), load_model())
    if not (LEAST_WORDS <= len(here) <= MOST_WORDS and 0 < len(there) <= MOST_WORDS):
        return None
    weights, bias = words or (get_word_weights(), WORD_BIAS)
    return find_stretch(here, there, weights, bias, expansion)


@build_once
def get_word_weights() -> Array:
    """The fitted weights of what is known of a word (`word_evidence.NAMES`)."""
    import numpy as np

    from checker.unsaid.clause_weights import WORD_WEIGHTS
    from checker.unsaid.word_evidence import NAMES

    return np.array([WORD_WEIGHTS[name] for name in NAMES], dtype=np.float32)


@build_once
def _get_stretch_model() -> ValueModel:
    """How probable it is that a stretch is missing, from what is known of it (`stretch.NAMES`)."""
    from checker.unsaid.clause_weights import BIAS, WEIGHTS
    from checker.unsaid.stretch import NAMES

    return build_model(NAMES, WEIGHTS, BIAS)
