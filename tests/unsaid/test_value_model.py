"""What is known counts within its bounds, in the order of its names."""

from __future__ import annotations

import math

import numpy as np
import pytest

from checker.unsaid.value_model import build_model

MODEL = build_model(["length", "words"], {"words": (0.0, 10.0, -1.0), "length": (-2.0, 2.0, 0.5)}, 1.0)


def test_each_value_counts_with_its_own_weight() -> None:
    assert MODEL.rate(np.array([2.0, 3.0], dtype=np.float32)) == pytest.approx(1 / (1 + math.exp(1.0)))


def test_a_value_beyond_its_bounds_counts_as_the_bound() -> None:
    beyond, bound = np.array([9.0, -4.0], dtype=np.float32), np.array([2.0, 0.0], dtype=np.float32)
    assert MODEL.rate(beyond) == MODEL.rate(bound) == pytest.approx(1 / (1 + math.exp(-2.0)))
