"""The watch over a pool hears which article each worker has under way."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time

import pytest

from checker.pool.pool_watch import Line, PoolWatch
from checker.watching.limits import Limits
from checker.watching.watched_work import watch_article


def hang(line: Line) -> None:
    line.begin()
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM})  # what no alarm reaches
    with watch_article("well", 1, Limits(seconds=0.1)):
        pass
    with watch_article("hung", 1, Limits(seconds=0.1)):
        time.sleep(60)


def crash(line: Line) -> None:
    line.begin()
    with watch_article("crash", 1, Limits()):
        os._exit(3)


@pytest.fixture(autouse=True)
def _no_grace(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("checker.pool.pool_watch.GRACE", 0.0)


@pytest.mark.parametrize(
    ("work", "culprits"),
    [
        (hang, {"hung": "took longer than 0.1 s (time-limit)"}),
        (crash, {"crash": "the process died (a crash, or out of memory)"}),
    ],
)
def test_culprits(work: object, culprits: dict[str, str]) -> None:
    context = multiprocessing.get_context("spawn")
    watch = PoolWatch(context)
    worker = context.Process(target=work, args=(watch.line,))  # type: ignore[arg-type]
    worker.start()
    worker.join(30)
    watch.close()
    assert worker.exitcode
    assert watch.list_culprits() == culprits
