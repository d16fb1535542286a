"""What an article may take: seconds by its size, and bytes of memory."""

from __future__ import annotations

from typing import NamedTuple

from checker.messages import _

MEGABYTE = 1024 * 1024
"""Bytes."""


class Limits(NamedTuple):
    """What an article may take. 0 stands for any amount.

    ``seconds`` is for each megabyte that it has, and the least for all; ``fixed`` is in its place, whatever the size.
    ``memory`` is bytes above what the process had before.
    """

    seconds: float = 0.0
    memory: int = 0
    fixed: float = 0.0

    def list_allowed(self, size: int) -> tuple[float, int]:
        """Seconds and bytes of memory for an article of ``size`` bytes."""
        return self.fixed or self.seconds * max(1.0, size / MEGABYTE), self.memory


def describe_time_excess(seconds: float) -> str:
    """What is said of an article that was ended for the time it took."""
    return _("took longer than {seconds:g} s ({setting})").format(seconds=seconds, setting="time-limit")


def describe_memory_excess(memory: int) -> str:
    """What is said of an article that was ended for the memory it took."""
    line = _("took more than {size} MB of memory ({setting})")
    return line.format(size=memory // MEGABYTE, setting="memory-limit")


def describe_crash() -> str:
    """What is said of an article with which the process died."""
    return _("the process died (a crash, or out of memory)")
