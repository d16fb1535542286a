"""Windows of sentences must be what adding up sentence by sentence gives."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.alignment.arrays import Array
from checker.alignment.lattice import WIDEST
from checker.alignment.windows import average_neighbours, compare_windows, find_edges, list_windows, sum_rectangles


def invented(size: int, seed: int) -> Array:
    return np.random.default_rng(seed).normal(size=(size, 6)).astype(np.float32)


@given(st.lists(st.integers(-9, 9), max_size=9))
def test_sums_and_edges(values: list[int]) -> None:
    given_values = np.array(values, dtype=np.float32)
    sums = list_windows(given_values)
    first, last = find_edges(given_values)
    for end in range(1, len(values) + 1):
        for width in range(1, min(WIDEST, end) + 1):
            window = values[end - width : end]
            assert sums[end, width - 1] == sum(window)
            assert (first[end, width - 1], last[end, width - 1]) == (window[0], window[-1])


def test_cosines_are_those_of_the_sums() -> None:
    here, there = invented(6, 1), invented(7, 2)
    cosines = compare_windows(here, there)
    assert cosines.shape == (7, WIDEST, WIDEST, 8)
    one, other = here[2:5].sum(axis=0), there[1:3].sum(axis=0)
    expected = one @ other / (np.linalg.norm(one) * np.linalg.norm(other))
    assert cosines[5, 2, 1, 3] == pytest.approx(expected, abs=1e-5)
    assert not cosines[1, 1].any()


def test_neighbours_are_the_mean_of_the_best() -> None:
    cosines = compare_windows(invented(6, 3), invented(9, 4))
    across, down = average_neighbours(cosines)
    assert across[4, 0, 0] == pytest.approx(np.sort(cosines[4, 0, 0])[-4:].mean(), abs=1e-6)
    assert down[1, 2, 5] == pytest.approx(np.sort(cosines[:, 1, 2, 5])[-4:].mean(), abs=1e-6)


@settings(max_examples=40, deadline=None)
@given(st.dictionaries(st.tuples(st.integers(0, 5), st.integers(0, 4)), st.integers(1, 5), max_size=12))
def test_rectangles_hold_their_cells(cells: dict[tuple[int, int], int]) -> None:
    sums = sum_rectangles({cell: float(weight) for cell, weight in cells.items()}, 6, 5)
    for i, a, b, j in ((6, 5, 5, 5), (3, 2, 1, 4), (1, 1, 1, 1), (6, 1, 3, 5)):
        inside = sum(w for (r, c), w in cells.items() if i - a <= r < i and j - b <= c < j)
        assert sums[i, a - 1, b - 1, j] == pytest.approx(inside)
