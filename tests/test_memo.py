"""What is worked out once and kept."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.memo import Memo, build_once


def test_each_key_is_worked_out_once() -> None:
    asked: list[str] = []

    def count_letters(text: str) -> int:
        asked.append(text)
        return len(text)

    memo = Memo(count_letters)
    assert [memo["a"], memo["abc"], memo["a"]] == [1, 3, 1]
    assert asked == ["a", "abc"]


@given(st.lists(st.text(max_size=2)), st.integers(1, 4))
def test_it_never_holds_more_than_it_may_and_says_the_same(keys: list[str], most: int) -> None:
    memo = Memo(str.upper, most)
    for key in keys:
        assert memo[key] == key.upper()
        assert len(memo) <= most


def run_in_threads(work: Callable[[], object], number: int = 8) -> None:
    barrier = threading.Barrier(number)

    def begin() -> None:
        barrier.wait()
        work()

    threads = [threading.Thread(target=begin) for _ in range(number)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def test_a_table_is_built_once_whatever_threads_ask() -> None:
    asked: list[str] = []

    @build_once
    def build_table(text: str) -> dict[str, int]:
        asked.append(text)
        found: dict[str, int] = {}
        for letter in text:
            time.sleep(0.005)  # the others are let in
            found[letter] = ord(letter)
        return found

    seen: list[tuple[dict[str, int], int]] = []

    def look() -> None:
        table = build_table("abc")
        seen.append((table, len(table)))

    run_in_threads(look)
    assert asked == ["abc"]
    assert {(id(table), size) for table, size in seen} == {(id(build_table("abc")), 3)}
    build_table.cache_clear()
    assert build_table("abc") is not seen[0][0]
    assert asked == ["abc", "abc"]


def test_tables_that_are_made_of_each_other_are_built_by_threads_that_ask_for_either() -> None:
    @build_once
    def build_one(depth: int) -> tuple[str, ...]:
        time.sleep(0.002)
        return ("one", *(build_other(depth - 1) if depth else ()))

    @build_once
    def build_other(depth: int) -> tuple[str, ...]:
        time.sleep(0.002)
        return ("other", *(build_one(depth - 1) if depth else ()))

    found: list[tuple[str, ...]] = []
    run_in_threads(lambda: found.append(build_one(6)), 3)
    run_in_threads(lambda: found.append(build_other(5) if len(found) % 2 else build_one(9)), 4)
    assert len(found) == 7
    assert set(map(len, found)) <= {6, 7, 10}


def test_what_failed_is_tried_again_and_only_so_many_are_kept() -> None:
    asked: list[int] = []

    def divide(number: int) -> float:
        asked.append(number)
        return 1 / number

    built = build_once(divide, most=1)
    for _ in range(2):
        with pytest.raises(ZeroDivisionError):
            built(0)
    assert [built(2), built(2), built(4), built(2)] == [0.5, 0.5, 0.25, 0.5]
    assert asked == [0, 0, 2, 4, 2]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
def test_a_process_that_was_forked_while_a_thread_was_building_builds_for_itself() -> None:
    begun, go_on = threading.Event(), threading.Event()

    @build_once
    def build_slowly(wait: bool) -> str:
        begun.set()
        if wait:
            go_on.wait()
        return "built"

    thread = threading.Thread(target=build_slowly, args=(True,))
    thread.start()
    begun.wait()
    child = os.fork()
    if child == 0:
        signal.alarm(10)  # a child that waits for ever is killed
        os._exit(0 if build_slowly(False) == "built" else 1)
    go_on.set()
    thread.join()
    assert os.waitpid(child, 0)[1] == 0


def test_a_memory_that_is_emptied_while_others_read_says_the_same() -> None:
    memo = Memo(str.upper, most=3)
    wrong: list[str] = []

    def read() -> None:
        for n in range(2000):
            key = f"a{n % 7}"
            if memo[key] != key.upper():
                wrong.append(key)

    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        run_in_threads(read)
    finally:
        sys.setswitchinterval(before)
    assert wrong == []
