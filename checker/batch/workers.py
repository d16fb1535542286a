"""Running shards: in processes of this machine, or on a Dask cluster. A worker that dies loses nothing.

When a worker dies, or is ended for what an article takes, every shard that was under way is run again by itself,
without the article that did it, which is put aside. Where that is not known, the shard is split into its articles.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from contextvars import copy_context
from dataclasses import replace
from functools import partial
from typing import Any

from checker import languages
from checker.batch.item import Item, describe_failure
from checker.batch.outcome import Result, merge_results
from checker.batch.parent_watch import end_with_parent
from checker.batch.pool_watch import Line, PoolWatch
from checker.messages import _, get_language, use_catalogue
from checker.model import InputError
from checker.watching.inside_watch import begin_inside_watch
from checker.watching.limits import describe_crash

Shard = tuple[int, list[Item]]
Work = Callable[[Sequence[Item]], Result]
AHEAD = 2
"""Shards that are handed out for each worker: the one it checks and one that waits, so that it never does. A guess."""
SHARDS_A_WORKER = 500
"""Shards after which a process makes room for a new one, so that memory that is not given back ends. A guess."""


def run_on_this_machine(work: Work, shards: Iterator[Shard], workers: int) -> Iterator[tuple[int, Result]]:
    """Run shards in ``workers`` processes; results come as they are ready."""
    while True:
        under_way: dict[Future[Result], Shard] = {}
        with _open_pool(workers) as (pool, watch):
            try:
                for shard, done in _feed_pool(pool, work, shards, under_way, workers * AHEAD):
                    yield shard[0], done
            except BrokenProcessPool:
                pass
            except BaseException:
                pool.shutdown(wait=False, cancel_futures=True)
                raise
            else:
                return
        for number, items in sorted(under_way.values(), key=lambda shard: shard[0]):
            yield number, _run_alone(work, _mark_culprits(items, watch.ended))


def _feed_pool(
    pool: ProcessPoolExecutor, work: Work, shards: Iterator[Shard], under_way: dict[Future[Result], Shard], most: int
) -> Iterator[tuple[Shard, Result]]:
    more = True
    while more or under_way:
        while more and len(under_way) < most:
            shard = next(shards, None)
            if shard is None:
                more = False
            else:
                under_way[_send_shard(pool, work, shard, under_way)] = shard
        ready, _rest = wait(under_way, return_when=FIRST_COMPLETED)
        for future in ready:
            result = future.result()
            yield under_way.pop(future), result


def _send_shard(
    pool: ProcessPoolExecutor, work: Work, shard: Shard, under_way: dict[Future[Result], Shard]
) -> Future[Result]:
    try:
        return pool.submit(work, shard[1])
    except BrokenProcessPool:
        under_way[Future()] = shard
        raise


def _run_alone(work: Work, items: Sequence[Item]) -> Result:
    """Run a suspected shard in a process of its own; while that dies, again without the article that it died with."""
    with _open_pool(1) as (pool, watch):
        try:
            return pool.submit(work, items).result()
        except BrokenProcessPool:
            culprits = watch.list_culprits()
    if any(item.id in culprits and not item.fault for item in items):
        return _run_alone(work, _mark_culprits(items, culprits))
    if len(items) == 1:
        return Result(failed=[describe_failure(items[0], describe_crash())])
    return merge_results([_run_alone(work, [item]) for item in items])


def _mark_culprits(items: Sequence[Item], culprits: Mapping[str, str]) -> list[Item]:
    """The articles, those that a worker was ended for with that as their fault."""
    return [replace(item, fault=culprits[item.id]) if item.id in culprits else item for item in items]


@contextmanager
def _open_pool(workers: int) -> Iterator[tuple[ProcessPoolExecutor, PoolWatch]]:
    context = multiprocessing.get_context("spawn")
    watch = PoolWatch(context)
    try:
        with ProcessPoolExecutor(
            workers,
            mp_context=context,
            max_tasks_per_child=SHARDS_A_WORKER,
            initializer=_begin,
            initargs=(get_language(), watch.line),
        ) as pool:
            yield pool, watch
    finally:
        watch.close()


def _begin(spoken: str, line: Line) -> None:
    """Leave an interrupt to the process that started the workers, end with it, be watched, and speak its language."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    end_with_parent()
    line.begin()
    use_catalogue(spoken, languages.get(spoken).catalogue)


def run_on_cluster(work: Work, shards: Iterator[Shard], address: str) -> Iterator[tuple[int, Result]]:
    """Run shards on the Dask cluster at ``address``. Raises `InputError` when it can't be reached."""
    try:
        import distributed
    except ImportError:
        raise InputError(_("--scheduler needs the extra: pip install 'translation-checker[batch]'")) from None
    try:
        client: Any = distributed.Client(address, timeout="10s")  # type: ignore[no-untyped-call]
    except (OSError, ValueError) as error:
        raise InputError(_("no Dask scheduler at {address}: {why}").format(address=address, why=error)) from None
    with client:
        work = partial(_work_speaking, get_language(), work)
        most = AHEAD * max(1, sum(client.nthreads().values()))
        under_way: dict[Any, Shard] = {}
        ready: Any = distributed.as_completed()  # type: ignore[no-untyped-call]

        def feed() -> None:
            while len(under_way) < most and (shard := next(shards, None)) is not None:
                future = client.submit(work, shard[1], pure=False, retries=1)
                under_way[future] = shard
                ready.add(future)

        feed()
        while under_way:
            future = next(ready)
            number, items = under_way.pop(future)
            try:
                result = future.result()
            except distributed.KilledWorker:
                result = merge_results(
                    [_run_alone_on_cluster(client, work, item, distributed.KilledWorker) for item in items]
                )
            yield number, result
            feed()


def _work_speaking(spoken: str, work: Work, items: Sequence[Item]) -> Result:
    """Run a shard in the language of the process that handed it out; the thread's own is as before."""
    return copy_context().run(_speak_and_work, spoken, work, items)


def _speak_and_work(spoken: str, work: Work, items: Sequence[Item]) -> Result:
    use_catalogue(spoken, languages.get(spoken).catalogue)
    begin_inside_watch()
    return work(items)


def _run_alone_on_cluster(client: Any, work: Work, item: Item, killed: type[Exception]) -> Result:
    try:
        result: Result = client.submit(work, [item], pure=False).result()
    except killed:
        return Result(failed=[describe_failure(item, _("the worker died (a crash, out of memory, or a limit)"))])
    return result
