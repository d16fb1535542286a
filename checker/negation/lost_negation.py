"""A negation that a text has and its counterpart has not, and how probable it is that it was lost, or put in.

The weights (`negation_weights`) are fitted by ``corpora/negation/fit.py`` on negations dropped from professional
translations.
"""

from __future__ import annotations

from dataclasses import dataclass

from checker.memo import build_once
from checker.negation.negations import Negation, find_negations, may_negate
from checker.negation.thresholds import MOST_LENGTH
from checker.unsaid.value_model import ValueModel, build_model

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
    return None if known is None else LostNegation(found[0].start, found[0].end, _get_model().rate(known))


@build_once
def _get_model() -> ValueModel:
    """How probable it is that a negation was lost, from what is known of the texts (`evidence.NAMES`)."""
    from checker.negation.evidence import NAMES
    from checker.negation.negation_weights import BIAS, WEIGHTS

    return build_model(NAMES, WEIGHTS, BIAS)
