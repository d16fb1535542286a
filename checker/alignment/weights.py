"""The weights of the bead model, fitted by corpora/alignment/fit.py (conditional random field, see there).

Figures are in nats. ``pair`` holds the bias by kind of bead, ``feature`` what `bead_features.compute_features`
names, ``null`` what it names ``nulls``, and ``open`` for the first of a run of sentences without counterpart.
"""

from __future__ import annotations

from dataclasses import dataclass

PAIRS: dict[tuple[int, int], str] = {
    (1, 1): "1-1",
    **{pair: f"1-{n}" for n in range(2, 6) for pair in ((1, n), (n, 1))},
    (2, 2): "2-2",
    (2, 3): "2-3",
    (3, 2): "2-3",
    (3, 3): "3-3",
    (2, 4): "2-4",
    (4, 2): "2-4",
    (3, 4): "3-4",
    (4, 3): "3-4",
    (2, 5): "2-4",
    (5, 2): "2-4",
}
"""The kinds of beads there are, by the sentences on either side, and the bias that each takes: those of the prototype
and a few wider ones. More kinds cost time in proportion."""

NULLS = ("each", "length", "bare", "stop", "mass", "open")
"""What speaks for a sentence to have no counterpart."""


@dataclass(frozen=True, slots=True)
class Weights:
    """Weights by name, in nats; see the module."""

    pair: dict[str, float]
    feature: dict[str, float]
    null: dict[str, float]


# Both sets: corpora/alignment/fit.py --write, on the gold that corpora/alignment/README.md names. In nats.

LEXICAL = Weights(
    pair={
        "1-1": 3.264,
        "1-2": 1.622,
        "1-3": 0.245,
        "1-4": -0.381,
        "1-5": -0.881,
        "2-2": 0.603,
        "2-3": 0.304,
        "3-3": -0.145,
        "2-4": -0.909,
        "3-4": -0.179,
    },
    feature={
        "words": 1.304,
        "words_sum": 0.129,
        "numbers": 0.604,
        "numbers_sum": 0.225,
        "stop": -1.058,
        "clause": -1.685,
        "lower": -1.813,
        "bare": -0.23,
        "abbreviated": -0.16,
        "brackets": -2.123,
        "numbered": 0.37,
        "break": -1.703,
        "starts": -0.853,
        "length": -0.772,
        "ratio": -1.93,
    },
    null={
        "each": -1.242,
        "length": 0.344,
        "bare": 0.696,
        "stop": 0.402,
        "mass": 0.0,
        "open": -1.611,
    },
)
"""Without a model: shared words and numbers, lengths, signs, paragraphs."""

WITH_VECTORS = Weights(
    pair={
        "1-1": 2.088,
        "1-2": 0.856,
        "1-3": -0.182,
        "1-4": 0.086,
        "1-5": -0.304,
        "2-2": 0.376,
        "2-3": 0.149,
        "3-3": -0.244,
        "2-4": -0.788,
        "3-4": 0.012,
    },
    feature={
        "margin": 0.887,
        "covered": 0.151,
        "mass": -0.019,
        "covered_root": 1.174,
        "covered_share": -0.614,
        "stranded": 0.04,
        "stranded_root": -0.315,
        "covered_numbers": 0.144,
        "number_mass": 0.002,
        "stop": -0.946,
        "clause": -1.312,
        "lower": -1.653,
        "bare": -0.407,
        "abbreviated": -0.36,
        "brackets": -1.775,
        "numbered": -0.102,
        "break": -1.394,
        "starts": -0.319,
        "length": -0.424,
        "ratio": -1.518,
    },
    null={
        "each": -0.956,
        "length": 1.117,
        "bare": 0.392,
        "stop": 0.703,
        "mass": 0.019,
        "open": -1.438,
    },
)
"""With the embedded model's vectors. Another model needs a fit of its own to be at its best."""
