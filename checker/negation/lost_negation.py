"""A negation that a text has and its counterpart has not, and how probable it is that it was lost, or put in.

The weights (`negation_weights`) are fitted by ``corpora/negation/fit.py`` on negations dropped from professional
translations.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.memo import build_once
from checker.negation.negations import Negation, find_negations, may_negate
from checker.negation.thresholds import MOST_LENGTH

if TYPE_CHECKING:
    from checker.alignment.arrays import Array

QUESTION = "?"
"""A question may be asked either way (do you not want, do you want)."""


@dataclass(frozen=True, slots=True)
class LostNegation:
    """``start`` to ``end`` of a text negates, and the other text does not; how sure that they ought to agree, 0..1."""

    start: int
    end: int
    probability: float


def list_lost(text: str, language: str, other: str, other_language: str) -> list[Negation]:
    """The negations of a text, where nothing of the other one negates or may stand for a negation."""
    if QUESTION in text or QUESTION in other or max(len(text), len(other)) > MOST_LENGTH:
        return []
    found = find_negations(text, language)
    return found if found and not may_negate(other, other_language, language) else []


def find_lost_negation(
    text: str, language: str, other: str, other_language: str, expansion: float
) -> LostNegation | None:
    """The negation of a text that the other one lacks, however improbable; None where there is none.

    ``expansion`` is how many times as long as the other the text is to be expected.
    """
    found = list_lost(text, language, other, other_language)
    if not found:
        return None
    from checker.negation.evidence import describe_texts

    known = describe_texts(text, found, other, expansion)
    return None if known is None else LostNegation(found[0].start, found[0].end, rate_texts(known))


def rate_texts(known: Array) -> float:
    """The probability that a negation was lost, from what is known of the texts (`evidence.NAMES`)."""
    import numpy as np

    from checker.negation.negation_weights import BIAS

    low, high, weights = _get_weights()
    score = BIAS + float(np.clip(known, low, high) @ weights)
    return 1 / (1 + math.exp(-score))


@build_once
def _get_weights() -> tuple[Array, Array, Array]:
    """The least and the largest value that count of all that is known, and what each counts."""
    import numpy as np

    from checker.negation.evidence import NAMES
    from checker.negation.negation_weights import WEIGHTS

    low, high, weights = np.array([WEIGHTS[name] for name in NAMES], dtype=np.float32).T
    return low, high, weights
