"""What is worked out when it is first asked for, and kept: safely, whatever threads ask.

Two mechanisms, and no third one:

- `build_once` for tables: one thread builds, the others wait, and all see the same one, complete. No module asks for a
  table while it is imported, or a thread that imports and one that builds could wait for each other.
- Memories that grow (`Memo`, ``functools.lru_cache``, ``cached_property``): an entry is complete before it is stored,
  and depends on nothing but its key, so that no harm is done when two threads work it out, or when it is forgotten.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from functools import lru_cache, update_wrapper
from typing import ParamSpec, Protocol, TypeVar, cast

Value = TypeVar("Value")
_Given_co = TypeVar("_Given_co", covariant=True)
_P = ParamSpec("_P")


class Built(Protocol[_P, _Given_co]):
    """A function that `build_once` has made."""

    def __call__(self, *args: _P.args, **kwargs: _P.kwargs) -> _Given_co:
        """What was built for these arguments."""
        ...

    def cache_clear(self) -> None:
        """Forget all that was built; nobody may ask meanwhile."""
        ...


class _Building:
    """The lock of all builders: one for all, so that tables that are made of tables can't wait in a circle."""

    def __init__(self) -> None:
        self.lock = threading.RLock()

    def renew(self) -> None:
        """Begin anew in a forked process: the thread that was building is not there."""
        self.lock = threading.RLock()


_building = _Building()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_building.renew)


def build_once(function: Callable[_P, Value], most: int | None = None) -> Built[_P, Value]:
    """``functools.cache`` whose function runs once for its arguments, however many threads ask at the same time.

    They wait for the one that builds. What has been built costs no more than with ``functools.cache``: no lock is
    taken. With ``most`` only so many results are kept.
    """
    built = lru_cache(maxsize=most)(function)
    ask = cast("Callable[_P, Value]", built)

    def build(*args: _P.args, **kwargs: _P.kwargs) -> Value:
        with _building.lock:
            return ask(*args, **kwargs)

    found = lru_cache(maxsize=most)(build)
    forget = found.cache_clear

    def clear() -> None:
        with _building.lock:
            built.cache_clear()
            forget()

    update_wrapper(found, function)
    vars(found)["cache_clear"] = clear
    return cast("Built[_P, Value]", found)


class Memo(dict[str, Value]):
    """A dictionary that asks a function for what it has not got; with ``most`` it starts anew when it is full.

    The function depends on its argument alone, and what it gives is immutable.
    """

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
