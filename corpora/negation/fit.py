#!/usr/bin/env python3
"""Fits the weights of `checker.negation` on negations dropped from professional translations.

usage: python corpora/negation/fit.py [--write] [--most N] [--test PATH ...] [--show N] PATH ...

A path is a file of JSON lines, perhaps packed with gzip, with ``src_lang``, ``tgt_lang``, ``src``, ``tgt``, ``doc``;
its name is the domain. Documents are fitted whose checksum leaves a rest below 6 of 10, the others measure; so do all
those of ``--test``. What is found in the translations as they are counts as an alarm, though a part of it is a fault
indeed. ``--show`` prints so many alarms of those that measure, for reading.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "confidence"))

from negation_drops import drop_negation
from professional_pairs import is_fitted, read_pairs
from value_logistic import EDGES, solve

from checker.negation import evidence, lost_negation
from checker.unsaid.expected_length import Expansions

WEIGHTS = Path(lost_negation.__file__).with_name("negation_weights.py")
SENTENCES_PER_ERROR = 1000
"""One negation lost in so many sentences: what news translated by professionals have, by reading."""
ALARMS = (0.5, 1, 1.5, 2, 3)
"""Alarms per 1,000 pairs at which the share of the drops that are found is shown."""
LEAST_SHOWN = 1.3
"""Alarms per 1,000 pairs from among which some are shown."""


class Case(NamedTuple):
    """What is known of two texts; whether a negation was dropped; the domain; the texts."""

    known: np.ndarray
    dropped: bool
    domain: str
    texts: tuple[str, str]


def list_cases(pairs: Sequence[dict[str, str]], domain: str) -> tuple[list[Case], int]:
    """What is known of texts of which one negates and the other doesn't, as they are and after a drop; the drops."""
    expansions = Expansions()
    for pair in pairs:
        expansions.add(pair["src_lang"], len(pair["src"]), pair["tgt_lang"], len(pair["tgt"]))
    cases: list[Case] = []
    drops = 0
    for pair in pairs:
        for own, other in (("src", "tgt"), ("tgt", "src")):
            language, there = pair[f"{own}_lang"], pair[f"{other}_lang"]
            if not lost_negation.find_negations(pair[own], language):
                continue
            expansion = expansions.get(language, there)
            dropped = drop_negation(pair[other], there)
            drops += dropped is not None
            for text in (pair[other], dropped):
                if text and (found := lost_negation.list_lost(pair[own], language, text, there)):
                    known = evidence.describe_texts(pair[own], found, text, expansion)
                    if known is not None:
                        cases.append(Case(known, text is dropped, domain, (pair[own], text)))
    return cases, drops


def fit_texts(cases: Sequence[Case], pairs: int) -> tuple[dict[str, tuple[float, float, float]], float]:
    """The weights of what is known, each with the least and the largest value that counts; the bias."""
    values, wanted = np.vstack([one.known for one in cases]), np.array([one.dropped for one in cases])
    low, high = np.percentile(values, EDGES, axis=0)
    values = np.clip(values, low, high)
    found, _ = solve(values, wanted, np.where(wanted, (~wanted).sum() / wanted.sum(), 1.0))
    weigh = np.where(wanted, pairs / SENTENCES_PER_ERROR / wanted.sum(), 1.0)
    slope, bias = solve((values @ found)[:, None], wanted, weigh * (len(cases) / weigh.sum()))
    return {
        name: (float(a), float(b), float(weight))
        for name, a, b, weight in zip(evidence.NAMES, low, high, found * slope[0], strict=True)
    }, bias


def write_weights(model: tuple[dict[str, tuple[float, float, float]], float], note: str) -> str:
    """The module with the weights."""
    lines = "\n".join(f'    "{name}": ({a:.3f}, {b:.3f}, {weight:.3f}),' for name, (a, b, weight) in model[0].items())
    return f'''"""Weights of `checker.negation`, in log odds. Made by ``corpora/negation/fit.py``.

{note}
"""

from __future__ import annotations

BIAS = {model[1]:.3f}
"""Log odds that a negation was lost, of which nothing is known."""
WEIGHTS = {{
{lines}
}}
"""Of what is known of two texts (`evidence.NAMES`): the least and the largest value that count, and what each adds."""
'''


def show(cases: Sequence[Case], model: tuple[dict, float], pairs: int, drops: int, most: int) -> str:
    """The share of the drops that are found at some numbers of alarms; and some of the alarms."""
    low, high, own = np.array([model[0][name] for name in evidence.NAMES]).T
    odds = np.array([np.clip(one.known, low, high) @ own + model[1] for one in cases])
    dropped = np.array([one.dropped for one in cases])
    clean = np.sort(odds[~dropped])[::-1]
    lines = [f"{pairs} pairs, {drops} drops", "", "| alarms per 1,000 | probability from | found |", "|--:|--:|--:|"]
    for alarms in (*ALARMS, 1000 * (len(clean) - 1) / pairs):
        least = clean[min(int(alarms * pairs / 1000), len(clean) - 1)]
        lines.append(
            f"| {alarms:.1f} | {1 / (1 + np.exp(-least)):.3f} | {(odds[dropped] > least).sum() / max(drops, 1):.2f} |"
        )
    least = clean[min(int(LEAST_SHOWN * pairs / 1000), len(clean) - 1)]
    alarms = [(odd, one) for odd, one in zip(odds, cases, strict=True) if not one.dropped and odd > least]
    for odd, one in random.Random(2).sample(alarms, min(most, len(alarms))):
        lines += ["", f"{1 / (1 + np.exp(-odd)):.2f} {one.domain}", *one.texts]
    return "\n".join(lines)


def main() -> None:
    """Fit, print, and write where it is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--test", nargs="+", type=Path, default=[])
    parser.add_argument("--most", type=int, default=8000, help="pairs of each path")
    parser.add_argument("--show", type=int, default=0, help="alarms to show")
    parser.add_argument("--write", action="store_true", help="into checker/negation/negation_weights.py")
    arguments = parser.parse_args()
    every = {path.name.partition(".")[0]: read_pairs(path, arguments.most) for path in arguments.paths}
    parts = [
        {name: [one for one in pairs if is_fitted(one) is fitted] for name, pairs in every.items()}
        for fitted in (True, False)
    ]
    parts[1] |= {path.name.partition(".")[0]: read_pairs(path, arguments.most) for path in arguments.test}
    gathered = [[list_cases(pairs, name) for name, pairs in part.items()] for part in parts]
    cases, apart = ([one for found, _ in part for one in found] for part in gathered)
    drops = [sum(count for _, count in part) for part in gathered]
    sizes = [sum(map(len, part.values())) for part in parts]
    model = fit_texts(cases, sizes[0])
    note = f"From {sum(one.dropped for one in cases)} drops in {sizes[0]} pairs of these domains:\n{', '.join(every)}."
    module = write_weights(model, note)
    print(module)
    if arguments.write:
        WEIGHTS.write_text(module, encoding="utf-8")
    print(show(cases, model, sizes[0], drops[0], 0), show(apart, model, sizes[1], drops[1], arguments.show), sep="\n\n")


if __name__ == "__main__":
    main()
