"""A watch from inside ends a process that another one would begin anew, and no other."""

from __future__ import annotations

import multiprocessing
import time

from checker.watching.inside_watch import ENDED, begin_inside_watch
from checker.watching.limits import Limits
from checker.watching.watched_work import watch_article


def hang() -> None:
    begin_inside_watch()
    with watch_article("a", 1, Limits(seconds=0.2)):
        time.sleep(30)


def test_a_worker_that_hangs_ends_itself() -> None:
    process = multiprocessing.get_context("spawn").Process(target=hang)
    process.start()
    process.join(20)
    assert process.exitcode == ENDED


def test_a_process_of_its_own_is_left_alone() -> None:
    begin_inside_watch()
    with watch_article("a", 1, Limits(seconds=0.01)):
        time.sleep(0.6)
