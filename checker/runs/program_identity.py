"""What this program is known by: its code and data, Python, and the packages that decide what is found."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from checker.memo import build_once

LIBRARIES = ("numpy", "markdown-it-py", "PyYAML", "langdetect", "sacrebleu")
"""Packages whose version decides what is found."""
ROOT = Path(__file__).parents[1]
"""Where the code and the data lie."""


def identify_program(find: Callable[[str], Any], keep: Callable[[str, object], None]) -> str:
    """A digest of the content of all files; read anew where one of them is not the file that it was.

    ``find`` and ``keep`` are given a name: the digest of where the files lie, their sizes and times, the time of their
    entry in the file system among them, which no program can set.
    """
    name = _sign_files()
    found = find(name)
    if not isinstance(found, str):
        found = _read_files()
        keep(name, found)
    return found


@build_once
def _describe_python() -> str:
    from importlib.metadata import PackageNotFoundError, version

    lines = [sys.version]
    for name in LIBRARIES:
        with suppress(PackageNotFoundError):
            lines.append(f"{name} {version(name)}")
    return "\n".join(lines)


def _sign_files() -> str:
    lines = [_describe_python()]
    for path in _list_files(str(ROOT)):
        with suppress(OSError):
            stat = os.stat(path)  # noqa: PTH116 (six hundred of them in every run)
            lines.append(f"{path} {stat.st_size} {stat.st_mtime_ns} {stat.st_ctime_ns} {stat.st_ino}")
    return hashlib.sha256("\n".join(lines).encode("utf-8", "surrogatepass")).hexdigest()


@build_once
def _read_files() -> str:
    hashed = hashlib.sha256(_describe_python().encode())
    for path in _list_files(str(ROOT)):
        hashed.update(f"\n{os.path.relpath(path, ROOT)}\n".encode("utf-8", "surrogatepass"))
        with suppress(OSError):
            hashed.update(Path(path).read_bytes())
    return hashed.hexdigest()


def _list_files(root: str) -> Iterator[str]:
    for where, folders, files in os.walk(root):
        folders[:] = sorted(name for name in folders if name != "__pycache__")
        for name in sorted(files):
            yield os.path.join(where, name)  # noqa: PTH118
