"""Weights of `checker.unsaid`, in log odds. Made by ``corpora/clauses/fit.py``.

From 27271 drops in 14704 pairs of these domains:
canada-regulations, newstest-2008-2017, medline-train, multi30k-train, diabla, progit.
"""

from __future__ import annotations

WORD_BIAS = 1.046
"""Log odds that a word is unsaid, of which nothing is known."""
WORD_WEIGHTS = {
    "best": 6.432,
    "mutual": -2.867,
    "won": -2.097,
    "weight": 0.004,
    "near": -3.162,
    "mutual beside": -10.641,
    "best beside": 4.479,
}
"""What each thing known of a word (`word_evidence.NAMES`) adds, times its value."""
BIAS = -4.673
"""Log odds that a stretch is missing, of which nothing is known."""
WEIGHTS = {
    "unsaid": (1.881, 105.045, 0.003),
    "unsaid there": (0.000, 0.417, 0.500),
    "unsaid at most": (1.804, 105.045, 0.003),
    "share unsaid": (0.170, 0.855, 0.441),
    "share unsaid there": (0.003, 0.243, -2.547),
    "share unsaid besides": (0.000, 0.438, -2.449),
    "longer": (0.310, 1.280, 4.753),
    "longer without": (-3.392, 0.613, -0.023),
    "surprise": (1.133, 5.099, -0.688),
    "surprise without": (-3.056, 2.765, 0.115),
    "mass": (1.604, 8.744, 0.492),
    "mass without": (-5.449, 4.604, -0.033),
    "likeness": (0.140, 0.789, 0.025),
    "likeness gained": (-0.350, 0.355, 3.217),
    "likeness of stretch": (-0.098, 0.432, -0.702),
    "begins at mark": (0.000, 1.000, -0.000),
    "ends at mark": (0.000, 1.000, -0.230),
    "length": (3.850, 6.080, 0.117),
    "stretch": (3.401, 5.147, 0.207),
    "abbreviated": (0.000, 1.000, -1.076),
}
"""Of what is known of a stretch (`stretch.NAMES`): the least and the largest value that count, and what each adds."""
