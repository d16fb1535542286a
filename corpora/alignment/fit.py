#!/usr/bin/env python3
"""Fit the weights of the bead model to gold alignments and print them.

usage: fit.py [--without-vectors] GOLD.json|FOLDER...
"""

from __future__ import annotations

import argparse
from pathlib import Path
from pprint import pprint

import numpy as np
from field import ALONE, KINDS, Example, Values, loss
from gold import Stretch, read
from scipy.optimize import minimize

from checker.alignment.evidence import features
from checker.alignment.similarity import named
from checker.alignment.text import prepare
from checker.alignment.weights import LEXICAL, WITH_VECTORS, Weights

ROUNDS = 50
PRIOR = 0.5
STRENGTH = 1.0


def example(stretch: Stretch, names: list[str], embedder: str) -> Example:
    """The features of a stretch; those that are not known of it (paragraphs) are 0."""
    model = named(embedder)
    found, nulls = features(
        prepare(stretch.source, stretch.source_paragraphs, model),
        prepare(stretch.target, stretch.target_paragraphs, model),
    )
    shape = (len(stretch.source) + 1, 5, 5, len(stretch.target) + 1)
    nothing = np.zeros((1, 1, 1, 1), dtype=np.float32)
    every = np.stack([np.broadcast_to(found.get(name, nothing), shape) for name in names]).astype(np.float32)
    alone = [np.stack([null.get(name, np.zeros_like(null["each"])) for name in ALONE]).astype(float) for null in nulls]
    return Example(every, alone[0], alone[1], stretch.beads)


def main() -> None:
    """Fit and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--without-vectors", action="store_true")
    args = parser.parse_args()
    start: Weights = LEXICAL if args.without_vectors else WITH_VECTORS
    names = list(start.feature)
    embedder = "none" if args.without_vectors else "embedded"
    examples = [example(stretch, names, embedder) for path in args.paths for stretch in read(path)]
    prior = PRIOR * np.array(
        [start.feature[n] for n in names]
        + [start.pair[kind] for kind in KINDS]
        + [start.null[n] for n in (*ALONE, "open")]
    )

    def whole(weights: Values) -> tuple[float, Values]:
        away = weights - prior
        total, gradient = STRENGTH / 2 * float(away @ away), STRENGTH * away
        for one in examples:
            value, slope = loss(one, weights)
            total, gradient = total + value, gradient + slope
        return total, gradient

    found = minimize(whole, prior, jac=True, method="L-BFGS-B", options={"maxiter": ROUNDS})
    values = [round(float(x), 3) for x in found.x]
    k = len(names)
    print(f"{len(examples)} stretches, {sum(len(e.gold) for e in examples)} beads, loss {found.fun:.1f}")
    pprint(
        {
            "pair": dict(zip(KINDS, values[k:], strict=False)),
            "feature": dict(zip(names, values, strict=False)),
            "null": dict(zip((*ALONE, "open"), values[k + len(KINDS) :], strict=True)),
        },
        sort_dicts=False,
    )


if __name__ == "__main__":
    main()
