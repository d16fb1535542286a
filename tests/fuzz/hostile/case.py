"""One hostile input, and how it ended."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple


class Case(NamedTuple):
    """One hostile input: its area and name, what makes its files in a folder, and the arguments of the command.

    ``path`` is the file that an error must name; ``codes`` are the exit codes that are right; ``says`` must stand in
    what is printed; ``most`` are the lines of an error, ``stdin`` and ``environment`` what the command gets.
    """

    area: str
    name: str
    build: Callable[[Path], None]
    arguments: tuple[str, ...]
    path: str = ""
    codes: tuple[int, ...] = (0, 1, 2)
    says: str = ""
    most: int = 1
    stdin: bytes = b""
    environment: tuple[tuple[str, str], ...] = ()


class Outcome(NamedTuple):
    """How a case ended; ``left`` are the parts of files that lie about after it."""

    code: int
    out: str
    err: str
    seconds: float
    memory: int
    left: tuple[str, ...] = ()
