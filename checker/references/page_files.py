"""Whether the tree that a page stands in has another page in a language: asked only of links that look wrong.

A folder named like the language (``site/fr/help/index.md``) is where the pages of that language lie. Addresses and
files are compared by their words: ``/fr/news/2025/03/04/pool/`` is ``fr/news/_posts/2025-03-04-pool.md``.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from functools import cached_property
from pathlib import PurePath

from checker.outside_looks import Listing, Look, list_once, note_look
from checker.references.address import find_edition

MOST_FILES = 5_000
"""Files of a language that are looked at. Limit: beyond, a page counts as not known."""
_JOINT = re.compile(r"[^\w]+|_+")
_NO_PAGE = frozenset(("index", "readme"))


class PageFiles:
    """The pages of a tree, by language, as far as folders tell. ``path`` is the file of one of its pages."""

    def __init__(self, path: str) -> None:
        self.path = PurePath(path)

    @cached_property
    def _root(self) -> str:
        """The folder in which those of the languages lie; empty where there is none."""
        for folder in self.path.parents:
            if find_edition(folder.name):
                return str(folder.parent)
        return ""

    def has_page(self, page: tuple[str, ...], language: str) -> bool | None:
        """Whether there is a page of that path in a language; None where the tree does not say."""
        if not self._root or not page:
            return None
        words = _join_words("/".join(self._start_below(page)))
        found = _find_page(self._root, language, words)
        note_look(Look(self._root, language, words, found))
        return found

    def _start_below(self, page: tuple[str, ...]) -> tuple[str, ...]:
        """The path of a page that a link beside this one names, without the folders above those of the languages."""
        folders = PurePath(self._root).parts
        above = tuple(part.lower() for part in folders if part not in {"/", "."} and not find_edition(part))
        return page[len(above) :] if page[: len(above)] == above else page


def is_as_seen(look: Look) -> bool:
    """Whether the tree still says what it said when it was looked at."""
    return _find_page(look.root, look.language, look.page) == look.found


def _find_page(root: str, language: str, words: str) -> bool | None:
    listing = list_once(root, language, lambda: _list_pages(root, language))
    return None if listing is None else words in listing


def _list_pages(root: str, language: str) -> Listing:
    try:
        folders = [entry.path for entry in os.scandir(root) if find_edition(entry.name) == language]
    except OSError:
        return None
    found = {_join_words(name) for folder in folders for name in _list_files(folder)}
    return frozenset(found) if found and len(found) < MOST_FILES else None


def _list_files(folder: str) -> Iterator[str]:
    """The files below a folder without what they end in, from the folder on; `MOST_FILES` of them at the most."""
    count = 0
    for where, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in files:
            count += 1
            if count > MOST_FILES:
                return
            yield PurePath(os.path.relpath(where, folder), PurePath(name).stem).as_posix()


def _join_words(path: str) -> str:
    """A path as its words; folders that begin with an underscore are the generator's own."""
    parts = [part for part in path.lower().split("/") if part != "." and not part.startswith("_")]
    if parts and parts[-1] in _NO_PAGE:
        del parts[-1]
    return " ".join(_JOINT.sub(" ", " ".join(parts)).split())
