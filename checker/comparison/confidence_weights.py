"""Weights of `checker.comparison.confidence`, in units of log odds. Made by ``corpora/confidence/fit.py``."""

from __future__ import annotations

BIAS = 0.0
WEIGHTS: dict[str, float] = {}
