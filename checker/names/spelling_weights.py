"""Weights of `checker.names.spelling_probability`, in log odds. Made by ``corpora/names/fit.py``.

From 16139 slips put into 20721 pairs of these domains:
canada-regulations, diabla, kstars-docs, medline-train, newstest-2008-2017, progit.
"""

from __future__ import annotations

BIAS = -2.45
"""Log odds of a slip without any feature."""
WEIGHTS = {
    "both again 0": 1.11,
    "both again 2": -1.04,
    "company none": 0.8,
    "company other": -0.58,
    "company same": -0.22,
    "crossed 0": 0.08,
    "crossed 1": -0.09,
    "edit consonant for vowel last": 0.76,
    "edit consonant for vowel within": 1.14,
    "edit consonant last": -0.72,
    "edit consonant put in last": -1.91,
    "edit consonant put in within": 0.63,
    "edit consonant within": -0.15,
    "edit doubled last": 0.29,
    "edit doubled within": 1.14,
    "edit exchanged last": 1.24,
    "edit exchanged within": 1.96,
    "edit vowel last": -2.29,
    "edit vowel put in last": -1.04,
    "edit vowel put in within": 0.33,
    "edit vowel within": -1.38,
    "either again 0": 0.36,
    "either again 1": 0.75,
    "either again 2": -1.11,
    "initial 0": 2.15,
    "initial 1": 1.06,
    "known ++-+": 0.22,
    "known ++--": 1.09,
    "known +--+": -1.68,
    "known +---": -0.4,
    "known -+--": 1.04,
    "known ----": -0.28,
    "longer 0": 0.09,
    "longer 1": -0.25,
    "longer 2": 0.15,
}
"""What each feature adds."""
