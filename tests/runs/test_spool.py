"""What is put into a spool comes out in the order of the numbers, wherever it lay."""

from __future__ import annotations

import pickle

import pytest

from checker.runs.spool import Spool


@pytest.mark.parametrize("on_disk", [False, True])
def test_things_come_back_in_order(on_disk: bool) -> None:
    spool = Spool[list[int]](on_disk=on_disk)
    spool.put(2, [2, 2])
    spool.put(0, [0])
    spool.put_pickled(5, pickle.dumps([5] * 9))
    assert list(spool) == [[0], [2, 2], [5] * 9]
    assert (len(spool), list(spool.list_numbers())) == (3, [0, 2, 5])
    assert spool.get(2) == [2, 2]
    with pytest.raises(KeyError):
        spool.get(1)
