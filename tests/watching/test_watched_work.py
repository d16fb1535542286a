"""Saying what is under way, where somebody watches."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from checker.watching.limits import Limits
from checker.watching.watched_work import (
    Notice,
    TooCostlyError,
    end_watch,
    measure_file,
    measure_memory,
    measure_waiting,
    set_watch,
    watch_article,
    watch_files,
)


@pytest.fixture
def told() -> Iterator[list[Notice]]:
    notices: list[Notice] = []
    set_watch(notices.append, culprits={"bad.txt": "took too long"})
    yield notices
    end_watch()


def test_begin_and_end_are_told(told: list[Notice], tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("x" * 10, encoding="utf-8")
    with watch_files([str(file), str(tmp_path / "none")], Limits(7.0, 50)):
        assert [(one.name, one.seconds, one.allowed) for one in told] == [(str(file), 7.0, 50)]
    assert told[-1] == Notice("")


def test_what_others_were_ended_for_is_not_begun(told: list[Notice]) -> None:
    with pytest.raises(TooCostlyError, match="took too long"), watch_article("bad.txt", 1, Limits()):
        raise AssertionError
    assert told == []


def test_an_error_ends_the_article(told: list[Notice]) -> None:
    with pytest.raises(ValueError, match="boom"), watch_article("a", 1, Limits()):
        raise ValueError("boom")
    assert told[-1] == Notice("")


def test_an_article_does_not_end_the_program(told: list[Notice]) -> None:
    with pytest.raises(RuntimeError, match="SystemExit: 0"), watch_files(["a.txt"], Limits()):
        raise SystemExit(0)
    assert told[-1] == Notice("")


def test_nothing_is_told_where_nobody_watches() -> None:
    with watch_article("bad.txt", 1, Limits()):
        pass


def test_measures(tmp_path: Path) -> None:
    assert measure_file(str(tmp_path / "none")) == 0
    assert measure_file("a\0b") == 0
    assert measure_memory(os.getpid()) > 1_000_000 or not Path("/proc/self/statm").exists()
    assert measure_memory(-1) == 0


@pytest.mark.skipif(not Path("/proc/self/schedstat").exists(), reason="the system does not tell")
def test_what_runs_beside_others_waits_for_a_processor() -> None:
    """On a busy machine more, on an idle one next to nothing: never more than the time that passed."""
    before, began = measure_waiting(os.getpid()), time.monotonic()
    while time.monotonic() - began < 0.05:
        pass
    assert 0 <= measure_waiting(os.getpid()) - before <= time.monotonic() - began


def test_where_the_system_does_not_tell_nobody_waited(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("checker.watching.watched_work.WAITING_OF", str(tmp_path / "{}" / "{}"))
    assert measure_waiting(os.getpid()) == 0.0
