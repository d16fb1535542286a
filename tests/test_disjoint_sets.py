"""Union-find: what was joined, however indirectly, is one set, and nothing else is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.disjoint_sets import DisjointSets

PAIRS = st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)), max_size=20)


@given(PAIRS)
def test_joined_means_reachable(pairs: list[tuple[int, int]]) -> None:
    sets = DisjointSets(range(13))
    for one, other in pairs:
        sets.join(one, other)
    for start in range(13):
        reached = {start}
        while grown := {b for pair in pairs for a, b in (pair, pair[::-1]) if a in reached} - reached:
            reached |= grown
        assert sets.sets()[sets.root(start)] == reached


def test_an_element_that_was_never_added() -> None:
    sets = DisjointSets("ab")
    sets.add("a")
    assert sets.sets() == {"a": {"a"}, "b": {"b"}}
    with pytest.raises(KeyError):
        sets.root("c")
