"""The weights of the bead model, fitted by corpora/alignment/fit.py (conditional random field, see there).

Figures are in nats. ``pair`` holds the bias by kind of bead, ``feature`` what `evidence.features` names, ``null``
what `evidence.null_features` names, and ``open`` for the first of a run of sentences without counterpart.
"""

from __future__ import annotations

from dataclasses import dataclass

PAIRS: dict[tuple[int, int], str] = {(1, 1): "1-1"}
for _n in range(2, 6):
    PAIRS |= {(1, _n): f"1-{_n}", (_n, 1): f"1-{_n}"}
PAIRS |= {(2, 2): "2-2", (2, 3): "2-3", (3, 2): "2-3", (3, 3): "3-3", (2, 4): "2-4", (4, 2): "2-4"}
PAIRS |= {(3, 4): "3-4", (4, 3): "3-4", (2, 5): "2-4", (5, 2): "2-4"}
NULLS = ("each", "length", "bare", "stop", "open")


@dataclass(frozen=True, slots=True)
class Weights:
    """Weights by name, in nats; see the module."""

    pair: dict[str, float]
    feature: dict[str, float]
    null: dict[str, float]


LEXICAL = Weights(
    pair={
        "1-1": 2.488,
        "1-2": 0.583,
        "1-3": -0.942,
        "1-4": -1.863,
        "1-5": -3.045,
        "2-2": -0.621,
        "2-3": -1.111,
        "3-3": -1.89,
        "2-4": -2.839,
        "3-4": -2.056,
    },
    feature={
        "words": 1.314,
        "words_sum": 0.156,
        "numbers": -0.006,
        "numbers_sum": 0.552,
        "length": -1.134,
        "stop": -1.153,
        "lower": -1.966,
        "bare": -1.171,
        "break": -2.452,
        "starts": -1.037,
    },
    null={"each": -1.501, "length": 0.281, "mass": -0.01, "bare": 0.542, "stop": 0.497, "open": -1.848},
)

WITH_VECTORS = Weights(
    pair={
        "1-1": 0.766,
        "1-2": -0.398,
        "1-3": -1.597,
        "1-4": -1.427,
        "1-5": -2.22,
        "2-2": -0.826,
        "2-3": -1.27,
        "3-3": -1.873,
        "2-4": -2.216,
        "3-4": -2.246,
    },
    feature={
        "margin": 1.545,
        "covered": 0.134,
        "uncovered": -0.089,
        "covered_root": 1.158,
        "covered_share": -0.218,
        "stop": -0.865,
        "lower": -1.928,
        "bare": -0.346,
        "break": -2.049,
        "starts": -0.481,
    },
    null={"each": -0.66, "length": 1.475, "mass": -0.045, "bare": 0.282, "stop": 0.387, "open": -1.695},
)
