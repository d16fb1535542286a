"""Weights of `checker.negation`, in log odds. Made by ``corpora/negation/fit.py``.

From 841 drops in 28489 pairs of these domains:
canada-regulations, newstest-2008-2017, medline-train, multi30k-train, diabla, progit, kstars-docs.
"""

from __future__ import annotations

BIAS = 2.462
"""Log odds that a negation was lost, of which nothing is known."""
WEIGHTS = {
    "length": (2.833, 5.440, -0.639),
    "likeness": (0.176, 0.875, 0.999),
    "other length": (0.002, 0.759, -1.685),
    "longer": (0.000, 0.759, -0.210),
    "unsaid": (0.012, 0.687, 1.144),
    "unsaid there": (0.005, 0.427, -4.432),
    "said near": (0.206, 0.906, 3.214),
    "unsaid near": (0.008, 0.821, -2.406),
    "worst there": (0.008, 0.879, -1.246),
    "worst near": (0.012, 0.953, -0.006),
}
"""Of what is known of two texts (`evidence.NAMES`): the least and the largest value that count, and what each adds."""
