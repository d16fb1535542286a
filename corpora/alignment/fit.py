#!/usr/bin/env python3
"""Fit the weights of the bead model to gold alignments: both sets, with vectors and without.

usage: fit.py [--write] [--test GOLD.json|FOLDER]... GOLD.json|FOLDER...

Prints the new weights; with --write, they are put into checker/alignment/weights.py. With --test, the strict F1 of
the fitted weights on stretches of further gold is printed, too (leave it out of the gold that is fitted to).
"""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from random import Random

import numpy as np
from field import ALONE, KINDS, Example, Values, build_example, compute_loss
from gold import Stretch, read_gold
from scipy.optimize import minimize
from synthetic import disturb_stretch

from checker.alignment import weights as module
from checker.alignment.embedders import load_embedder
from checker.alignment.prepared_text import PreparedText, prepare_text
from checker.alignment.streaming import find_long_path
from checker.alignment.weights import Weights

SEED = 1
ROUNDS = 400
STRENGTH = 2.0
SYNTHETIC = 0.3
MARKS = ["stop", "clause", "lower", "bare", "abbreviated", "brackets", "numbered", "break", "starts", "length", "ratio"]
VECTORS = ["margin", "covered", "mass", "covered_root", "covered_share", "stranded", "stranded_root"]
FEATURES = {
    "LEXICAL": ["words", "words_sum", "numbers", "numbers_sum", *MARKS],
    "WITH_VECTORS": [*VECTORS, "covered_numbers", "number_mass", *MARKS],
}
# Rough ones, by hand, that only tell which beads stand a chance at all.
PAIRS = dict(zip(KINDS, (2.0, 0.5, -0.5, -1.0, -1.5, 0.0, 0.0, -0.5, -1.0, -0.5), strict=True))
NULL = {"each": -0.5, "length": 0.8, "open": -1.7}
ROUGH = {
    "LEXICAL": {"words": 1.3, "numbers_sum": 0.5, "stop": -1.0, "lower": -1.5, "length": -0.7, "ratio": -2.0},
    "WITH_VECTORS": {"margin": 1.0, "covered": 0.1, "covered_root": 1.2, "stranded_root": -0.6, "ratio": -1.0},
}


def prepare_stretch(stretch: Stretch, embedder: str) -> tuple[PreparedText, PreparedText]:
    """Both sides of a stretch."""
    model = load_embedder(embedder)
    return (
        prepare_text(stretch.source, stretch.source_paragraphs, model),
        prepare_text(stretch.target, stretch.target_paragraphs, model),
    )


def build_graph(stretch: Stretch, name: str) -> Example:
    """A stretch as an example for the set of weights of that name."""
    source, target = prepare_stretch(stretch, "none" if name == "LEXICAL" else "embedded")
    rough = Weights(PAIRS, ROUGH[name], NULL)
    return build_example(source, target, FEATURES[name], stretch.beads, rough)


def fit_weights(stretches: list[Stretch], name: str) -> Weights:
    """The weights that make the gold most probable, with a Gaussian prior around 0.

    Synthetic stretches count `SYNTHETIC` and have biases of their own for kinds of beads and for nulls, so that what
    they hold more of is not taken to be frequent.
    """
    chance = Random(SEED)
    real = [build_graph(stretch, name) for stretch in stretches]
    made = [build_graph(disturb_stretch(stretch, chance), name) for stretch in stretches]
    names = FEATURES[name]
    size, bias = real[0].features.shape[1], slice(len(names), len(names) + len(KINDS) + 1)

    def compute_total(values: Values) -> tuple[float, Values]:
        total, gradient = STRENGTH / 2 * float(values @ values), STRENGTH * values
        for one in real:
            value, slope = compute_loss(one, values[:size])
            total += value
            gradient[:size] += slope
        own = values[:size].copy()
        own[bias] += values[size:]
        for one in made:
            value, slope = compute_loss(one, own)
            total += SYNTHETIC * value
            gradient[:size] += SYNTHETIC * slope
            gradient[size:] += SYNTHETIC * slope[bias]
        return total, gradient

    start = np.zeros(size + len(KINDS) + 1)
    found = minimize(compute_total, start, jac=True, method="L-BFGS-B", options={"maxiter": ROUNDS})
    values = [round(float(x), 3) for x in found.x]
    print(f"{name}: {len(real)} stretches, {sum(len(s.beads) for s in stretches)} beads, loss {found.fun:.1f}")
    kinds = len(names) + len(KINDS)
    return Weights(
        dict(zip(KINDS, values[len(names) : kinds], strict=True)),
        dict(zip(names, values, strict=False)),
        dict(zip((*ALONE, "open"), values[kinds:size], strict=True)),
    )


def compute_strict_f1(stretches: list[Stretch], weights: Weights, embedder: str) -> float:
    """Of beads, after the bench: precision over all that are found, recall over gold beads with two sides."""
    right = found = right_pairs = pairs = 0
    for stretch in stretches:
        gold = {(tuple(a), tuple(b)) for a, b in stretch.beads}
        steps = find_long_path(*prepare_stretch(stretch, embedder), weights).steps
        said = {(tuple(range(s.i, s.i_end)), tuple(range(s.j, s.j_end))) for s in steps}
        right, found = right + len(said & gold), found + len(said)
        right_pairs += sum(1 for a, b in said & gold if a and b)
        pairs += sum(1 for a, b in gold if a and b)
    precision, recall = right / max(1, found), right_pairs / max(1, pairs)
    return 2 * precision * recall / max(1e-9, precision + recall)


def format_weights(name: str, weights: Weights) -> str:
    """The weights as code."""
    lines = [f"{name} = Weights("]
    for part in ("pair", "feature", "null"):
        lines.append(f"    {part}={{")
        lines += [f'        "{key}": {value},' for key, value in getattr(weights, part).items()]
        lines.append("    },")
    return "\n".join([*lines, ")\n"])


def main() -> None:
    """Fit, and print or write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--test", action="append", type=Path, default=[], metavar="PATH")
    args = parser.parse_args()
    stretches = [stretch for path in args.paths for stretch in read_gold(path)]
    file = Path(module.__file__)
    text = file.read_text(encoding="utf-8")
    for name in FEATURES:
        weights = fit_weights(stretches, name)
        code = format_weights(name, weights)
        for path in args.test:
            embedder = "none" if name == "LEXICAL" else "embedded"
            print(f"{name}: strict F1 {compute_strict_f1(list(read_gold(path)), weights, embedder):.4f} on {path}")
        text = re.sub(
            rf"^{name} = Weights\(\n.*?^\)\n", lambda _, code=code: code, text, flags=re.DOTALL | re.MULTILINE
        )
        print(code)
    if args.write:
        file.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
