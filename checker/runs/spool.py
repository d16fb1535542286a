"""Things in an order, of which one is held at a time: in memory where they are few, else in a temporary file."""

from __future__ import annotations

import weakref
from array import array
from collections.abc import Iterator, Sequence
from typing import Generic, TypeVar

from checker.runs.safe_pickle import dump_plainly, load_safely

Thing = TypeVar("Thing")


class Spool(Generic[Thing]):
    """Takes things by their number, in any order; gives them back in the order of the numbers.

    What lies on the disk comes back as a copy. The file has no name and is gone with the process.
    """

    def __init__(self, *, on_disk: bool) -> None:
        self.on_disk = on_disk
        self._held: dict[int, Thing] = {}
        self._numbers: dict[int, int] = {}
        self._starts, self._ends = array("Q"), array("Q")
        if on_disk:
            from tempfile import TemporaryFile

            self._file = TemporaryFile(prefix="checker-")  # noqa: SIM115 (it lives as long as the spool)
            weakref.finalize(self, self._file.close)
            self._end = 0

    def put(self, number: int, thing: Thing) -> None:
        """Keep a thing under a number."""
        if self.on_disk:
            self.put_pickled(number, dump_plainly(thing))
        else:
            self._held[number] = thing

    def put_pickled(self, number: int, data: bytes) -> None:
        """Keep a thing that was pickled by `dump_plainly`."""
        if not self.on_disk:
            self._held[number] = load_safely(data)
            return
        self._file.seek(self._end)
        self._file.write(data)
        self._numbers[number] = len(self._starts)
        self._starts.append(self._end)
        self._end += len(data)
        self._ends.append(self._end)

    def get(self, number: int) -> Thing:
        """The thing of that number. Raises ``KeyError``."""
        if not self.on_disk:
            return self._held[number]
        at = self._numbers[number]
        self._file.seek(self._starts[at])
        thing: Thing = load_safely(self._file.read(self._ends[at] - self._starts[at]))
        return thing

    def list_numbers(self) -> Sequence[int]:
        """The numbers that are taken, in order."""
        return sorted(self._numbers if self.on_disk else self._held)

    def __len__(self) -> int:
        return len(self._numbers if self.on_disk else self._held)

    def __iter__(self) -> Iterator[Thing]:
        return (self.get(number) for number in self.list_numbers())
