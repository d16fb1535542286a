"""One at a time, on every system."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from checker.file_lock import FAR, hold_lock


def open_file(path: Path) -> int:
    return os.open(path, os.O_RDWR | os.O_CREAT)


def test_a_second_one_is_refused_until_the_first_has_closed_it(tmp_path: Path) -> None:
    first, second = open_file(tmp_path / "a"), open_file(tmp_path / "a")
    with hold_lock(first, wait=False), pytest.raises(BlockingIOError), hold_lock(second, wait=False):
        pass
    os.close(first)
    with hold_lock(second, wait=True):
        pass
    os.close(second)


def test_on_windows_a_byte_behind_the_end_is_locked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[tuple[int, int, int]] = []

    def locking(descriptor: int, mode: int, length: int) -> None:
        calls.append((mode, os.lseek(descriptor, 0, os.SEEK_CUR), length))

    monkeypatch.setitem(sys.modules, "fcntl", None)
    monkeypatch.setitem(
        sys.modules,
        "msvcrt",
        SimpleNamespace(locking=locking, LK_LOCK=1, LK_NBLCK=2, LK_UNLCK=0),
    )
    descriptor = open_file(tmp_path / "a")
    for wait, mode in ((True, 1), (False, 2)):
        calls.clear()
        with hold_lock(descriptor, wait=wait):
            assert os.lseek(descriptor, 0, os.SEEK_CUR) == 0
        assert calls == [(mode, FAR, 1), (0, FAR, 1)]
    os.close(descriptor)


def test_a_system_without_locks_is_taken_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "fcntl", None)
    monkeypatch.setitem(sys.modules, "msvcrt", None)
    descriptor = open_file(tmp_path / "a")
    with hold_lock(descriptor, wait=False):
        pass
    os.close(descriptor)
