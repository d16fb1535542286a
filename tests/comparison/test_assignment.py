"""The assignment is the cheapest there is, and never pairs what is forbidden."""

from __future__ import annotations

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from checker.comparison.assignment import FORBIDDEN, assign_cheapest

COSTS = st.integers(1, 4).flatmap(
    lambda width: st.lists(
        st.lists(st.one_of(st.integers(0, 50), st.just(FORBIDDEN)), min_size=width, max_size=width),
        min_size=1,
        max_size=4,
    )
)


@given(COSTS)
def test_no_other_assignment_is_cheaper(costs: list[list[int]]) -> None:
    if len(costs) > len(costs[0]):
        costs = [list(row) for row in zip(*costs, strict=True)]
    pairs = assign_cheapest(costs)
    allowed = sum(costs[row][column] for row, column in pairs)
    missing = (len(costs) - len(pairs)) * FORBIDDEN
    every = (
        sum(costs[row][c] for row, c in enumerate(columns))
        for columns in permutations(range(len(costs[0])), len(costs))
    )
    assert allowed + missing == min(every)
    assert all(costs[row][column] < FORBIDDEN for row, column in pairs)


def test_nothing_to_assign() -> None:
    assert assign_cheapest([]) == []
    assert assign_cheapest([[], []]) == []
