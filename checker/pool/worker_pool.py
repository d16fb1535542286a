"""Running shards of tasks in processes of this machine. A worker that dies loses nothing.

When a worker dies, or is ended for what a task takes, every shard that was under way is run again by itself, without
the task that did it, which is put aside. Where that is not known, the shard is split into its tasks.
"""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any, Generic, Protocol, TypeVar

from checker.messages import get_language
from checker.pool.pool_watch import Line, PoolWatch
from checker.pool.worker_begin import begin_worker
from checker.watching.limits import describe_crash

AHEAD = 2
"""Shards that are handed out for each worker: the one it checks and one that waits, so that it never does. A guess."""
SHARDS_A_WORKER = 500
"""Shards after which a process makes room for a new one, so that memory that is not given back ends. A guess."""


class PoolTask(Protocol):
    """What a worker is given: a dataclass. ``fault`` says why it must not be begun: a worker was ended for it."""

    @property
    def id(self) -> str:
        """What it goes by while it is under way."""
        ...

    @property
    def fault(self) -> str:
        """Why it is put aside, or empty."""
        ...


Task = TypeVar("Task", bound=PoolTask)
Gain = TypeVar("Gain")


def count_processors() -> int:
    """The processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@dataclass(frozen=True, slots=True)
class WorkerPool(Generic[Task, Gain]):
    """How shards are worked on: ``put_aside`` gives the outcome of a task that failed, for a reason.

    ``merge`` makes one outcome of several. ``begin`` is called once in every process.
    """

    work: Callable[[Sequence[Task]], Gain]
    put_aside: Callable[[Task, str], Gain]
    merge: Callable[[Sequence[Gain]], Gain]
    begin: Callable[[], None] | None = None

    def run(self, shards: Iterator[tuple[int, list[Task]]], workers: int) -> Iterator[tuple[int, Gain]]:
        """Run shards in ``workers`` processes; outcomes come as they are ready."""
        while True:
            under_way: dict[Future[Gain], tuple[int, list[Task]]] = {}
            with _open_pool(workers, self.begin) as (pool, watch):
                try:
                    yield from self._feed(pool, shards, under_way, workers * AHEAD)
                except BrokenProcessPool:
                    pass
                except BaseException:
                    pool.shutdown(wait=False, cancel_futures=True)
                    raise
                else:
                    return
            for number, tasks in sorted(under_way.values(), key=lambda shard: shard[0]):
                yield number, self._run_alone(_mark_culprits(tasks, watch.ended))

    def _feed(
        self,
        pool: ProcessPoolExecutor,
        shards: Iterator[tuple[int, list[Task]]],
        under_way: dict[Future[Gain], tuple[int, list[Task]]],
        most: int,
    ) -> Iterator[tuple[int, Gain]]:
        more = True
        while more or under_way:
            while more and len(under_way) < most:
                shard = next(shards, None)
                if shard is None:
                    more = False
                else:
                    under_way[self._send(pool, shard, under_way)] = shard
            ready, _rest = wait(under_way, return_when=FIRST_COMPLETED)
            for future in ready:
                outcome = future.result()
                yield under_way.pop(future)[0], outcome

    def _send(
        self,
        pool: ProcessPoolExecutor,
        shard: tuple[int, list[Task]],
        under_way: dict[Future[Gain], tuple[int, list[Task]]],
    ) -> Future[Gain]:
        try:
            return pool.submit(self.work, shard[1])
        except BrokenProcessPool:
            under_way[Future()] = shard
            raise

    def _run_alone(self, tasks: Sequence[Task]) -> Gain:
        """Run a suspected shard in a process of its own; while that dies, again without what it died with."""
        with _open_pool(1, self.begin) as (pool, watch):
            try:
                return pool.submit(self.work, tasks).result()
            except BrokenProcessPool:
                culprits = watch.list_culprits()
        if any(task.id in culprits and not task.fault for task in tasks):
            return self._run_alone(_mark_culprits(tasks, culprits))
        if len(tasks) == 1:
            return self.put_aside(tasks[0], describe_crash())
        return self.merge([self._run_alone([task]) for task in tasks])


def _mark_culprits(tasks: Sequence[Task], culprits: Mapping[str, str]) -> list[Task]:
    """The tasks, those that a worker was ended for with that as their fault."""
    return [_mark(task, culprits[task.id]) if task.id in culprits else task for task in tasks]


def _mark(task: Any, fault: str) -> Any:
    return replace(task, fault=fault)


@contextmanager
def _open_pool(workers: int, begin: Callable[[], None] | None) -> Iterator[tuple[ProcessPoolExecutor, PoolWatch]]:
    context = multiprocessing.get_context("spawn")
    watch = PoolWatch(context)
    try:
        with ProcessPoolExecutor(
            workers,
            mp_context=context,
            max_tasks_per_child=SHARDS_A_WORKER,
            initializer=_begin,
            initargs=(get_language(), watch.line, begin),
        ) as pool:
            yield pool, watch
    finally:
        watch.close()


def _begin(spoken: str, line: Line, begin: Callable[[], None] | None) -> None:
    """Begin as every worker does, and be watched."""
    begin_worker(spoken)
    line.begin()
    if begin is not None:
        begin()
