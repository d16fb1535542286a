"""Weights of `checker.comparison.probability`, in log odds. Made by ``corpora/confidence/fit.py``.

From 22335 errors put into 27268 pairs of these domains:
canada-regulations, diabla, kstars-docs, medline-train, multi30k-train, newstest-2008-2017, progit.
"""

from __future__ import annotations

BIAS = -1.58
"""Log odds of a difference without any feature."""
WEIGHTS = {
    "agreeing 0": 0.53,
    "agreeing 1": 0.03,
    "agreeing 2": 0.02,
    "agreeing 3": -0.58,
    "differing 1": 1.54,
    "differing 2": -0.7,
    "differing 3": -0.84,
    "even": 0.64,
    "kind bound": -0.69,
    "kind currency": 2.51,
    "kind date": 0.49,
    "kind decade": -3.37,
    "kind digits": 3.06,
    "kind identifier": 1.2,
    "kind missing": -1.01,
    "kind month": 1.67,
    "kind points": -2.47,
    "kind roles": 0.4,
    "kind scale": -0.12,
    "kind sign": -0.83,
    "kind time": -1.81,
    "kind unit": 0.28,
    "kind value": 0.01,
    "kind weekday": 0.68,
    "missing cardinal": 0.28,
    "missing century": -1.62,
    "missing currency": 1.47,
    "missing date": 0.41,
    "missing decade": 0.35,
    "missing duration": 0.6,
    "missing fraction": -0.57,
    "missing in digits": 0.24,
    "missing in words": -1.25,
    "missing multiplier": -1.27,
    "missing ordinal": -0.71,
    "missing percent": 1.06,
    "missing range": 0.11,
    "missing score": -1.62,
    "missing time": 0.58,
    "missing unit": -0.42,
    "missing year": 0.33,
    "of two kinds": 0.01,
    "of two units": -0.39,
    "one digit changed": 0.91,
    "one in words": -2.35,
    "small": 0.24,
    "uneven": 0.27,
    "very uneven": -0.91,
    "written in digits": -0.47,
    "written in mixed": 0.84,
    "written in words": -0.37,
}
"""What each feature adds."""
