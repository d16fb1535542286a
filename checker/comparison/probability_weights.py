"""Weights of `checker.comparison.probability`, in log odds. Made by ``corpora/confidence/fit.py``.

From 21747 errors put into 27268 pairs of these domains:
canada-regulations, diabla, kstars-docs, medline-train, multi30k-train, newstest-2008-2017, progit.
"""

from __future__ import annotations

BIAS = -1.79
"""Log odds of a difference without any feature."""
WEIGHTS = {
    "agreeing 0": 0.51,
    "agreeing 1": 0.01,
    "agreeing 2": 0.04,
    "agreeing 3": -0.56,
    "differing 1": 1.51,
    "differing 2": -0.73,
    "differing 3": -0.79,
    "even": 0.62,
    "kind bound": -0.54,
    "kind currency": 2.6,
    "kind date": 1.21,
    "kind decade": -3.17,
    "kind digits": 3.26,
    "kind identifier": 2.21,
    "kind missing": -0.97,
    "kind month": 1.21,
    "kind points": -2.55,
    "kind roles": 0.14,
    "kind scale": 0.13,
    "kind sign": -2.0,
    "kind time": -2.14,
    "kind unit": -0.17,
    "kind value": -0.03,
    "kind weekday": 0.82,
    "missing cardinal": 0.34,
    "missing century": -1.34,
    "missing currency": 1.07,
    "missing date": -2.32,
    "missing decade": 0.69,
    "missing duration": 0.8,
    "missing fraction": -0.76,
    "missing in digits": 0.05,
    "missing in words": -1.02,
    "missing multiplier": -1.07,
    "missing ordinal": -0.55,
    "missing percent": 1.33,
    "missing range": 0.82,
    "missing score": -1.22,
    "missing time": 0.81,
    "missing unit": -0.22,
    "missing year": 0.64,
    "of two kinds": -0.28,
    "of two units": -0.55,
    "one digit changed": 1.13,
    "small": 0.27,
    "uneven": 0.36,
    "very uneven": -0.98,
    "written in digits": -0.36,
    "written in mixed": 0.81,
    "written in words": -0.46,
}
"""What each feature adds."""
