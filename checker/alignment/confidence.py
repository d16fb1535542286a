"""Scores in nats as probabilities."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from math import exp, inf

from checker.alignment.thresholds import CONFIDENCE_SLOPE

MOST_NATS = 30.0
"""Nats beyond which a score changes no probability that is told; keeps the exponential in range."""


def rate_confidence(margin: float) -> float:
    """The probability (0..1) that what leads by this margin, in nats, is right."""
    return compute_probability(CONFIDENCE_SLOPE * margin)


def compute_probability(score: float) -> float:
    """The logistic function of a score in nats."""
    return 1 / (1 + exp(-max(-MOST_NATS, min(MOST_NATS, score))))


def rate_features(features: Iterable[str], bias: float, weights: Mapping[str, float]) -> float:
    """The probability that a logistic model gives to what has these features; unknown ones say nothing."""
    return compute_probability(bias + sum(weights.get(name, 0.0) for name in features))


def find_step(value: float, steps: Sequence[float]) -> float:
    """The highest step that a value reaches, as the name of a feature has it; below all, minus infinity."""
    at = bisect_right(steps, value)
    return steps[at - 1] if at else -inf
