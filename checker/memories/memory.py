"""The translation memories of the settings: what they say in another language for a sentence of the source."""

from __future__ import annotations

import os
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from checker.file_access import describe_state, explain_error, open_regular
from checker.memo import build_once
from checker.memories.kept_index import LEAST_KEPT, choose_index_file, find_index, keep_index
from checker.memories.sentence_key import make_key, normalise
from checker.memories.tmx_index import TmxIndex, Unreadable, index_tmx
from checker.messages import _
from checker.model import SettingsError
from checker.reading.encoding import find_encoding
from checker.reading.thresholds import DECLARED_WITHIN
from checker.reading.tmx import list_variants

if TYPE_CHECKING:
    import io

    from checker.settings import Settings

MOST_MEMORIES = 8
"""Memories that are kept at the same time: those of settings files that one program meets."""
MOST_LOOKED_UP = 4096
"""Texts of which it is kept what a memory says: the same labels stand in many units."""


class Remembered(NamedTuple):
    """What a memory says: the text, the name of the file, and the name of the unit in it."""

    text: str
    file: str
    unit: str


class TranslationMemory:
    """One TMX file, indexed. It is read again for what is asked for; the index holds no text."""

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            with open_regular(path) as stream:
                self._encoding, _mark = find_encoding(stream.read(DECLARED_WITHIN), "xml")
                stream.seek(0)
                found = _index(path, stream)
        except OSError as error:
            raise SettingsError(
                _("{path}: can't be read: {reason}").format(path=path, reason=explain_error(error))
            ) from None
        if isinstance(found, Unreadable):
            raise SettingsError(f"{path}:{found.line}: {found.reason}")
        self._index: TmxIndex = found
        self._find_once = lru_cache(maxsize=MOST_LOOKED_UP)(self._look_up)

    def find(self, language: str, text: str, other: str) -> tuple[Remembered, ...]:
        """What it says in another language for a text, each once, in the order of the file. Raises `SettingsError`."""
        return self._find_once(language, text, other)

    def _look_up(self, language: str, text: str, other: str) -> tuple[Remembered, ...]:
        wanted, found = normalise(text), dict[str, Remembered]()
        for number in sorted(set(self._find_units(make_key(language, text)))):
            name, variants = self._read_unit(number)
            if any(one == language and normalise(said) == wanted for one, said in variants):
                for one, said in variants:
                    if one == other and said.strip():
                        found.setdefault(said, Remembered(said, self._path.name, name or str(number + 1)))
        return tuple(found.values())

    def _find_units(self, key: int) -> Iterator[int]:
        keys = self._index.keys
        at = bisect_left(keys, key)
        while at < len(keys) and keys[at] == key:
            yield self._index.owners[at]
            at += 1

    def _read_unit(self, number: int) -> tuple[str, list[tuple[str, str]]]:
        """The name of a unit, and its texts with their languages."""
        start, end = self._index.starts[number], self._index.ends[number]
        try:
            with open_regular(self._path) as stream:
                stream.seek(start)
                data = stream.read(end - start)
        except OSError as error:
            raise SettingsError(
                _("{path}: can't be read: {reason}").format(path=self._path, reason=explain_error(error))
            ) from None
        return list_variants(data.decode(self._encoding, "replace"))


def load_memories(settings: Settings) -> list[TranslationMemory]:
    """The memories that the settings name, each read once, and again when it has changed. Raises `SettingsError`."""
    paths = [Path(settings.base) / name for name in settings.memory]
    return [_load_once(path, describe_state(path)) for path in paths]


def _load(path: Path, _state: tuple[int, int]) -> TranslationMemory:
    return TranslationMemory(path)


_load_once = build_once(_load, MOST_MEMORIES)


def _index(path: Path, stream: io.FileIO) -> TmxIndex | Unreadable:
    """The index of an open file, taken from the cache where it is large and was read before."""
    if os.fstat(stream.fileno()).st_size < LEAST_KEPT:
        return index_tmx(stream)
    file = choose_index_file(path)
    found: TmxIndex | Unreadable | None = find_index(file)
    if found is None:
        found = index_tmx(stream)
        if isinstance(found, TmxIndex):
            keep_index(file, found)
    return found
