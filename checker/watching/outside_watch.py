"""What a process that watches others knows of them, and when one has taken too much."""

from __future__ import annotations

import time
from dataclasses import dataclass

from checker.watching.limits import describe_memory_excess, describe_time_excess
from checker.watching.watched_work import Notice, measure_memory, measure_waiting

NOTHING = Notice("")
GRACE = 5.0
"""Seconds. A guess: a watch inside a process breaks off what it can in much less."""
TICK = 0.25
"""Seconds between two looks at a process. A guess: late enough to cost nothing, early enough for 2 GB of memory."""


@dataclass(slots=True)
class WatchedProcess:
    """A process and what it has under way."""

    number: int
    grace: float = 0.0
    """Seconds more than it may take, for a process that has a watch of its own, and should come first."""
    notice: Notice = NOTHING
    since: float = 0.0
    waited: float = 0.0
    """Seconds that the process had waited for a processor before it began this."""
    thread: int = 0
    """The system's number of the thread that works, 0 for the main one."""

    def hear(self, notice: Notice) -> None:
        """Take in what the process says; the time first, as another thread may look between the two."""
        if notice.seconds:
            self.waited = measure_waiting(self.number, self.thread)
        self.since = time.monotonic()
        self.notice = notice

    def find_excess(self) -> str:
        """Why the process must be ended now; "" while it need not."""
        notice = self.notice
        if not notice.name:
            return ""
        if notice.seconds and self._measure_time(notice.seconds + self.grace) > notice.seconds + self.grace:
            return describe_time_excess(notice.seconds)
        more = notice.allowed * (1 + bool(self.grace))
        if more and notice.memory and measure_memory(self.number) - notice.memory > more:
            return describe_memory_excess(notice.allowed)
        return ""

    def _measure_time(self, enough: float) -> float:
        """Seconds since it was begun, or some that are fewer than ``enough``.

        Those in which the process only waited for a processor don't count: a busy machine is not the article's fault.
        """
        passed = time.monotonic() - self.since
        return passed if passed <= enough else passed - (measure_waiting(self.number, self.thread) - self.waited)
