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
        "1-1": 0.0,
        "1-2": -2.2,
        "1-3": -4.2,
        "1-4": -6.2,
        "1-5": -8.2,
        "2-2": -3.7,
        "2-3": -5.7,
        "3-3": -7.7,
        "2-4": -7.7,
        "3-4": -9.7,
    },
    feature={"words": 0.8, "numbers": 0.5, "length": -1.0, "stop": -0.5, "lower": -0.5, "break": -3.0, "starts": -0.6},
    null={"each": -1.5, "length": -0.3, "bare": 0.5, "stop": 0.0, "open": -1.0},
)

WITH_VECTORS = Weights(
    pair={
        "1-1": 0.51,
        "1-2": -1.32,
        "1-3": -2.38,
        "1-4": -2.84,
        "1-5": -4.16,
        "2-2": -2.0,
        "2-3": -2.54,
        "3-3": -3.78,
        "2-4": -4.14,
        "3-4": -4.75,
    },
    feature={
        "margin": 1.26,
        "covered": 0.09,
        "uncovered": -0.07,
        "covered_root": 0.83,
        "covered_share": -0.22,
        "stop": -0.2,
        "lower": -1.22,
        "bare": 0.29,
        "break": -3.0,
        "starts": -0.6,
    },
    null={"each": -0.77, "length": 0.0, "mass": -0.02, "bare": 0.4, "stop": 0.1, "open": -1.98},
)
