"""Views and mirror images of a lattice."""

from __future__ import annotations

import numpy as np

from checker.alignment.lattice import LOW, WIDEST, Lattice, flip, shift


def test_a_view_shows_the_cell_where_a_bead_begins() -> None:
    rows, columns = 4, 3
    padded = np.arange((rows + WIDEST) * (columns + WIDEST), dtype=np.float32).reshape(rows + WIDEST, columns + WIDEST)
    view = shift(padded, rows, columns)
    assert view.shape == (rows, WIDEST, WIDEST, columns)
    for i, a, b, j in ((0, 1, 1, 0), (3, 2, 1, 2), (2, WIDEST, 3, 1)):
        assert view[i, a - 1, b - 1, j] == padded[i + WIDEST - a, j + WIDEST - b]


def test_a_text_read_backwards_twice_is_the_text() -> None:
    chance = np.random.default_rng(1)
    scores = chance.normal(size=(5, WIDEST, WIDEST, 4)).astype(np.float32)
    for a in range(1, WIDEST + 1):
        scores[:a, a - 1] = LOW
        scores[:, :, a - 1, :a] = LOW
    lattice = Lattice(scores, np.arange(4, dtype=np.float32), np.arange(3, dtype=np.float32), -1.0)
    turned = flip(lattice)
    assert turned.source_null.tolist() == [3, 2, 1, 0]
    assert turned.scores[1, 0, 0, 1] == scores[4, 0, 0, 3]
    again = flip(turned)
    assert np.array_equal(again.scores, scores)
    assert np.array_equal(again.target_null, lattice.target_null)
