"""A command under a guard: what hangs, grows or crashes with an article is ended, and the others go on."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from checker.watching.guard import run_guarded
from checker.watching.limits import MEGABYTE, Limits
from checker.watching.watched_work import TooCostlyError, end_watch, watch_article

ENOUGH = Limits(seconds=20.0)
LITTLE = Limits(seconds=0.3)
BLOCK = 8 * MEGABYTE


def work_on(names: list[str], task: Callable[[str], None], limits: Limits, told: Path) -> int:
    """Work on every name; write those that were done, and why others were not."""
    with told.open("w", encoding="utf-8") as file:
        for name in names:
            try:
                with watch_article(name, 10, limits):
                    task(name)
            except TooCostlyError as error:
                file.write(f"{name}: {error}\n")
            else:
                file.write(f"{name}\n")
    return 7


def run_as_program(names: list[str], task: Callable[[str], None], limits: Limits, told: Path) -> tuple[int, list[str]]:
    """The exit code and what was told; in a process of its own, as pytest's has threads and files of its own."""
    deaths: list[str] = []
    child = os.fork()
    if not child:
        end_watch()
        code = 99
        try:
            code = run_guarded(lambda: work_on(names, task, limits, told), deaths.append, grace=0.2)
        finally:
            os._exit(code)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    return code, told.read_text(encoding="utf-8").splitlines()


pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork"),
    pytest.mark.filterwarnings("ignore:This process:DeprecationWarning"),
]


def test_nothing_happens_to_what_is_well(tmp_path: Path) -> None:
    assert run_as_program(["a", "b"], lambda _name: None, ENOUGH, tmp_path / "told") == (7, ["a", "b"])


def test_what_hangs_is_ended_and_named(tmp_path: Path) -> None:
    def task(name: str) -> None:
        time.sleep(60 * (name == "b"))

    code, told = run_as_program(["a", "b", "c"], task, LITTLE, tmp_path / "told")
    assert (code, told) == (7, ["a", "b: took longer than 0.3 s (time-limit)", "c"])


def test_what_no_alarm_reaches_is_ended(tmp_path: Path) -> None:
    def task(name: str) -> None:
        if name == "b":
            signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM})
            time.sleep(60)

    code, told = run_as_program(["a", "b", "c"], task, LITTLE, tmp_path / "told")
    assert (code, told) == (7, ["a", "b: took longer than 0.3 s (time-limit)", "c"])


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="the system does not tell the memory of a process")
def test_what_takes_too_much_memory_is_ended(tmp_path: Path) -> None:
    def task(name: str) -> None:
        held = []
        while name == "b":
            held.append(bytearray(b"x" * BLOCK))
            time.sleep(0.02)

    code, told = run_as_program(["a", "b", "c"], task, Limits(20.0, 20 * MEGABYTE), tmp_path / "told")
    assert (code, told) == (7, ["a", "b: took more than 20 MB of memory (memory-limit)", "c"])


def test_a_crash_is_listed(tmp_path: Path) -> None:
    def task(name: str) -> None:
        if name in {"b", "d"}:
            os.kill(os.getpid(), signal.SIGKILL)

    code, told = run_as_program(["a", "b", "c", "d"], task, ENOUGH, tmp_path / "told")
    assert code == 7
    assert told == [
        "a",
        "b: the process died (a crash, or out of memory)",
        "c",
        "d: the process died (a crash, or out of memory)",
    ]


def test_a_crash_with_no_article_is_the_commands() -> None:
    def crash() -> int:
        os.kill(os.getpid(), signal.SIGKILL)
        return 0

    deaths: list[str] = []
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        code = 99
        try:
            code = run_guarded(crash, deaths.append)
            os.write(writing, deaths[0].encode())
        finally:
            os._exit(code)
    os.close(writing)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 2
    assert os.read(reading, 1000) == b"the process died (a crash, or out of memory)"
    os.close(reading)


def test_a_child_ended_by_hand_ends_the_guard_alike(tmp_path: Path) -> None:
    def task(_name: str) -> None:
        os.kill(os.getpid(), signal.SIGTERM)
        time.sleep(5)

    child = os.fork()
    if not child:
        try:
            run_guarded(lambda: work_on(["a"], task, ENOUGH, tmp_path / "told"), print)
        finally:
            os._exit(99)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGTERM
