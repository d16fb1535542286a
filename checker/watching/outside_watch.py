"""What a process that watches others knows of them, and when one has taken too much."""

from __future__ import annotations

import time
from dataclasses import dataclass

from checker.watching.limits import describe_memory_excess, describe_time_excess
from checker.watching.watched_work import Notice, measure_memory

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

    def hear(self, notice: Notice) -> None:
        """Take in what the process says; the time first, as another thread may look between the two."""
        self.since = time.monotonic()
        self.notice = notice

    def find_excess(self) -> str:
        """Why the process must be ended now; "" while it need not."""
        notice = self.notice
        if not notice.name:
            return ""
        if notice.seconds and time.monotonic() - self.since > notice.seconds + self.grace:
            return describe_time_excess(notice.seconds)
        more = notice.allowed * (1 + bool(self.grace))
        if more and notice.memory and measure_memory(self.number) - notice.memory > more:
            return describe_memory_excess(notice.allowed)
        return ""
