"""When a process has taken too much."""

from __future__ import annotations

import os

import pytest

from checker.watching import outside_watch
from checker.watching.outside_watch import WatchedProcess
from checker.watching.watched_work import Notice


def test_time(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 100.0
    monkeypatch.setattr("checker.watching.outside_watch.time.monotonic", lambda: now)
    monkeypatch.setattr(outside_watch, "measure_waiting", lambda _number, _thread: 0.0)
    process = WatchedProcess(os.getpid())
    process.hear(Notice("a", seconds=5.0))
    assert process.find_excess() == ""
    now = 105.1
    assert process.find_excess() == "took longer than 5 s (time-limit)"
    process.grace = 1.0  # its own watch comes first
    assert process.find_excess() == ""
    process.hear(Notice(""))
    assert process.find_excess() == ""


def test_time_in_which_it_waited_for_a_processor_does_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    now, waited = 100.0, 2.0
    monkeypatch.setattr("checker.watching.outside_watch.time.monotonic", lambda: now)
    monkeypatch.setattr(outside_watch, "measure_waiting", lambda _number, _thread: waited)
    process = WatchedProcess(os.getpid())
    process.hear(Notice("a", seconds=5.0))
    now, waited = 120.0, 17.5
    assert process.find_excess() == ""
    now, waited = 121.0, 17.5
    assert process.find_excess() == "took longer than 5 s (time-limit)"


def test_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    used = 1000
    monkeypatch.setattr(outside_watch, "measure_memory", lambda _number: used)
    process = WatchedProcess(os.getpid())
    process.hear(Notice("a", memory=1000, allowed=500))
    assert process.find_excess() == ""
    used = 1501
    assert "memory-limit" in process.find_excess()
    process.hear(Notice("a", memory=0, allowed=500))  # the system does not tell
    assert process.find_excess() == ""
