"""The search against an enumeration of all paths."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.alignment.lattice import LOW, WIDEST, Lattice
from checker.alignment.lattice_search import search_lattice

Path = tuple[tuple[int, int], ...]


def all_paths(n: int, m: int) -> list[Path]:
    if n == m == 0:
        return [()]
    out: list[Path] = []
    for a, b in product(range(min(n, WIDEST) + 1), range(min(m, WIDEST) + 1)):
        if (a and b) or a + b == 1:
            out += [(*path, (a, b)) for path in all_paths(n - a, m - b)]
    return out


def score(path: Path, lattice: Lattice) -> float:
    i = j = 0
    total, in_run = 0.0, False
    for a, b in path:
        if a and b:
            total += float(lattice.scores[i + a, a - 1, b - 1, j + b])
        else:
            total += float(lattice.source_null[i] if a else lattice.target_null[j])
            total += 0.0 if in_run else lattice.opening
        in_run = not (a and b)
        i, j = i + a, j + b
    return total


def lattice(n: int, m: int, seed: int) -> Lattice:
    chance = np.random.default_rng(seed)
    scores = chance.normal(0, 2, (n + 1, WIDEST, WIDEST, m + 1)).astype(np.float32)
    for a in range(1, WIDEST + 1):
        scores[:a, a - 1] = LOW
        scores[:, :, a - 1, :a] = LOW
    nulls = [chance.normal(-1, 1, size).astype(np.float32) for size in (n, m)]
    return Lattice(scores, nulls[0], nulls[1], -1.0)


@settings(max_examples=40, deadline=None)
@given(n=st.integers(0, 4), m=st.integers(0, 4), seed=st.integers(0, 10_000))
def test_the_best_path_and_its_margins(n: int, m: int, seed: int) -> None:
    given_lattice = lattice(n, m, seed)
    scored = {path: score(path, given_lattice) for path in all_paths(n, m)}
    best = max(scored.values())
    found = search_lattice(given_lattice)
    path = tuple((s.i_end - s.i, s.j_end - s.j) for s in found.steps)
    assert scored[path] == pytest.approx(best, abs=1e-3)
    for i in range(n):
        alone = {p: v for p, v in scored.items() if covers_alone(p, i)}
        others = {p: v for p, v in scored.items() if p not in alone}
        if alone and others:
            expected = max(alone.values()) - max(others.values())
            assert float(found.source_alone[i]) == pytest.approx(expected, abs=1e-3)


def covers_alone(path: Path, sentence: int) -> bool:
    i = 0
    for a, b in path:
        if i <= sentence < i + a:
            return b == 0
        i += a
    raise AssertionError(sentence)
