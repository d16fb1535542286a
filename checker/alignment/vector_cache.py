"""Array of an expensive model kept on disk, addressed by what they were made from."""

import hashlib
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path

import numpy as np

from checker.alignment.arrays import Array

_AT_ONCE = 500
"""Keys in one query; SQLite takes 999 in its oldest builds."""

_WAIT = 30.0
"""Seconds that are waited for another process that writes."""


class VectorCache:
    """float32 vectors of one length by text and model: the key is the sha256 of both.

    One SQLite file per model: a batch is written whole or not at all, and several processes may share it. A cache
    that can't be read or written is no error: the vectors are then computed anew.
    """

    def __init__(self, folder: Path, model: str, dimension: int) -> None:
        self.model, self.dimension = model, dimension
        self.path = folder / f"{hashlib.sha256(model.encode()).hexdigest()[:32]}.sqlite"

    def make_key(self, text: str) -> bytes:
        """Return the sha256 of the model's id and the text, 32 bytes."""
        return hashlib.sha256(f"{self.model}\0{text}".encode("utf-8", "surrogatepass")).digest()

    def find(self, texts: Iterable[str]) -> dict[str, Array]:
        """Return the vectors of those texts that are there."""
        keys = {self.make_key(text): text for text in texts}
        found: dict[str, Array] = {}
        try:
            with _open(self.path) as store:
                wanted = list(keys)
                for start in range(0, len(wanted), _AT_ONCE):
                    part = wanted[start : start + _AT_ONCE]
                    marks = ",".join("?" * len(part))
                    for key, stored in store.execute(f"SELECT key, vector FROM vectors WHERE key IN ({marks})", part):  # noqa: S608
                        vector = np.frombuffer(stored, dtype="<f4")
                        if len(vector) == self.dimension:
                            found[keys[key]] = vector.astype(np.float32)
        except (sqlite3.Error, OSError):
            return found
        return found

    def keep(self, vectors: Mapping[str, Array]) -> None:
        """Store vectors, all of them or, when the disk does not let us, none."""
        rows = [(self.make_key(text), vector.astype("<f4").tobytes()) for text, vector in vectors.items()]
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with _open(self.path) as store:
                store.executemany("INSERT OR REPLACE INTO vectors VALUES (?, ?)", rows)
        except (sqlite3.Error, OSError):
            return


@contextmanager
def _open(path: Path) -> Iterator[sqlite3.Connection]:
    """Open the file for one transaction and close it (sqlite3's own context does not close)."""
    with closing(sqlite3.connect(path, timeout=_WAIT)) as store, store:
        store.execute("CREATE TABLE IF NOT EXISTS vectors (key BLOB PRIMARY KEY, vector BLOB) WITHOUT ROWID")
        yield store
