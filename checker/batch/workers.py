"""Running shards: in processes of this machine, or on a Dask cluster. A worker that dies loses nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextvars import copy_context
from functools import partial
from typing import Any

from checker import languages
from checker.batch.item import Item, describe_failure
from checker.batch.outcome import Result, merge_results
from checker.messages import _, get_language, use_catalogue
from checker.model import InputError
from checker.pool.worker_pool import AHEAD, WorkerPool
from checker.watching.inside_watch import begin_inside_watch

Shard = tuple[int, list[Item]]
Work = Callable[[Sequence[Item]], Result]


def run_on_this_machine(work: Work, shards: Iterator[Shard], workers: int) -> Iterator[tuple[int, Result]]:
    """Run shards in ``workers`` processes; results come as they are ready."""
    return WorkerPool(work, _put_aside, merge_results).run(shards, workers)


def _put_aside(item: Item, why: str) -> Result:
    return Result(failed=[describe_failure(item, why)])


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
