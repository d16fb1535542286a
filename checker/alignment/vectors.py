"""Vectors brought to length 1, and their cosines."""

from __future__ import annotations

import numpy as np

from checker.alignment.arrays import Array

LEAST_NORM = 1e-9
"""Length that a vector counts for at least, so that a text without words is divided by something."""


def scale_rows(vectors: Array) -> Array:
    """Vectors (n, dim) brought to length 1; those of length 0 stay as they are."""
    return np.asarray(vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), LEAST_NORM), np.float32)


def compute_cosine(one: Array, other: Array) -> float:
    """The cosine of two vectors (dim,), -1..1; 0 if one of them has no length."""
    return float(one @ other) / max(LEAST_NORM, float(np.linalg.norm(one) * np.linalg.norm(other)))
