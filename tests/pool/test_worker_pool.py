"""A task that ends its process is put aside, and the others are done."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from checker.pool.worker_pool import WorkerPool, count_processors
from checker.watching.limits import Limits
from checker.watching.watched_work import watch_article


@dataclass(frozen=True)
class Errand:
    id: str
    fault: str = ""


def work(errands: Sequence[Errand]) -> list[str]:
    done = []
    for errand in errands:
        if errand.fault:
            done.append(f"{errand.id}: {errand.fault}")
            continue
        with watch_article(errand.id, 0, Limits()):
            if errand.id == "deadly":
                os._exit(7)
            done.append(errand.id)
    return done


def put_aside(errand: Errand, why: str) -> list[str]:
    return [f"{errand.id}: {why}"]


def merge(results: Sequence[list[str]]) -> list[str]:
    return list(chain.from_iterable(results))


def test_what_ends_its_process_is_put_aside() -> None:
    pool: WorkerPool[Errand, list[str]] = WorkerPool(work, put_aside, merge)
    shards = [(number, [Errand(name) for name in names]) for number, names in enumerate(("ab", "c"))]
    shards.insert(1, (7, [Errand("x"), Errand("deadly"), Errand("y")]))
    found = dict(pool.run(iter(shards), 2))
    assert found[0] == ["a", "b"]
    assert found[1] == ["c"]
    assert [one.partition(":")[0] for one in found[7]] == ["x", "deadly", "y"]
    assert found[7][1] != "deadly"


def test_there_is_a_processor() -> None:
    assert count_processors() >= 1
