"""The longest chain that ascends."""

from __future__ import annotations

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from checker.alignment.ascending_chain import find_ascending


@given(st.lists(st.integers(0, 6), max_size=8))
def test_no_chain_that_ascends_is_longer(keys: list[int]) -> None:
    chain = find_ascending(keys)
    assert all(a < b and keys[a] < keys[b] for a, b in pairwise(chain))
    longer = combinations(keys, len(chain) + 1)
    assert not any(all(a < b for a, b in pairwise(some)) for some in longer)


def test_words_have_an_order_too() -> None:
    assert find_ascending(["arc", "pont", "bac", "cale", "digue"]) == [0, 2, 3, 4]
    assert not find_ascending([])
