"""Vectors of length 1 and cosines."""

from __future__ import annotations

import numpy as np
import pytest

from checker.alignment.vectors import compute_cosine, scale_rows


def test_rows_have_length_one_but_for_empty_ones() -> None:
    rows = scale_rows(np.array([[3, 4], [0, 0], [0, -2]], dtype=np.float32))
    assert rows.dtype == np.float32
    assert rows.tolist() == pytest.approx(np.array([[0.6, 0.8], [0, 0], [0, -1]]))


@pytest.mark.parametrize(("other", "cosine"), [([2, 0], 1), ([0, 5], 0), ([-1, 0], -1), ([1, 1], 2**-0.5), ([0, 0], 0)])
def test_cosine(other: list[float], cosine: float) -> None:
    one = np.array([1, 0], dtype=np.float32)
    assert compute_cosine(one, np.array(other, dtype=np.float32)) == pytest.approx(cosine)
