"""Workers that stand ready: asked by many threads, ended with what takes too much, begun anew."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from checker.messages import get_language
from checker.pool import standing_pool
from checker.pool.standing_pool import StandingPool
from checker.watching.limits import Limits
from checker.watching.watched_work import TooCostlyError, watch_article

LIMITS = Limits(fixed=0.5)
FAR = Limits(fixed=600.0)


def do(task: str) -> tuple[str, int]:
    """The task in capitals, and who did it; some tasks go wrong."""
    with watch_article(task, len(task), FAR if task == "wait" else LIMITS):
        if task == "raise":
            raise ValueError("no such thing")
        if task == "unsendable":
            raise UnsendableError
        if task == "die":
            os.kill(os.getpid(), signal.SIGKILL)
        while task == "long":
            pass
        if task == "wait":
            time.sleep(60)
        if task == "hang":  # what no alarm within the process breaks off
            signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM})
            time.sleep(60)
        if task == "language":
            return get_language(), os.getpid()
    return task.upper(), os.getpid()


class UnsendableError(Exception):
    def __reduce__(self) -> str:
        raise TypeError("not this one")


@pytest.fixture(scope="module")
def pool() -> Iterator[StandingPool[str, tuple[str, int]]]:
    made = StandingPool(do, 2)
    yield made
    made.close()


Pool = StandingPool[str, tuple[str, int]]


def test_many_threads_ask_and_nothing_is_lost_or_mixed_up(pool: Pool) -> None:
    tasks = [f"task {number}" for number in range(100)]
    with ThreadPoolExecutor(8) as threads:
        done = list(threads.map(pool.ask, tasks))
    assert [text for text, _process in done] == [task.upper() for task in tasks]
    assert len({process for _text, process in done}) <= 2


def test_what_goes_wrong_is_raised_where_it_was_asked_for(pool: Pool) -> None:
    with pytest.raises(ValueError, match="no such thing"):
        pool.ask("raise")
    with pytest.raises(RuntimeError, match="Unsendable"):
        pool.ask("unsendable")
    assert pool.ask("next")[0] == "NEXT"


@pytest.mark.parametrize(("task", "reason"), [("long", r"longer than 0\.5 s"), ("die", "died")])
def test_what_takes_too_much_or_dies_harms_no_other(pool: Pool, task: str, reason: str) -> None:
    with ThreadPoolExecutor(4) as threads:
        bad = threads.submit(pool.ask, task)
        assert [found[0] for found in threads.map(pool.ask, ["a", "b", "c"])] == ["A", "B", "C"]
        with pytest.raises(TooCostlyError, match=reason):
            bad.result()
    assert pool.ask("next")[0] == "NEXT"


def test_what_can_not_be_broken_off_is_ended_from_outside(pool: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    with ThreadPoolExecutor(2) as threads:
        bad = threads.submit(pool.ask, "hang")
        assert pool.ask("other")[0] == "OTHER"
        with pytest.raises(TooCostlyError, match=r"longer than 0\.5 s"):
            bad.result(60)


def test_a_worker_that_died_while_it_waited_is_nobody_s_fault(pool: Pool) -> None:
    _text, process = pool.ask("who")
    os.kill(process, signal.SIGKILL)
    time.sleep(0.5)
    for _number in range(3):
        assert pool.ask("again")[0] == "AGAIN"


def test_a_worker_outlives_the_thread_that_asked_first(pool: Pool) -> None:
    found: list[int] = []
    for _number in range(3):
        asking = threading.Thread(target=lambda: found.append(pool.ask("who")[1]))
        asking.start()
        asking.join()
        time.sleep(0.05)
    assert len(set(found)) == 1


def test_workers_make_room_for_new_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(standing_pool, "TASKS_A_WORKER", 2)
    made = StandingPool(do, 1)
    try:
        processes = [made.ask("who")[1] for _number in range(6)]
    finally:
        made.close()
    assert len(set(processes)) == 3


def test_what_is_under_way_at_the_end_is_ended_and_who_waits_is_told() -> None:
    made: Pool = StandingPool(do, 1)
    process = made.ask("who")[1]
    begun = time.monotonic()
    with ThreadPoolExecutor(2) as threads:
        asked = [threads.submit(made.ask, "wait") for _number in range(2)]
        time.sleep(0.5)
        made.close()
        for one in asked:
            with pytest.raises(TooCostlyError, match="died"):
                one.result(30)
    assert time.monotonic() - begun < 30
    with pytest.raises(OSError, match=r"."):
        os.kill(process, 0)
