"""The index of a translation memory, kept in the user's cache while the file is as it was.

What is broken, or can't be written, is as if it were not there: the file is read again.
"""

from __future__ import annotations

import hashlib
import os
import sys
from array import array
from contextlib import suppress
from typing import TYPE_CHECKING

from checker.memories.tmx_index import TmxIndex
from checker.user_cache import choose_cache_folder

if TYPE_CHECKING:
    from pathlib import Path

FORMAT = f"1 {sys.byteorder}"
"""Of what is kept; another one is not read."""
LEAST_KEPT = 1_000_000
"""Bytes of a memory whose index is worth keeping: smaller ones are read in less than a tenth of a second."""
DIGEST = 32
"""Bytes of the digest before the numbers."""


def choose_index_file(path: Path) -> Path:
    """Where the index of a file lies, or would: it is known by the file's place, time and size. Raises ``OSError``."""
    state = os.stat(path)  # noqa: PTH116
    said = f"{FORMAT}\0{os.path.abspath(path)}\0{state.st_mtime_ns}\0{state.st_size}"  # noqa: PTH100
    name = hashlib.sha256(said.encode("utf-8", "surrogateescape")).hexdigest()[:32]
    return choose_cache_folder("memories") / f"{name}.index"


def find_index(file: Path) -> TmxIndex | None:
    """The index that was kept in a file; None where there is none that is whole."""
    try:
        data = file.read_bytes()
    except OSError:
        return None
    numbers = memoryview(data)[DIGEST:]
    if hashlib.sha256(numbers).digest() != data[:DIGEST] or len(numbers) < 16:
        return None
    found = array("Q")
    found.frombytes(numbers)
    texts, units = found[0], found[1]
    if len(found) != 2 + 2 * texts + 2 * units:
        return None
    index = TmxIndex()
    index.keys, index.owners = found[2 : 2 + texts], found[2 + texts : 2 + 2 * texts]
    index.starts, index.ends = found[2 + 2 * texts : 2 + 2 * texts + units], found[2 + 2 * texts + units :]
    return index


def keep_index(file: Path, index: TmxIndex) -> None:
    """Keep an index in a file, whole or not at all."""
    numbers = array("Q", (len(index.keys), len(index.starts)))
    for part in (index.keys, index.owners, index.starts, index.ends):
        numbers.extend(part)
    data = numbers.tobytes()
    temporary = file.with_name(f"{file.name}.{os.getpid()}.part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_bytes(hashlib.sha256(data).digest() + data)
        temporary.replace(file)
    except OSError:
        with suppress(OSError):
            temporary.unlink()
