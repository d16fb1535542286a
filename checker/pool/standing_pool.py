"""Workers that stand ready: each is asked one thing at a time, watched, ended with what takes too much, begun anew.

A worker that dies takes its own task with it and no other's. What `WorkerPool` does for a run, this does for a server,
which is asked by many threads and does not know what comes next.
"""

from __future__ import annotations

import multiprocessing
import queue
import signal
import threading
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any, Generic, NamedTuple, TypeVar, cast

from checker.messages import get_language
from checker.pool.worker_begin import begin_worker
from checker.watching.alarm import make_alarm
from checker.watching.limits import describe_crash
from checker.watching.outside_watch import GRACE, TICK, WatchedProcess
from checker.watching.watched_work import Notice, TooCostlyError, set_watch

TASKS_A_WORKER = 500
"""Tasks after which a process makes room for a new one, so that memory that is not given back ends. A guess."""
PATIENCE = 2.0
"""Seconds in which a worker that is to end may do so by itself. A guess."""
Task = TypeVar("Task")
Gain = TypeVar("Gain")


class _Gained(NamedTuple):
    """What a worker says when a task is done, or why it is not."""

    gain: Any
    fault: Exception | None = None


class StandingPool(Generic[Task, Gain]):
    """``workers`` processes that do ``work``; what it raises is raised where it was asked for.

    ``work`` calls `watch_article` for what it takes up: limits are those given there. ``begin`` is called once in every
    process, before its first task. All methods may be called from several threads.
    """

    def __init__(self, work: Callable[[Task], Gain], workers: int, begin: Callable[[], None] | None = None) -> None:
        self._work = work
        self._begin = begin
        self._spoken = get_language()
        self._context = multiprocessing.get_context("spawn")
        self._free: queue.LifoQueue[_Worker | None] = queue.LifoQueue()
        self._wanted: queue.SimpleQueue[bool] = queue.SimpleQueue()
        self._busy: set[_Worker] = set()
        self._lock = threading.Lock()
        self._closed = False
        for _number in range(workers):
            self._wanted.put(True)
        # Linux ends workers with the thread that began them: one that lives as long as the pool
        self._keeper = threading.Thread(target=self._keep, name="pool-keeper", daemon=True)
        self._keeper.start()

    def ask(self, task: Task) -> Gain:
        """Have a worker do a task, once one is free.

        Raises what the work raised, and `TooCostlyError` for a task that took too much, or with which the process died.
        """
        worker = self._take()
        try:
            gain: Gain = worker.ask(task)
        finally:
            with self._lock:
                self._busy.discard(worker)
            if worker.is_spent():
                self._end(worker)
            else:
                self._free.put(worker)
        return gain

    def close(self) -> None:
        """End the workers, whatever they do."""
        with self._lock:
            self._closed = True
            for worker in self._busy:
                worker.kill()
        self._wanted.put(False)
        self._keeper.join()
        while not self._free.empty():
            worker_left = self._free.get()
            if worker_left is not None:
                worker_left.end()
        self._free.put(None)

    def _take(self) -> _Worker:
        """The next worker that is free, and lives. Raises `TooCostlyError` when the pool was closed."""
        while True:
            worker = self._free.get()
            if worker is None:
                self._free.put(None)  # for the next one that waits
                raise TooCostlyError(describe_crash())
            if worker.is_alive() or worker.is_new():
                break
            self._end(worker)  # it died while nobody asked: no task's fault
        with self._lock:
            self._busy.add(worker)
            if self._closed:
                worker.kill()
        return worker

    def _end(self, worker: _Worker) -> None:
        worker.end()
        self._wanted.put(True)

    def _keep(self) -> None:
        """Begin a worker for every one that is wanted."""
        while self._wanted.get() and not self._closed:
            ours, theirs = self._context.Pipe()
            arguments = (theirs, self._spoken, self._work, self._begin)
            process = self._context.Process(target=_stand_ready, args=arguments, daemon=True)
            process.start()
            theirs.close()
            self._free.put(_Worker(process, ours))


class _Worker:
    """One process, as the pool sees it."""

    def __init__(self, process: BaseProcess, line: Connection) -> None:
        self._process = process
        self._line = line
        self._watched = WatchedProcess(process.pid or 0, GRACE)
        self._left = TASKS_A_WORKER

    def is_alive(self) -> bool:
        return self._process.is_alive()

    def is_new(self) -> bool:
        """Whether it was never asked: where it is dead all the same, the next one would be."""
        return self._left == TASKS_A_WORKER

    def is_spent(self) -> bool:
        """Whether it can't be asked again."""
        return not self._left or not self._process.is_alive()

    def ask(self, task: Any) -> Any:
        left, self._left = self._left - 1, 0  # whatever goes wrong on the line, it is asked nothing more
        try:
            self._line.send(task)
            said = self._listen()
        except (EOFError, OSError):
            raise TooCostlyError(describe_crash()) from None
        self._left = left
        if said.fault is not None:
            raise said.fault
        return said.gain

    def _listen(self) -> _Gained:
        """What comes of the task. Raises `TooCostlyError` when the process had to be ended."""
        while True:
            if not self._line.poll(TICK):
                excess = self._watched.find_excess()
                if excess:
                    self.kill()
                    raise TooCostlyError(excess)
                continue
            said = self._line.recv()
            if not isinstance(said, Notice):
                return cast("_Gained", said)
            self._watched.hear(said)

    def kill(self) -> None:
        """End the process at once."""
        with suppress(ValueError):  # it is closed already
            self._process.kill()

    def end(self) -> None:
        """End the process: it sees that the line is closed, or is killed."""
        self._line.close()
        self._process.join(0 if self._watched.notice.name else PATIENCE)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        with suppress(ValueError):  # another thread is about to learn that it has ended
            self._process.close()


def _stand_ready(line: Connection, spoken: str, work: Callable[[Any], Any], begin: Callable[[], None] | None) -> None:
    """Do one task after the other, until the line is closed."""
    begin_worker(spoken)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)  # sent to a whole group: what is under way is done first
    set_watch(line.send, make_alarm())
    if begin is not None:
        begin()
    while True:
        try:
            task = line.recv()
        except (EOFError, OSError):
            return
        try:
            said = _Gained(work(task))
        except Exception as error:  # noqa: BLE001 (whatever it is, it is raised where the task came from)
            said = _Gained(None, error)
        _reply(line, said)


def _reply(line: Connection, said: _Gained) -> None:
    try:
        line.send(said)
    except OSError:  # nobody waits for it any more
        return
    except Exception:  # noqa: BLE001 (an error that can't be sent)
        line.send(_Gained(None, RuntimeError(repr(said.fault))))
