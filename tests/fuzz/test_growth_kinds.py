"""What is grown is as large as was asked for, and what once grew too fast grows with its size."""

from __future__ import annotations

from tests.fuzz.growth import ONCE_TOO_FAST
from tests.fuzz.growth_kinds import list_kinds

SIZE = 4096


def test_every_kind_is_about_as_large_as_was_asked_for() -> None:
    kinds = list_kinds()
    assert len(kinds) > 1000
    assert len({kind.name for kind in kinds}) == len(kinds)
    assert ONCE_TOO_FAST.keys() <= {kind.name for kind in kinds}
    packed = {kind.name for kind in kinds if kind.name.startswith(("docx", "odt", "xlsx", "many"))}
    for kind in kinds:
        size = sum(map(len, kind.make(SIZE).values()))
        assert size < 3 * SIZE, kind.name
        assert size > SIZE / 3 or kind.name in packed, kind.name
