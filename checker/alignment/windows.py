"""All windows of one to five sentences of a text at once: sums, first and last values, cosines with another text's.

Arrays of both texts have the shape (n + 1, WIDEST, WIDEST, m + 1) as in `lattice`. Windows are differences of
cumulative sums, so that each costs the same however wide it is.
"""

from __future__ import annotations

import numpy as np

from checker.alignment.arrays import Array
from checker.alignment.lattice import WIDEST, shift
from checker.alignment.thresholds import NEIGHBOURS
from checker.alignment.vectors import LEAST_NORM


def list_windows(values: Array) -> Array:
    """Sums over windows of ``values`` (n, …): (n + 1, WIDEST, …), by the end ``i`` and the width ``a - 1`` of a window.

    Zero where there is none.
    """
    sums = np.zeros((len(values) + 1, *values.shape[1:]), dtype=np.float32)
    np.cumsum(values, axis=0, out=sums[1:])
    out = np.zeros((len(sums), WIDEST, *values.shape[1:]), dtype=np.float32)
    for a in range(1, WIDEST + 1):
        out[a:, a - 1] = sums[a:] - sums[:-a]
    return out


def find_edges(values: Array) -> tuple[Array, Array]:
    """The values (n,) of the first and the last sentence of every window: two arrays (n + 1, WIDEST)."""
    first = np.zeros((len(values) + 1, WIDEST), dtype=np.float32)
    for a in range(1, min(WIDEST, len(values)) + 1):
        first[a:, a - 1] = values[: len(values) + 1 - a]
    last = np.zeros_like(first)
    last[1:] = values[:, None]
    return first, last


def compare_windows(source: Array, target: Array) -> Array:
    """Cosine of every window of one text, vectors (n, dim), with every one of the other, (m, dim).

    The result is (n + 1, WIDEST, WIDEST, m + 1).
    """
    here, there = _scale_windows(list_windows(source)), _scale_windows(list_windows(target))
    rows, _, dim = here.shape
    columns = len(there)
    flat = here.reshape(-1, dim) @ there.transpose(1, 0, 2).reshape(-1, dim).T
    return flat.reshape(rows, WIDEST, WIDEST, columns)


def _scale_windows(vectors: Array) -> Array:
    norms = np.sqrt(np.einsum("...d,...d->...", vectors, vectors))
    return np.asarray(vectors / np.maximum(norms, LEAST_NORM)[..., None], dtype=np.float32)


def average_neighbours(cosine: Array) -> tuple[Array, Array]:
    """Mean of the best cosines of every window among all windows of that size: (rows, a, b) and (a, b, columns).

    What margin scoring divides by: M. Artetxe and H. Schwenk, Margin-based parallel corpus mining (2019).
    """
    rows, _, _, columns = cosine.shape
    k, n = min(NEIGHBOURS, columns - 1), min(NEIGHBOURS, rows - 1)
    across = np.partition(cosine, columns - k, axis=3)[..., columns - k :].mean(axis=3)
    down = np.partition(cosine, rows - n, axis=0)[rows - n :].mean(axis=0)
    return across, down


def sum_rectangles(cells: dict[tuple[int, int], float], rows: int, columns: int) -> Array:
    """Sums of weights of cells (source, target) over the rectangle of every bead.

    The result is (rows + 1, WIDEST, WIDEST, columns + 1).
    """
    padded = np.zeros((rows + 1 + WIDEST, columns + 1 + WIDEST), dtype=np.float32)
    if cells:
        keys = np.array(list(cells), dtype=np.intp)
        padded[keys[:, 0] + 1 + WIDEST, keys[:, 1] + 1 + WIDEST] = list(cells.values())
    sums = padded.cumsum(axis=0).cumsum(axis=1)
    corner = shift(sums, rows + 1, columns + 1)
    inner = sums[WIDEST:, WIDEST:]
    out: Array = corner + inner[:, None, None, :]
    for a in range(1, WIDEST + 1):
        out[:, a - 1] -= sums[WIDEST - a : WIDEST - a + rows + 1, WIDEST:][:, None, :]
        out[:, :, a - 1] -= sums[WIDEST:, WIDEST - a : WIDEST - a + columns + 1][:, None, :]
    return out
