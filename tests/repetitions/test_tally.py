"""The renderings of a run are put together whatever order they come in, in memory or on the disk."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.repetitions import tally as room
from checker.repetitions.rendering import Rendering, SentencePlace, pack_renderings
from checker.repetitions.tally import Placed, RenderingTally

GROUPS = st.dictionaries(
    st.integers(0, 2**40), st.lists(st.tuples(st.integers(0, 5), st.integers(0, 2)), max_size=6), max_size=8
)


def make(pair: tuple[int, int], at: int) -> Rendering:
    return Rendering(*pair, 0, 1, 0, SentencePlace(1, at, 0, 5), SentencePlace(0, at, 0, 5))


@given(GROUPS, st.randoms())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@pytest.mark.parametrize("held", [1, room.HELD])
def test_sources_with_several_renderings(held: int, monkeypatch, groups, random) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setattr(room, "HELD", held)
    made = {number: [make(one, at) for at, one in enumerate(found)] for number, found in groups.items()}
    expected = {}
    for source in range(6):
        same = [Placed(group, one) for group, found in sorted(made.items()) for one in found if one.source == source]
        if len({one.rendering.target for one in same}) > 1:
            expected[source] = same
    order = list(made)
    random.shuffle(order)
    tally = RenderingTally()
    for number in order:
        tally.add(number, pack_renderings(made[number]))
    found = {same[0].rendering.source: same for same in tally.list_conflicts()}
    assert found == expected
