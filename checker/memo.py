"""What is worked out when it is first asked for, and kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

Value = TypeVar("Value")


class Memo(dict[str, Value]):
    """A dictionary that asks a function for what it has not got; with ``most`` it starts anew when it is full."""

    def __init__(self, work_out: Callable[[str], Value], most: int | None = None) -> None:
        super().__init__()
        self._work_out = work_out
        self._most = most

    def __missing__(self, key: str) -> Value:
        found = self._work_out(key)
        if self._most is not None and len(self) >= self._most:
            self.clear()
        self[key] = found
        return found
