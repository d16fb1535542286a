"""Adding lines to a file: all or none. Where there is no room, the file is as it was."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from stat import S_ISREG

from checker.file_lock import hold_lock
from checker.file_writing import make_write_error, write_all
from checker.messages import _
from checker.tree_links import refuse_link_out

CHUNK = 65_536
"""Bytes that are read at once from the end of a file. A guess: most lines are shorter."""


def append_lines(path: Path, data: bytes, is_line: Callable[[bytes], bool]) -> None:
    """Add whole lines to the end of a file, all or none, made if need be. Raises `InputError`.

    What stands behind the last line end gets its own where ``is_line`` says that it is a line; else it was broken off,
    and is taken away.
    """
    refuse_link_out(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        flags = os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
        descriptor = os.open(path, flags, 0o666)
        try:
            if not S_ISREG(os.fstat(descriptor).st_mode):
                raise OSError(_("it is no file"))
            with hold_lock(descriptor, wait=True):
                _append(descriptor, data, is_line)
        finally:
            os.close(descriptor)
    except OSError as error:
        raise make_write_error(path, error) from None


def _append(descriptor: int, data: bytes, is_line: Callable[[bytes], bool]) -> None:
    size = os.lseek(descriptor, 0, os.SEEK_END)
    tail = _read_tail(descriptor, size)
    if tail and is_line(tail):
        data = b"\n" + data
    elif tail:
        size -= len(tail)
        os.ftruncate(descriptor, size)
    try:
        write_all(descriptor, data)
        os.fsync(descriptor)
    except BaseException:
        os.ftruncate(descriptor, size)
        raise


def _read_tail(descriptor: int, size: int) -> bytes:
    """What stands behind the last line end of a file."""
    tail = b""
    start = size
    while start and b"\n" not in tail:
        end, start = start, max(0, start - CHUNK)
        os.lseek(descriptor, start, os.SEEK_SET)
        tail = os.read(descriptor, end - start) + tail
    return tail.rpartition(b"\n")[2]
