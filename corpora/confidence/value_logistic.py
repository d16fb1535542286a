"""A logistic model over values, by Newton's method."""

from __future__ import annotations

import numpy as np

PRIOR = 5.0
"""Strength of the Gaussian prior around 0, on values brought to a spread of 1."""
EDGES = (1, 99)
"""Percentiles beyond which a value counts no more."""
ROUNDS = 25
"""Steps of Newton's method."""


def solve(values: np.ndarray, wanted: np.ndarray, weigh: np.ndarray) -> tuple[np.ndarray, float]:
    """Weights and bias of a logistic model; values are brought to a spread of 1 for the prior."""
    middle, spread = values.mean(axis=0), values.std(axis=0) + 1e-6
    table = np.hstack([np.ones((len(values), 1)), (values - middle) / spread])
    ridge = np.append(0.0, np.full(values.shape[1], PRIOR))
    found = np.zeros(table.shape[1])
    for _ in range(ROUNDS):
        guess = 1 / (1 + np.exp(-np.clip(table @ found, -30, 30)))
        slope = table.T @ (weigh * (wanted - guess)) - ridge * found
        curve = (table * (weigh * guess * (1 - guess))[:, None]).T @ table + np.diag(ridge)
        found += np.linalg.solve(curve, slope)
    own = found[1:] / spread
    return own, float(found[0] - own @ middle)
