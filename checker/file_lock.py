"""A lock on an open file, which the system frees when its process ends, however it ends.

On Windows, where ``fcntl`` is not there, bytes far behind the end of the file are locked: locks forbid reading there.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Any

FAR = 0x7FFF0000
"""The byte that is locked on Windows, which no file of ours is as long as to hold."""


@contextmanager
def hold_lock(descriptor: int, *, wait: bool) -> Iterator[None]:
    """Keep others out while the block runs. Raises ``OSError`` where another has the lock, unless ``wait`` is set.

    With ``wait``, a file system that knows no locks is taken as it is.
    """
    posix, windows = _import("fcntl"), _import("msvcrt")
    if posix is not None:
        try:
            posix.flock(descriptor, posix.LOCK_EX | (0 if wait else posix.LOCK_NB))
        except OSError:
            if not wait:
                raise
        yield  # closing the file frees it
    elif windows is not None:
        _lock_far_byte(windows, descriptor, windows.LK_LOCK if wait else windows.LK_NBLCK)
        try:
            yield
        finally:
            _lock_far_byte(windows, descriptor, windows.LK_UNLCK)
    else:
        yield


def _lock_far_byte(windows: Any, descriptor: int, mode: int) -> None:
    before = os.lseek(descriptor, 0, os.SEEK_CUR)
    os.lseek(descriptor, FAR, os.SEEK_SET)
    try:
        windows.locking(descriptor, mode, 1)
    finally:
        os.lseek(descriptor, before, os.SEEK_SET)


def _import(name: str) -> Any:
    """A module of one system, or None on others."""
    try:
        return import_module(name)
    except ImportError:
        return None
