"""Weights of `checker.comparison.probability`, in log odds. Made by ``corpora/confidence/fit.py``.

From 22338 errors put into 27268 pairs of these domains:
canada-regulations, diabla, kstars-docs, medline-train, multi30k-train, newstest-2008-2017, progit.
"""

from __future__ import annotations

BIAS = -1.55
"""Log odds of a difference without any feature."""
WEIGHTS = {
    "agreeing 0": 0.52,
    "agreeing 1": 0.03,
    "agreeing 2": 0.02,
    "agreeing 3": -0.57,
    "differing 1": 1.48,
    "differing 2": -0.73,
    "differing 3": -0.75,
    "even": 0.61,
    "kind bound": -0.6,
    "kind currency": 2.63,
    "kind date": 0.48,
    "kind decade": -3.25,
    "kind digits": 3.18,
    "kind identifier": 1.18,
    "kind missing": -0.97,
    "kind month": 1.12,
    "kind points": -2.43,
    "kind roles": 0.25,
    "kind scale": -0.01,
    "kind sign": -0.95,
    "kind time": -1.72,
    "kind unit": 0.37,
    "kind value": -0.02,
    "kind weekday": 0.75,
    "missing cardinal": 0.18,
    "missing century": -1.5,
    "missing currency": 1.52,
    "missing date": -0.07,
    "missing decade": 0.45,
    "missing duration": 0.66,
    "missing fraction": -1.09,
    "missing in digits": 0.17,
    "missing in words": -1.15,
    "missing multiplier": -1.2,
    "missing ordinal": -0.66,
    "missing percent": 1.15,
    "missing range": 0.45,
    "missing score": -1.5,
    "missing time": 0.58,
    "missing unit": -0.4,
    "missing year": 0.46,
    "of two kinds": -0.2,
    "of two units": -0.38,
    "one digit changed": 1.05,
    "one in words": -2.35,
    "small": 0.27,
    "uneven": 0.29,
    "very uneven": -0.9,
    "written in digits": -0.5,
    "written in mixed": 0.9,
    "written in words": -0.4,
}
"""What each feature adds."""
