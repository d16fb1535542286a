"""A conditional random field over alignments: probabilities of beads, and the gradient of a gold alignment's.

The lattice is that of `checker.alignment.search`, with sums over all paths in place of the best path.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from checker.alignment.search import WIDEST, shifted
from checker.alignment.weights import NULLS, PAIRS

Values = npt.NDArray[np.float64]
LOW = -1e9
KINDS = tuple(dict.fromkeys(PAIRS.values()))
KIND = np.zeros((WIDEST, WIDEST), dtype=np.intp)
for (_a, _b), _name in PAIRS.items():
    KIND[_a - 1, _b - 1] = KINDS.index(_name)
ALONE = tuple(name for name in NULLS if name != "open")
Gold = list[tuple[list[int], list[int]]]


@dataclass
class Example:
    """A stretch of two texts: features (names, n + 1, WIDEST, WIDEST, m + 1), of nulls (names, n) and (names, m)."""

    features: npt.NDArray[np.float32]
    source_null: Values
    target_null: Values
    gold: Gold

    def __post_init__(self) -> None:
        _, rows, _, _, columns = self.features.shape
        self.mask = np.zeros((rows, WIDEST, WIDEST, columns))
        for a in range(1, WIDEST + 1):
            self.mask[:a, a - 1] = LOW
            self.mask[:, :, a - 1, :a] = LOW
            for b in range(1, WIDEST + 1):
                if (a, b) not in PAIRS:
                    self.mask[:, a - 1, b - 1] = LOW
        self.features = np.where(self.mask[None] < 0, 0, self.features)


def _log_sum(cube: Values) -> Values:
    flat = cube.reshape(WIDEST * WIDEST, -1)
    top = flat.max(axis=0)
    return np.asarray(top + np.log(np.exp(flat - top).sum(axis=0)))


def loss(example: Example, weights: Values) -> tuple[float, Values]:
    """Minus the log probability of the gold alignment, and its gradient."""
    k = len(example.features)
    kinds = weights[k : k + len(KINDS)]
    null = weights[k + len(KINDS) :]
    scores = np.tensordot(weights[:k], example.features, 1) + kinds[KIND][None, :, :, None] + example.mask
    up, left, opening = null[:-1] @ example.source_null, null[:-1] @ example.target_null, float(null[-1])
    ends, end_null, starts, start_null = _passes(scores, up, left, opening)
    total = float(np.logaddexp(ends[-1, -1], end_null[-1, -1]))
    rows, columns = ends.shape
    before = np.full((rows + WIDEST, columns + WIDEST), LOW)
    before[WIDEST:, WIDEST:] = np.logaddexp(ends, end_null)
    share = np.exp(np.minimum(shifted(before, rows, columns) + scores + starts[:, None, None, :] - total, 0))
    expected = example.features.reshape(k, -1) @ share.reshape(-1)
    by_kind = np.zeros(len(KINDS))
    np.add.at(by_kind, KIND.reshape(-1), share.sum(axis=(0, 3)).reshape(-1))
    opened_up = np.exp(ends[:-1] + opening + up[:, None] + start_null[1:] - total)
    opened_left = np.exp(ends[:, :-1] + opening + left[None] + start_null[:, 1:] - total)
    alone_up = (opened_up + np.exp(end_null[:-1] + up[:, None] + start_null[1:] - total)).sum(axis=1)
    alone_left = (opened_left + np.exp(end_null[:, :-1] + left[None] + start_null[:, 1:] - total)).sum(axis=0)
    by_null = example.source_null @ alone_up + example.target_null @ alone_left
    gradient = np.concatenate((expected, by_kind, by_null, [opened_up.sum() + opened_left.sum()]))
    gold = _counts(example)
    return total - float(gold @ weights), gradient - gold


def _counts(example: Example) -> Values:
    features, kinds = np.zeros(len(example.features)), np.zeros(len(KINDS))
    nulls = np.zeros(len(ALONE) + 1)
    i = j = 0
    in_run = False
    for source, target in example.gold:
        if source and target:
            i, j = i + len(source), j + len(target)
            features += example.features[:, i, len(source) - 1, len(target) - 1, j]
            kinds[KIND[len(source) - 1, len(target) - 1]] += 1
        else:
            nulls[:-1] += example.source_null[:, i] if source else example.target_null[:, j]
            nulls[-1] += not in_run
            i, j = i + len(source), j + len(target)
        in_run = not (source and target)
    return np.concatenate((features, kinds, nulls))


def _passes(scores: Values, up: Values, left: Values, opening: float) -> tuple[Values, Values, Values, Values]:
    """Log sums of paths from the start that end in a bead or in a null, and of paths to the end, likewise."""
    rows, _, _, columns = scores.shape
    before = np.full((rows + WIDEST, columns + WIDEST), LOW)
    ends, end_null = np.full((rows, columns), LOW), np.full((rows, columns), LOW)
    view = shifted(before, rows, columns)
    sums = np.concatenate(([0.0], np.cumsum(left)))
    for i in range(rows):
        if i:
            ends[i] = _log_sum(view[i] + scores[i])
        else:
            ends[0, 0] = 0.0
        base = np.logaddexp(ends[i - 1] + opening, end_null[i - 1]) + up[i - 1] if i else np.full(columns, LOW)
        base[1:] = np.logaddexp(base[1:], ends[i, :-1] + opening + left)
        end_null[i] = np.logaddexp.accumulate(base - sums) + sums
        before[i + WIDEST, WIDEST:] = np.logaddexp(ends[i], end_null[i])
    after = np.full((rows + WIDEST, columns + WIDEST), LOW)
    start_null = np.full((rows, columns), LOW)
    padded = np.full((rows + WIDEST, WIDEST, WIDEST, columns + WIDEST), LOW)
    padded[:rows, :, :, :columns] = scores
    tall, a, b, wide = padded.strides
    strided = np.lib.stride_tricks.as_strided
    onward = strided(padded[1:, :, :, 1:], (rows, WIDEST, WIDEST, columns), (tall, tall + a, b + wide, wide))
    down, right = after.strides
    beyond = strided(after[1:, 1:], (rows, WIDEST, WIDEST, columns), (down, down, right, right))
    rest = np.concatenate((np.cumsum(left[::-1])[::-1], [0.0]))
    for i in range(rows - 1, -1, -1):
        bead = _log_sum(onward[i] + beyond[i])
        if i == rows - 1:
            bead[-1] = 0.0
        above = up[i] + start_null[i + 1] if i < rows - 1 else np.full(columns, LOW)
        base = np.logaddexp(bead, above) - rest
        start_null[i] = np.logaddexp.accumulate(base[::-1])[::-1] + rest
        beside = np.full(columns, LOW)
        beside[:-1] = left + start_null[i, 1:]
        after[i, :columns] = np.logaddexp(bead, opening + np.logaddexp(above, beside))
    return ends, end_null, after[:rows, :columns], start_null
