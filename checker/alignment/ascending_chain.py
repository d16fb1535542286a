"""The longest chain of things in a row that ascend: what kept its order where others did not."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import TypeVar

_Key = TypeVar("_Key", int, str)


def find_ascending(keys: Sequence[_Key]) -> list[int]:
    """The longest chain of keys each of which is greater than the one before, by their indices."""
    ends: list[_Key] = []
    last: list[int] = []
    before: list[int] = []
    for n, key in enumerate(keys):
        at = bisect_left(ends, key)
        before.append(last[at - 1] if at else -1)
        ends[at : at + 1] = [key]
        last[at : at + 1] = [n]
    chain, n = list[int](), last[-1] if last else -1
    while n >= 0:
        chain.append(n)
        n = before[n]
    return chain[::-1]
