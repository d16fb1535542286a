"""The watch over a pool of workers: it hears which article each has under way, and ends the one that takes too much."""

from __future__ import annotations

import os
import signal
import threading
from multiprocessing.connection import Connection, wait
from multiprocessing.context import BaseContext
from multiprocessing.synchronize import Lock
from typing import NamedTuple

from checker import languages
from checker.messages import get_language, use_catalogue
from checker.watching.alarm import make_alarm
from checker.watching.limits import describe_crash
from checker.watching.outside_watch import GRACE, TICK, WatchedProcess
from checker.watching.watched_work import Notice, set_watch


class Line(NamedTuple):
    """What a worker speaks by: all write to one pipe, one at a time."""

    writer: Connection
    lock: Lock

    def begin(self) -> None:
        """Have this process, a worker, tell what it begins, and break off by itself what it can."""
        number = os.getpid()

        def notify(notice: Notice) -> None:
            with self.lock:
                self.writer.send((number, notice))

        set_watch(notify, make_alarm())


class PoolWatch:
    """Hears the workers of one pool, from a thread of its own, until it is closed."""

    def __init__(self, context: BaseContext) -> None:
        self._reader, writer = context.Pipe(duplex=False)
        self.line = Line(writer, context.Lock())
        self._stopped, self._stop = context.Pipe(duplex=False)
        self._processes: dict[int, WatchedProcess] = {}
        self.ended: dict[str, str] = {}
        """The articles that workers were ended for, with the reason."""
        self._spoken = get_language()
        self._thread = threading.Thread(target=self._listen, name="pool-watch", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """End the watch, when all that was said has been heard."""
        self._stop.send(None)
        self._thread.join()
        for end in (self._reader, self.line.writer, self._stopped, self._stop):
            end.close()

    def list_culprits(self) -> dict[str, str]:
        """The articles that workers were ended for, with the reason; if none was, what was under way in any."""
        if self.ended:
            return self.ended
        return {process.notice.name: describe_crash() for process in self._processes.values() if process.notice.name}

    def _listen(self) -> None:
        use_catalogue(self._spoken, languages.get(self._spoken).catalogue)
        while True:
            ready = wait([self._reader, self._stopped], TICK)
            if self._reader in ready:
                number, notice = self._reader.recv()
                self._processes.setdefault(number, WatchedProcess(number, GRACE)).hear(notice)
            elif ready:
                return
            else:
                self._end_excess()

    def _end_excess(self) -> None:
        for process in self._processes.values():
            excess = process.find_excess()
            if excess and process.notice.name not in self.ended:
                self.ended[process.notice.name] = excess
                os.kill(process.number, getattr(signal, "SIGKILL", signal.SIGTERM))
