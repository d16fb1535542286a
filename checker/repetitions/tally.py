"""The renderings of a whole run: which sources have several. They lie on the disk, but for a few megabytes."""

from __future__ import annotations

import weakref
from array import array
from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from checker.repetitions.rendering import RECORD_BYTES, Rendering, unpack_renderings

if TYPE_CHECKING:
    from typing import IO

PARTS = 64
"""Parts into which renderings are put by their source, of which one is gone through at a time."""
HELD = 65_536
"""Bytes of a part that are held before they are written: 4 MB for all."""
_GROUP_BYTES = 8
"""Bytes of the number of a group behind its rendering."""


class Placed(NamedTuple):
    """A rendering with the number of the group of files that it stands in."""

    group: int
    rendering: Rendering

    def get_place(self) -> tuple[int, tuple[object, ...]]:
        """What renderings are put in order by: the group, then the place in it."""
        return self.group, self.rendering[2:]


class RenderingTally:
    """Takes the renderings of groups in any order; then says which sources are rendered in several ways."""

    def __init__(self) -> None:
        self._held = [bytearray() for _part in range(PARTS)]
        self._starts = [array("Q") for _part in range(PARTS)]
        self._lengths = [array("Q") for _part in range(PARTS)]
        self._file: IO[bytes] | None = None
        self._end = 0

    def add(self, group: int, packed: bytes) -> None:
        """Take in what `pack_renderings` made of the articles of a group."""
        number = group.to_bytes(_GROUP_BYTES, "little")
        for at in range(0, len(packed), RECORD_BYTES):
            part = packed[at] % PARTS
            self._held[part] += packed[at : at + RECORD_BYTES] + number
            if len(self._held[part]) >= HELD:
                self._write(part)

    def list_conflicts(self) -> Iterator[list[Placed]]:
        """The renderings of each source that has several, in the order of groups and places; sources in no order."""
        for part in range(PARTS):
            found = sorted(self._read(part), key=lambda one: (one.rendering.source, one.get_place()))
            for _source, same in groupby(found, lambda one: one.rendering.source):
                renderings = list(same)
                if len({one.rendering.target for one in renderings}) > 1:
                    yield renderings

    def _write(self, part: int) -> None:
        if self._file is None:
            from tempfile import TemporaryFile

            self._file = TemporaryFile(prefix="checker-")  # noqa: SIM115 (it lives as long as the tally)
            weakref.finalize(self, self._file.close)
        self._file.seek(self._end)
        self._file.write(self._held[part])
        self._starts[part].append(self._end)
        self._lengths[part].append(len(self._held[part]))
        self._end += len(self._held[part])
        self._held[part].clear()

    def _read(self, part: int) -> Iterator[Placed]:
        for start, length in zip(self._starts[part], self._lengths[part], strict=True):
            assert self._file is not None
            self._file.seek(start)
            yield from _unpack(self._file.read(length))
        yield from _unpack(bytes(self._held[part]))


def _unpack(data: bytes) -> Iterator[Placed]:
    size = RECORD_BYTES + _GROUP_BYTES
    for at in range(0, len(data), size):
        (rendering,) = unpack_renderings(data[at : at + RECORD_BYTES])
        yield Placed(int.from_bytes(data[at + RECORD_BYTES : at + size], "little"), rendering)
