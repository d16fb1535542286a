"""Running shards: in processes of this machine, or on a Dask cluster. A worker that dies loses nothing.

When a worker dies, every shard that was under way is run again by itself; one that kills its worker again is split
into its articles, and the article that does it is put aside.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextvars import copy_context
from functools import partial
from typing import Any

from checker import languages
from checker.batch.item import Item
from checker.batch.outcome import Result, merge_results
from checker.batch.parent_watch import end_with_parent
from checker.messages import _, get_language, use_catalogue
from checker.model import InputError

Shard = tuple[int, list[Item]]
Work = Callable[[Sequence[Item]], Result]
AHEAD = 2
"""Shards that are handed out for each worker: the one it checks and one that waits, so that it never does. A guess."""
SHARDS_A_WORKER = 500
"""Shards after which a process makes room for a new one, so that memory that is not given back ends. A guess."""


def run_on_this_machine(work: Work, shards: Iterator[Shard], workers: int) -> Iterator[tuple[int, Result]]:
    """Run shards in ``workers`` processes; results come as they are ready."""
    if workers <= 1:
        for number, items in shards:
            yield number, work(items)
        return
    while True:
        under_way: dict[Future[Result], Shard] = {}
        with _open_pool(workers) as pool:
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
            yield number, _run_alone(work, items)


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
    """Run a suspected shard in a process of its own; if that dies too, each article, and put the culprit aside."""
    try:
        with _open_pool(1) as pool:
            return pool.submit(work, items).result()
    except BrokenProcessPool:
        if len(items) == 1:
            return Result(failed=[{"id": items[0].id, "error": _("the worker died (a crash, or out of memory)")}])
        return merge_results([_run_alone(work, [item]) for item in items])


def _open_pool(workers: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(
        workers,
        mp_context=multiprocessing.get_context("spawn"),
        max_tasks_per_child=SHARDS_A_WORKER,
        initializer=_begin,
        initargs=(get_language(),),
    )


def _begin(spoken: str) -> None:
    """Leave an interrupt to the process that started the workers, end with it, and speak its language."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    end_with_parent()
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
    return work(items)


def _run_alone_on_cluster(client: Any, work: Work, item: Item, killed: type[Exception]) -> Result:
    try:
        result: Result = client.submit(work, [item], pure=False).result()
    except killed:
        return Result(failed=[{"id": item.id, "error": _("the worker died (a crash, or out of memory)")}])
    return result
