"""Weights of `checker.articles.file_pairs`, in log odds. Made by ``corpora/sites/fit_grouping.py``.

From 14628 pairs of files of these sites, 1943 of them versions of one article:
contao, i2p, ruby-lang.
"""

from __future__ import annotations

BIAS = -6.08
"""Log odds of a pair without any feature."""
WEIGHTS = {
    "lead -inf": -3.83,
    "lead 0.0": -1.28,
    "lead 0.05": -0.51,
    "lead 0.1": 1.23,
    "lead 0.2": -0.5,
    "lead 0.35": 0.75,
    "lead 0.5": 3.71,
    "lead without vectors -inf": -3.59,
    "lead without vectors 0.0": -1.04,
    "lead without vectors 0.05": -0.08,
    "lead without vectors 0.1": -0.04,
    "lead without vectors 0.2": 1.42,
    "lead without vectors 0.35": 3.26,
    "lead without vectors 0.5": 0.51,
    "length -inf": -0.9,
    "length -inf, few sentences": -1.84,
    "length 0.3": -0.55,
    "length 0.3, few sentences": 2.4,
    "length 0.5": 0.33,
    "length 0.5, few sentences": -2.3,
    "length 0.7": 2.12,
    "length 0.7, few sentences": 0.73,
    "numbers -inf": -0.73,
    "numbers 0.2": -5.35,
    "numbers 0.4": -2.09,
    "numbers 0.6": 1.12,
    "numbers 0.8": 1.29,
    "numbers 1": 4.16,
    "numbers few": 1.6,
    "numbers of the title apart": -2.85,
    "numbers of the title contained": -2.82,
    "numbers of the title none": 2.59,
    "numbers of the title on one side": 0.0,
    "numbers of the title same": 3.07,
    "share -inf": -5.81,
    "share 0.1": -4.24,
    "share 0.15": -1.41,
    "share 0.2": 0.03,
    "share 0.25": 0.6,
    "share 0.3": -0.9,
    "share 0.35": 0.3,
    "share 0.4": 0.2,
    "share 0.5": 0.53,
    "share 0.6": 1.54,
    "share 0.8": 4.33,
    "share without vectors 0.3": -0.12,
    "share without vectors 0.35": -1.17,
    "share without vectors 0.4": 0.77,
    "share without vectors 0.5": -2.12,
    "share without vectors 0.6": -0.35,
    "share without vectors 0.8": 1.83,
    "share without vectors 0.9": 2.62,
}
"""What each feature adds."""
