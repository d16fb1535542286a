"""The rough way through two texts."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.alignment.coarse import find_corridor, hash_trigrams
from checker.alignment.thresholds import HASH_DIMENSIONS


def test_words_alike_have_vectors_alike() -> None:
    one, same, other = hash_trigrams([["brandenburg", "die"], ["brandenburger"], ["verwaltung"]])
    assert one.shape == (HASH_DIMENSIONS,)
    assert float(one @ same) > 2 * float(one @ other)


def test_short_words_tell_nothing_and_numbers_do() -> None:
    short, number = hash_trigrams([["de", "la"], ["7"]])
    assert not short.any()
    assert number.any()


@settings(max_examples=50, deadline=None)
@given(n=st.integers(1, 12), m=st.integers(1, 12), seed=st.integers(0, 1000))
def test_the_way_ascends_from_corner_to_corner(n: int, m: int, seed: int) -> None:
    chance = np.random.default_rng(seed)
    here, there = (chance.normal(size=(size, 8)).astype(np.float32) for size in (n, m))
    points = find_corridor(here, there)
    assert points[0] == (0, 0)
    assert points[-1] == (n, m)
    assert all(a < c and b < d for (a, b), (c, d) in pairwise(points))


def test_a_block_that_is_missing_bends_the_way() -> None:
    chance = np.random.default_rng(3)
    here = chance.normal(size=(300, 64)).astype(np.float32)
    there = np.concatenate((here[:100], here[200:]))
    points = dict(find_corridor(here, there))
    assert points[50] == 50
    assert points[250] == 150


@settings(max_examples=20, deadline=None)
@given(n=st.integers(1200, 7000), seed=st.integers(0, 1000))
def test_texts_that_say_one_thing_over_and_over_go_straight(n: int, seed: int) -> None:
    """What differs between their units is rounding, which tells nothing."""
    chance = np.random.default_rng(seed)
    here, there = (np.tile(chance.normal(size=64).astype(np.float32), (n, 1)) for _ in range(2))
    assert find_corridor(here, there) == [(0, 0), (n, n)]
