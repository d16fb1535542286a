"""A logistic model over features that are there or not: fitted by Newton's method, written as a module, measured."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np

PRIOR = 8.0
"""What every example counts, against a Gaussian prior of strength 1 around 0: higher, and weights are larger."""
LEAST_SEEN = 15
"""Examples with a feature, below which it says nothing."""
ROUNDS = 30
"""Steps of Newton's method; half of them are enough."""
STEPS = (0.0, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 0.9, 1.01)
"""Probabilities at which the table of `show_reliability` begins a line."""


class Example(NamedTuple):
    """Features that are there, whether it is a fault, how much it counts, and the case that it belongs to."""

    features: tuple[str, ...]
    fault: bool
    weight: float
    case: str


class Model(NamedTuple):
    """A bias and the weight of each feature, in log odds."""

    bias: float
    weights: dict[str, float]

    def rate(self, features: Iterable[str]) -> float:
        """The probability of a fault."""
        return float(1 / (1 + np.exp(-self.bias - sum(self.weights.get(name, 0.0) for name in features))))


def fit(examples: Sequence[Example]) -> Model:
    """The model that explains the examples best, with small weights."""
    seen = Counter(name for one in examples for name in one.features)
    names = [name for name, count in seen.items() if count >= LEAST_SEEN]
    weigh = np.array([one.weight for one in examples]) * PRIOR
    model = solve([one.features for one in examples], [one.fault for one in examples], weigh, names)
    return model._replace(bias=round(model.bias, 2))


def solve(
    features: Sequence[Sequence[str]],
    faults: Sequence[bool],
    weigh: np.ndarray,
    names: Iterable[str],
    prior: float = 1.0,
) -> Model:
    """The model of the features with these names, by Newton's method; each example counts as much as ``weigh`` says."""
    columns = {name: at for at, name in enumerate(sorted(names), 1)}
    table = np.zeros((len(features), len(columns) + 1))
    table[:, 0] = 1
    for row, own in enumerate(features):
        table[row, [columns[name] for name in own if name in columns]] = 1
    wanted = np.array(faults, dtype=float)
    ridge = np.append(0.0, np.full(len(columns), prior))
    found = np.zeros(len(columns) + 1)
    for _ in range(ROUNDS):
        guess = 1 / (1 + np.exp(-table @ found))
        slope = table.T @ (weigh * (wanted - guess)) - ridge * found
        curve = (table * (weigh * guess * (1 - guess))[:, None]).T @ table + np.diag(ridge)
        found += np.linalg.solve(curve, slope)
    return Model(float(found[0]), {name: round(float(found[at]), 2) for name, at in columns.items()})


def write_module(model: Model, title: str, note: str, case: str = "case") -> str:
    """The module with the weights; ``case`` is what is rated."""
    lines = "\n".join(f'    "{name}": {weight},' for name, weight in model.weights.items())
    return f'''"""{title}

{note}
"""

from __future__ import annotations

BIAS = {model.bias:.2f}
"""Log odds of a {case} without any feature."""
WEIGHTS = {{
{lines}
}}
"""What each feature adds."""
'''


def show_reliability(model: Model, examples: Sequence[Example], cases: int, faults: int) -> str:
    """How often what was said with each probability was a fault, as a table; a case is said with its best example."""
    best: dict[str, tuple[float, bool, float]] = {}
    total: Counter[str] = Counter()
    for one in examples:
        said = model.rate(one.features)
        total[one.case] += one.weight
        if one.case not in best or said > best[one.case][0]:
            best[one.case] = said, one.fault, 0.0
    found = [(said, fault, total[case] if fault else 1.0) for case, (said, fault, _) in best.items()]
    lines = ["| said | was a fault | flags per 1,000 as they are | faults found |", "|---|--:|--:|--:|"]
    for low, high in pairwise(STEPS):
        here = [one for one in found if low <= one[0] < high]
        right, wrong = sum(weight for _, fault, weight in here if fault), sum(not fault for _, fault, _ in here)
        share = right / max(1e-9, right + wrong)
        caught = sum(fault for _, fault, _ in here) / max(1, faults)
        lines.append(f"| {low:g}–{min(high, 1):g} | {share:.2f} | {1000 * wrong / cases:.1f} | {caught:.3f} |")
    return "\n".join(lines)
