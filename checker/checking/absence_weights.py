"""Weights of absences, in log odds. Made by ``corpora/confidence/fit_absences.py``.

From 414 errors put into documents of 7783 sentences:
canada, progit, raspberrypi, ted.
"""

from __future__ import annotations

BIAS = -3.25
"""Log odds of a absence without any feature."""
WEIGHTS = {
    "alike -inf": 0.32,
    "alike 0.1": 0.05,
    "alike 0.2": 0.45,
    "alike 0.3": -0.24,
    "alike 0.4": -0.88,
    "alike 0.5": -0.43,
    "alike 0.6": 0.74,
    "alone 0.5": -0.74,
    "alone 0.6": 0.39,
    "alone 0.7": 0.73,
    "alone 0.8": 0.24,
    "alone 0.9": -0.61,
    "alone there 0": 1.87,
    "beside 0.5": -2.02,
    "beside 0.8": 0.53,
    "beside 0.95": 1.49,
    "code": -1.74,
    "gain -0.05": 2.39,
    "gain -inf": 1.88,
    "gain 0.0": 0.63,
    "in a attribute": -0.43,
    "in a heading": -1.62,
    "in a paragraph": 1.33,
    "length -inf": -0.77,
    "length 100": 0.22,
    "length 15": -2.04,
    "length 160": -0.57,
    "length 30": 0.22,
    "length 60": -1.02,
    "longer beside -0.1": 1.19,
    "longer beside -0.3": 1.31,
    "longer beside -0.6": 0.07,
    "longer beside -inf": -1.31,
    "longer beside 0.1": -0.15,
    "much else is lacking 0.15": -2.86,
    "much else is lacking 0.3": -1.38,
    "numbers are not there": 0.55,
    "part of a block": 0.84,
    "prose": 0.56,
    "whole block": -0.84,
}
"""What each feature adds."""
