"""How probable something is by what is known of it: a logistic model over values that count within bounds."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from checker.alignment.arrays import Array


class ValueModel(NamedTuple):
    """Of all that is known, the least and the largest value that count, and what each adds to ``bias``, in log odds."""

    low: Array
    high: Array
    weights: Array
    bias: float

    def rate(self, known: Array) -> float:
        """The probability, 0..1, by what is known."""
        import numpy as np

        score = self.bias + float(np.clip(known, self.low, self.high) @ self.weights)
        return 1 / (1 + math.exp(-score))


def build_model(names: Sequence[str], weights: Mapping[str, tuple[float, float, float]], bias: float) -> ValueModel:
    """The model of fitted ``weights``, its values in the order of ``names``."""
    import numpy as np

    low, high, own = np.array([weights[name] for name in names], dtype=np.float32).T
    return ValueModel(low, high, own, bias)
