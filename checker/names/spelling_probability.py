"""How probable it is that two spellings of a name are a slip: a logistic model over what can be counted.

The weights are fitted by ``corpora/names/fit.py`` on slips put into names of professional translations.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from checker.names.spelling_weights import BIAS, WEIGHTS
from checker.names.thresholds import THIRD_AGREES

if TYPE_CHECKING:
    from collections.abc import Iterable


def rate_slip(features: Iterable[str], *, third: bool) -> float:
    """The probability, 0..1, of a slip with these features; ``third``: another version spells it as one of the two."""
    score = BIAS + sum(WEIGHTS.get(feature, 0.0) for feature in features) + THIRD_AGREES * third
    return 1 / (1 + math.exp(-score))
