"""Weights of `checker.comparison.probability`, in log odds. Made by ``corpora/confidence/fit.py``.

From 22338 errors put into 27268 pairs of these domains:
canada-regulations, diabla, kstars-docs, medline-train, multi30k-train, newstest-2008-2017, progit.
"""

from __future__ import annotations

BIAS = -1.79
"""Log odds of a difference without any feature."""
WEIGHTS = {
    "agreeing 0": 0.46,
    "agreeing 1": 0.04,
    "agreeing 2": 0.08,
    "agreeing 3": -0.58,
    "differing 1": 1.46,
    "differing 2": -0.73,
    "differing 3": -0.72,
    "even": 0.58,
    "kind bound": -0.47,
    "kind currency": 2.65,
    "kind date": 0.54,
    "kind decade": -3.13,
    "kind digits": 3.29,
    "kind identifier": 1.29,
    "kind missing": -0.85,
    "kind month": 1.22,
    "kind points": -2.4,
    "kind roles": 0.31,
    "kind scale": 0.17,
    "kind sign": -1.91,
    "kind time": -1.54,
    "kind unit": -0.12,
    "kind value": 0.11,
    "kind weekday": 0.86,
    "missing cardinal": 0.2,
    "missing century": -1.47,
    "missing currency": 0.77,
    "missing date": 0.01,
    "missing decade": 0.55,
    "missing duration": 0.75,
    "missing fraction": -1.06,
    "missing in digits": 0.07,
    "missing in words": -0.92,
    "missing multiplier": -1.15,
    "missing ordinal": -0.62,
    "missing percent": 1.22,
    "missing range": 0.62,
    "missing score": -1.47,
    "missing time": 0.59,
    "missing unit": -0.32,
    "missing year": 0.55,
    "of two kinds": -0.24,
    "of two units": -0.58,
    "one digit changed": 1.06,
    "small": 0.27,
    "uneven": 0.33,
    "very uneven": -0.91,
    "written in digits": -0.3,
    "written in mixed": 0.81,
    "written in words": -0.5,
}
"""What each feature adds."""
