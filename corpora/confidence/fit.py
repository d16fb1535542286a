"""Fits the weights of `checker.comparison.probability` on errors put into professional translations.

usage: python corpora/confidence/fit.py [--write] [--most N] [--test PATH ...] PATH ...

A path is a file of JSON lines, perhaps packed with gzip, with ``src_lang``, ``tgt_lang``, ``src`` and ``tgt``; its name
is the domain. What is flagged in the pairs as they are counts as an alarm, though some of it is right; what an injected
error adds counts as a fault. A text is taken to have one error in `SENTENCES_PER_ERROR` sentences. Prints the weights,
and how often what was said with each confidence was a fault; for the paths of ``--test``, too, which are not fitted.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from unittest.mock import patch

import numpy as np
from injections import inject
from logistic import Model, solve, write_module

from checker.alignment.embedding import load_model
from checker.comparison import probability, row_comparison
from checker.comparison.difference import Difference
from checker.quantities.scan import scan_text

SENTENCES_PER_ERROR = 100
"""One error in a hundred sentences: what the reviewed documents of the development data have, drafts having more."""
PRIOR = 1.0
"""Strength of the Gaussian prior around 0. Values of .3 and 3 move no bin of the table by more than .03."""
WEIGHTS = Path(probability.__file__).with_name("probability_weights.py")


class Example(NamedTuple):
    """A difference: its features, whether it is a fault, and the error that made it."""

    features: tuple[str, ...]
    fault: bool
    kind: str


def read_pairs(path: Path, most: int) -> list[dict[str, str]]:
    """Pairs of a file, in an order of chance that is always the same."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as file:
        pairs = [json.loads(line) for line in file]
    random.Random(7).shuffle(pairs)
    return pairs[:most]


def list_examples(pairs: list[dict[str, str]], dice: random.Random) -> Iterator[Example]:
    """What is flagged in pairs as they are, and with one error at a time."""
    for pair in pairs:
        clean = _compare(pair, pair["tgt"])
        known = Counter(_name(difference) for difference, _ in clean)
        for _, features in clean:
            yield Example(features, fault=False, kind="")
        for kind, text in inject(pair["tgt"], pair["tgt_lang"], dice):
            added = [
                (difference, features) for difference, features in _compare(pair, text) if not known[_name(difference)]
            ]
            if not added:
                yield Example((), fault=True, kind=kind)
            for _, features in added[:1]:
                yield Example(features, fault=True, kind=kind)


def _compare(pair: dict[str, str], target: str) -> list[tuple[Difference, tuple[str, ...]]]:
    seen: list[tuple[Difference, tuple[str, ...]]] = []

    def note(difference: Difference, row: probability.RowEvidence) -> float:
        seen.append((difference, tuple(probability.list_features(difference, row))))
        return 1.0

    sides = [
        (language, [(text, scan_text(text, language))])
        for language, text in ((pair["src_lang"], pair["src"]), (pair["tgt_lang"], target))
    ]
    with patch.object(row_comparison, "rate_probability", note):
        row_comparison.compare_row(sides, encode=load_model().encode)
    return [(difference, features) for difference, features in seen if difference.severity != "info"]


def _name(difference: Difference) -> tuple[str, ...]:
    return (difference.kind, *(quantity.surface if quantity else "" for quantity in difference.quantities))


def fit(examples: list[Example], sentences: int) -> Model:
    """Bias and weights of a logistic model, by Newton's method; faults weigh as many as a text has."""
    seen = [example for example in examples if example.features]
    faults = [example.fault for example in seen]
    weigh = np.where(faults, sentences / SENTENCES_PER_ERROR / sum(faults), 1.0)
    weigh *= len(seen) / weigh.sum()
    features = [example.features for example in seen]
    return solve(features, faults, weigh, {name for own in features for name in own}, PRIOR)


def write_weights(bias: float, weights: dict[str, float], note: str) -> str:
    """The module with the weights."""
    title = "Weights of `checker.comparison.probability`, in log odds. Made by ``corpora/confidence/fit.py``."
    return write_module(Model(bias, weights), title, note, "difference")


def show_reliability(examples: list[Example], sentences: int, bias: float, weights: dict[str, float]) -> str:
    """How often what was said with each confidence was a fault, as a table; and the recall by kind at each step."""
    seen = [example for example in examples if example.features]
    said = [1 / (1 + np.exp(-bias - sum(weights.get(name, 0) for name in one.features))) for one in seen]
    faults = sum(example.fault for example in seen)
    share = sentences / SENTENCES_PER_ERROR / faults
    lines = ["| said | was a fault | flags per 1,000 as they are | errors found |", "|---|--:|--:|--:|"]
    for low in (0.0, 0.1, 0.2, 0.3, 0.5, 0.7, 0.8, 0.9):
        high = {0.0: 0.1, 0.1: 0.2, 0.2: 0.3, 0.3: 0.5, 0.5: 0.7, 0.7: 0.8, 0.8: 0.9, 0.9: 1.01}[low]
        here = [one for one, value in zip(seen, said, strict=True) if low <= value < high]
        right = sum(one.fault for one in here) * share
        wrong = sum(not one.fault for one in here)
        found = sum(one.fault for one in here) / max(1, sum(one.fault for one in examples))
        agreed, alarms = right / max(1e-9, right + wrong), 1000 * wrong / sentences
        lines.append(f"| {low:.1f}–{min(high, 1):.1f} | {agreed:.2f} | {alarms:.1f} | {found:.3f} |")
    return "\n".join(lines)


def show_recall(examples: list[Example]) -> str:
    """The share of the errors of each kind that is found at all."""
    kinds = Counter(one.kind for one in examples if one.fault)
    found = Counter(one.kind for one in examples if one.fault and one.features)
    return ", ".join(f"{kind} {found[kind] / count:.2f} of {count}" for kind, count in kinds.most_common())


def main() -> None:
    """Fit, print, and write where it is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--test", nargs="+", type=Path, default=[])
    parser.add_argument("--most", type=int, default=2000, help="pairs of each path")
    parser.add_argument("--write", action="store_true", help="into checker/comparison/probability_weights.py")
    arguments = parser.parse_args()
    examples, sentences = _gather(arguments.paths, arguments.most)
    bias, weights = fit(examples, sentences)
    domains = ", ".join(sorted(path.name.partition(".")[0] for path in arguments.paths))
    note = f"From {sum(one.fault for one in examples)} errors put into {sentences} pairs of these domains:\n{domains}."
    module = write_weights(bias, weights, note)
    print(module)
    if arguments.write:
        WEIGHTS.write_text(module, encoding="utf-8")
    for paths in (arguments.paths, arguments.test):
        if paths:
            here = (examples, sentences) if paths is arguments.paths else _gather(paths, arguments.most)
            print(show_reliability(*here, bias, weights), show_recall(here[0]), sep="\n\n", end="\n\n")


def _gather(paths: list[Path], most: int) -> tuple[list[Example], int]:
    dice = random.Random(5)
    examples: list[Example] = []
    sentences = 0
    for path in paths:
        pairs = read_pairs(path, most)
        sentences += len(pairs)
        examples += list_examples(pairs, dice)
    return examples, sentences


if __name__ == "__main__":
    main()
