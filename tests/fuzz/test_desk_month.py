"""Some days of a desk: no settled finding comes back, no unsettled one is hidden, no file is changed by check."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz.desk_month import live_month


@pytest.mark.parametrize("seed", [1, 2])
def test_what_was_settled_stays_settled_and_nothing_else(tmp_path: Path, seed: int) -> None:
    month = live_month(tmp_path, 8, seed)
    assert month.failures == []
    assert sum(month.tried.values()) > 100
    assert month.tried["a version left out"]
