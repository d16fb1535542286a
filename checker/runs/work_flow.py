"""The work of a run: results that were kept are taken, the others come from this process or from several."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import chain, islice

from checker.faults import make_unforeseen
from checker.outside_looks import look_once_for_good
from checker.references.page_files import is_as_seen
from checker.runs.checked_group import CheckedGroup, GroupSummary, GroupTask, check_task
from checker.runs.result_cache import ResultCache
from checker.runs.safe_pickle import dump_plainly
from checker.settings import Settings
from checker.watching.watched_work import make_costly

SHARD = 8
"""Groups that a process is given at a time: what is done again when it dies. A guess."""
WORTH_A_POOL = 64
"""Groups to be checked from which several processes are begun unasked: each takes a second to begin. A guess."""

Result = tuple[GroupSummary, CheckedGroup | bytes | None]
"""What came of a group; pickled where it comes from another process, or was kept."""
Done = tuple[GroupTask, Result]


def work_through(
    tasks: Iterable[GroupTask],
    settings: Settings,
    cache: ResultCache | None,
    jobs: int,
    begin: Callable[[GroupTask], None],
) -> Iterator[Done]:
    """The result of every task, in no order. ``jobs`` 0: as many processes as there are processors, if it is worth it.

    ``begin`` is told of what this process begins.
    """
    kept: list[Done] = []
    missing = _list_missing(tasks, cache, kept)
    first = list(islice(missing, WORTH_A_POOL if not jobs else 2))
    yield from _drain(kept)
    workers = _count_workers(jobs, len(first), settings)
    left = chain(first, missing)
    done = _work_here(left, settings, begin) if workers < 2 else _work_in_pool(left, settings, workers)
    for name, task, result in done:
        yield from _drain(kept)
        if cache is not None and name and result[0].error is None and cache.name(task) == name:
            result = pickle_group(result)
            cache.keep(name, result)
        yield task, result
    yield from _drain(kept)


def _count_workers(jobs: int, missing: int, settings: Settings) -> int:
    if missing < (2 if jobs else WORTH_A_POOL):
        return 1
    if jobs:
        return jobs
    if settings.embedder not in ("embedded", "none"):
        return 1  # a model that each process would load
    from checker.pool.worker_pool import count_processors

    return count_processors()


def _drain(kept: list[Done]) -> Iterator[Done]:
    while kept:
        yield kept.pop(0)


def _list_missing(
    tasks: Iterable[GroupTask], cache: ResultCache | None, kept: list[Done]
) -> Iterator[tuple[str, GroupTask]]:
    """The tasks that have no result yet, with the name of theirs; the others are put to what was ``kept``."""
    for task in tasks:
        name = cache.name(task) if cache is not None else ""
        found: Result | None = cache.find(name) if cache is not None and name else None
        if found is None or not all(map(is_as_seen, found[0].looks)):
            yield name, task
        else:
            kept.append((task, found))


def _work_here(
    left: Iterable[tuple[str, GroupTask]], settings: Settings, begin: Callable[[GroupTask], None]
) -> Iterator[tuple[str, GroupTask, Result]]:
    for name, task in left:
        begin(task)
        yield name, task, check_task(task, settings)


def _work_in_pool(
    left: Iterator[tuple[str, GroupTask]], settings: Settings, workers: int
) -> Iterator[tuple[str, GroupTask, Result]]:
    from checker.pool.worker_pool import WorkerPool

    names: dict[int, tuple[str, GroupTask]] = {}

    def cut_into_shards() -> Iterator[tuple[int, list[GroupTask]]]:
        while some := list(islice(left, SHARD)):
            names.update({task.number: (name, task) for name, task in some})
            yield some[0][1].number, [task for _name, task in some]

    pool = WorkerPool(partial(check_shard, settings=settings), _put_aside, _merge, look_once_for_good)
    for _number, results in pool.run(cut_into_shards(), workers):
        for number, result in results:
            yield *names.pop(number), result


def check_shard(tasks: Sequence[GroupTask], settings: Settings) -> list[tuple[int, Result]]:
    """The results of tasks by their numbers, as they can be sent to another process."""
    found: list[tuple[int, Result]] = []
    for task in tasks:
        summary, group = check_task(task, settings)
        if summary.error is not None:
            summary = summary._replace(error=make_unforeseen(task.id, summary.error))
        found.append((task.number, pickle_group((summary, group))))
    return found


def pickle_group(result: Result) -> Result:
    """A result, its group pickled: whoever passes it on need not know what is in it."""
    summary, group = result
    return summary, dump_plainly(group) if isinstance(group, CheckedGroup) else group


def _put_aside(task: GroupTask, why: str) -> list[tuple[int, Result]]:
    return [(task.number, (GroupSummary(error=make_costly(task.id, why)), None))]


def _merge(results: Sequence[list[tuple[int, Result]]]) -> list[tuple[int, Result]]:
    return list(chain.from_iterable(results))
