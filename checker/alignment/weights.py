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
NULLS = ("each", "length", "bare", "stop", "mass", "open")


@dataclass(frozen=True, slots=True)
class Weights:
    """Weights by name, in nats; see the module."""

    pair: dict[str, float]
    feature: dict[str, float]
    null: dict[str, float]


LEXICAL = Weights(
    pair={
        "1-1": 2.969,
        "1-2": 1.113,
        "1-3": -0.296,
        "1-4": -1.14,
        "1-5": -2.167,
        "2-2": 0.008,
        "2-3": -0.406,
        "3-3": -1.039,
        "2-4": -1.89,
        "3-4": -0.991,
    },
    feature={
        "words": 1.314,
        "words_sum": 0.142,
        "numbers": 0.006,
        "numbers_sum": 0.556,
        "stop": -1.195,
        "lower": -1.886,
        "bare": -1.319,
        "break": -2.204,
        "starts": -1.034,
        "length": -0.74,
        "ratio": -2.248,
    },
    null={"each": -1.472, "length": 0.347, "mass": -0.022, "bare": 0.536, "stop": 0.511, "open": -1.802},
)

WITH_VECTORS = Weights(
    pair={
        "1-1": 1.787,
        "1-2": 0.298,
        "1-3": -0.625,
        "1-4": -0.049,
        "1-5": -0.46,
        "2-2": -0.135,
        "2-3": -0.09,
        "3-3": -0.331,
        "2-4": -0.741,
        "3-4": -0.127,
    },
    feature={
        "margin": 0.966,
        "covered": 0.132,
        "mass": -0.056,
        "covered_root": 1.241,
        "covered_share": -0.221,
        "stranded": 0.062,
        "stranded_root": -0.592,
        "covered_numbers": 0.461,
        "number_mass": 0.174,
        "stop": -0.582,
        "lower": -1.179,
        "bare": -0.566,
        "break": -1.043,
        "starts": -0.435,
        "length": -0.574,
        "ratio": -0.755,
    },
    null={"each": -0.459, "length": 0.894, "mass": -0.019, "bare": 0.197, "stop": 0.25, "open": -1.675},
)
