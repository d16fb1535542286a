"""Scores in nats as probabilities."""

from __future__ import annotations

from math import exp

from checker.alignment.thresholds import CONFIDENCE_SLOPE

MOST_NATS = 30.0
"""Nats beyond which a score changes no probability that is told; keeps the exponential in range."""


def rate_confidence(margin: float) -> float:
    """The probability (0..1) that what leads by this margin, in nats, is right."""
    return compute_probability(CONFIDENCE_SLOPE * margin)


def compute_probability(score: float) -> float:
    """The logistic function of a score in nats."""
    return 1 / (1 + exp(-max(-MOST_NATS, min(MOST_NATS, score))))
