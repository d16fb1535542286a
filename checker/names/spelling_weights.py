"""Weights of `checker.names.spelling_probability`, in log odds. Made by ``corpora/names/fit.py``.

From 16139 slips put into 20721 pairs of these domains:
canada-regulations, diabla, kstars-docs, medline-train, newstest-2008-2017, progit.
"""

from __future__ import annotations

BIAS = -3.12
"""Log odds of a slip without any feature."""
WEIGHTS = {
    "both again 0": 1.15,
    "both again 2": -1.07,
    "company none": 0.77,
    "company other": -0.5,
    "company same": -0.26,
    "crossed 0": -0.0,
    "crossed 1": -0.01,
    "edit consonant for vowel last": 0.83,
    "edit consonant for vowel within": 1.24,
    "edit consonant last": -0.55,
    "edit consonant put in last": -2.11,
    "edit consonant put in within": 0.77,
    "edit consonant within": -0.03,
    "edit doubled last": 0.48,
    "edit doubled within": 1.31,
    "edit exchanged last": 1.33,
    "edit exchanged within": 2.05,
    "edit vowel last": -2.99,
    "edit vowel put in last": -1.12,
    "edit vowel put in within": 0.23,
    "edit vowel within": -1.43,
    "either again 0": 0.34,
    "either again 1": 0.81,
    "either again 2": -1.15,
    "initial 0": 2.48,
    "initial 1": 1.43,
    "known ++-+": -0.94,
    "known ++--": 1.18,
    "known +--+": -1.41,
    "known +---": -0.07,
    "known -+--": 1.21,
    "known ----": 0.04,
    "longer 0": 0.15,
    "longer 1": -0.28,
    "longer 2": 0.13,
}
"""What each feature adds."""
