"""The sequences of a report whose articles and findings lie in spools: one is held at a time."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple, overload

from checker.model import Article, Finding
from checker.runs.spool import Spool

if TYPE_CHECKING:
    from checker.runs.checked_group import CheckedGroup


class LyingArticles(Sequence[Article]):
    """The articles of all groups, in order."""

    def __init__(self, groups: Spool[CheckedGroup], find_group: Callable[[str], int | None]) -> None:
        self._groups = groups
        self._find_group = find_group
        self._owners = array("L")
        self._first: dict[int, int] = {}
        self._asked: tuple[int, list[Article]] | None = None
        """The group that was asked for last: what stands in one file is asked for together."""

    def add(self, number: int, count: int) -> None:
        """Take in that the group of that number, which is the next, has so many articles."""
        self._first[number] = len(self._owners)
        self._owners.extend([number] * count)

    def list_by_path(self, path: str) -> Sequence[Article]:
        """The articles of the group that a file belongs to."""
        number = self._find_group(path)
        if number is None or number not in self._first:
            return []
        if self._asked is None or self._asked[0] != number:
            self._asked = number, self._groups.get(number).articles
        return self._asked[1]

    def __len__(self) -> int:
        return len(self._owners)

    @overload
    def __getitem__(self, at: int) -> Article: ...
    @overload
    def __getitem__(self, at: slice) -> list[Article]: ...
    def __getitem__(self, at: int | slice) -> Article | list[Article]:
        if isinstance(at, slice):
            return [self[number] for number in range(*at.indices(len(self)))]
        owner = self._owners[at]
        return self._groups.get(owner).articles[at % len(self) - self._first[owner]]

    def __iter__(self) -> Iterator[Article]:
        for number in self._first:
            yield from self._groups.get(number).articles


LAST = 2
"""The rank of findings that stay in the order in which they come."""


class Place(NamedTuple):
    """What findings are put in order by: rank, article, file; and where the chunk that holds them lies."""

    rank: int
    article: str
    path: str
    chunk: int


Chunk = list[tuple[Finding, int]]
"""Findings of one article and file in order, each with the name of its frame (0: it can be in none)."""


class LyingFindings(Sequence[Finding]):
    """Findings in the order of their places. Of a frame, the first stands for all: see `join`."""

    def __init__(self, *, on_disk: bool) -> None:
        self._chunks = Spool[Chunk](on_disk=on_disk)
        self._places: list[Place] = []
        self._by_path: dict[str, list[int]] | None = None
        self._joined: dict[int, tuple[int, int, Finding]] = {}
        self._length = 0

    def add(self, rank: int, article: str, path: str, chunk: Chunk) -> None:
        """Take in the next findings of an article and file; those of a lower rank come first."""
        number = len(self._chunks)
        self._chunks.put(number, chunk)
        self._places.append(Place(rank, article, path, number))
        self._length += len(chunk)

    def arrange(self) -> None:
        """Put all that was taken in into the order of the places."""
        self._places.sort(key=lambda place: place[:3] if place.rank < LAST else (LAST, "", ""))

    def iterate_chunks(self) -> Iterator[tuple[int, int, Finding, int]]:
        """Every finding with its chunk, its place therein, and the name of its frame."""
        for place in self._places:
            for at, (finding, frame) in enumerate(self._chunks.get(place.chunk)):
                yield place.chunk, at, finding, frame

    def join(self, frame: int, chunk: int, at: int, finding: Finding, members: int) -> None:
        """Let a finding stand for all ``members`` of a frame, in the place of the first."""
        self._joined[frame] = chunk, at, finding
        self._length -= members - 1

    def list_by_article(self, name: str) -> list[Finding]:
        """The findings of an article of that name."""
        found: list[Finding] = []
        for rank in range(LAST):
            for place in islice(self._places, bisect_left(self._places, (rank, name)), None):
                if place[:2] != (rank, name):
                    break
                found += self._read(place.chunk)
        return found

    def list_by_path(self, path: str) -> list[Finding]:
        """The findings whose fault is in a file."""
        if self._by_path is None:
            self._by_path = {}
            for place in self._places:
                self._by_path.setdefault(place.path, []).append(place.chunk)
        return [finding for chunk in self._by_path.get(path, ()) for finding in self._read(chunk)]

    def _read(self, chunk: int) -> Iterator[Finding]:
        for at, (finding, frame) in enumerate(self._chunks.get(chunk)):
            joined = self._joined.get(frame) if frame else None
            if joined is None:
                yield finding
            elif joined[:2] == (chunk, at):
                yield joined[2]

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, at: int) -> Finding: ...
    @overload
    def __getitem__(self, at: slice) -> list[Finding]: ...
    def __getitem__(self, at: int | slice) -> Finding | list[Finding]:
        if isinstance(at, slice):
            start, stop, step = at.indices(self._length)
            return list(islice(self, start, stop, step))
        return next(islice(self, at % self._length if self._length else 0, None))

    def __iter__(self) -> Iterator[Finding]:
        for place in self._places:
            yield from self._read(place.chunk)
