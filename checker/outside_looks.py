"""What is looked at outside the files of an article: once in a run, and noted, so that what came of it can be kept.

A result that was kept holds as long as every look would see the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import NamedTuple

Listing = frozenset[str] | None
"""What the pages of a tree in a language are called, as far as it says."""


class Look(NamedTuple):
    """Whether the folder ``root`` has a page in a language, known by its words; None where it does not say."""

    root: str
    language: str
    page: str
    found: bool | None


_listings: ContextVar[dict[tuple[str, str], Listing] | None] = ContextVar("listings", default=None)
_looks: ContextVar[list[Look] | None] = ContextVar("looks", default=None)


@contextmanager
def look_once() -> Iterator[None]:
    """Within, every listing is made once, as if the tree did not change meanwhile: for the time of a run."""
    token = _listings.set({} if (listings := _listings.get()) is None else listings)
    try:
        yield
    finally:
        _listings.reset(token)


def look_once_for_good() -> None:
    """The same until this process ends: for one that was begun for a run."""
    _listings.set({})


def list_once(root: str, language: str, make: Callable[[], Listing]) -> Listing:
    """The listing of a folder in a language."""
    listings = _listings.get()
    if listings is None:
        return make()
    if (root, language) not in listings:
        listings[root, language] = make()
    return listings[root, language]


@contextmanager
def note_looks() -> Iterator[list[Look]]:
    """Within, every look is put to the list that this gives."""
    looks: list[Look] = []
    token = _looks.set(looks)
    try:
        yield looks
    finally:
        _looks.reset(token)


def note_look(look: Look) -> None:
    """Say that something was looked at."""
    looks = _looks.get()
    if looks is not None:
        looks.append(look)
