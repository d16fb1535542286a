"""How often the nearest text of the other language is the translation."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy.typing as npt
    from pairs import Pair

    Vectors = npt.NDArray[np.float32]


def precision_at_one(first: Vectors, second: Vectors) -> tuple[float, float]:
    """Return the share of rows of `first` whose nearest row of `second` is their own, and the other way round.

    Both are (pairs, dimension) with rows of length one.
    """
    cosines = first @ second.T
    own = np.arange(len(first))
    return float((cosines.argmax(axis=1) == own).mean()), float((cosines.argmax(axis=0) == own).mean())


def by_languages(pairs: Sequence[Pair], encode: Callable[[list[str]], Vectors]) -> dict[str, dict[str, float]]:
    """Return, for every pair of languages, the number of pairs and P@1 in both directions."""
    groups: dict[tuple[str, str], list[Pair]] = defaultdict(list)
    for pair in pairs:
        groups[pair.languages].append(pair)
    figures = {}
    for (first, second), members in sorted(groups.items()):
        forth, back = precision_at_one(*(encode([pair.texts[side] for pair in members]) for side in (0, 1)))
        figures[f"{first}-{second}"] = {"pairs": len(members), f"{first}>{second}": forth, f"{second}>{first}": back}
    return figures
