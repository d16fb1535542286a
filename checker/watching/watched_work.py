"""Saying which article is under way, to whoever watches this process from outside; nobody does by default.

A process is watched from its beginning or not at all: a command in a terminal, a worker of a batch. A library that is
called by other programs is not.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from types import MappingProxyType
from typing import NamedTuple

from checker.messages import _
from checker.model import InputError
from checker.watching.limits import Limits


class Notice(NamedTuple):
    """What a watched process says when it begins an article, and, with an empty name, when it has ended it.

    ``memory`` is what the process has now, in bytes (0: not known), ``seconds`` and ``allowed`` what the article may
    take.
    """

    name: str
    seconds: float = 0.0
    memory: int = 0
    allowed: int = 0


MEMORY_OF = "/proc/{}/statm"
"""Where Linux tells the pages of a process: proc(5)."""
WAITING_OF = "/proc/{}/task/{}/schedstat"
"""Where Linux tells for how many nanoseconds a thread ran, and for how many it could have but waited for a processor:
Documentation/scheduler/sched-stats.rst of the kernel."""


class TooCostlyError(InputError):
    """An article that took more than it may, or that a process like this one was ended for."""


class _Watch(NamedTuple):
    notify: Callable[[Notice], None]
    culprits: Mapping[str, str]


NOBODY: Mapping[str, str] = MappingProxyType({})
_watch: list[_Watch] = []
"""The watch over this process; empty where there is none."""


def set_watch(*notify: Callable[[Notice], None], culprits: Mapping[str, str] = NOBODY) -> None:
    """Have this process tell each of these, one after the other, what it begins.

    ``culprits`` are articles that others were ended for, with the reason.
    """

    def tell(notice: Notice) -> None:
        for each in notify:
            each(notice)

    _watch[:] = [_Watch(tell, culprits)]


def end_watch() -> None:
    """Have this process tell nothing any more."""
    _watch.clear()


@contextmanager
def watch_article(name: str, size: int, limits: Limits) -> Iterator[None]:
    """Tell the watch that the article ``name``, of ``size`` bytes, is under way in the body.

    Raises `TooCostlyError` for an article that a process has been ended for.
    """
    if not _watch:
        yield
        return
    watch = _watch[0]
    if name in watch.culprits:
        raise TooCostlyError(watch.culprits[name])
    seconds, allowed = limits.list_allowed(size)
    watch.notify(Notice(name, seconds, measure_memory(os.getpid()), allowed))
    try:
        yield
    finally:
        watch.notify(Notice(""))


@contextmanager
def watch_files(paths: Sequence[str], limits: Limits) -> Iterator[None]:
    """The same for the files of an article, which goes by the name of the first.

    What would end the program in the body (``SystemExit``) is an error like others: all would be well, else.
    """
    size = sum(map(measure_file, paths)) if _watch else 0
    try:
        with watch_article(paths[0], size, limits):
            yield
    except TooCostlyError as error:
        raise make_costly(paths[0], str(error)) from None
    except SystemExit as error:
        raise RuntimeError(f"SystemExit: {error}") from error


def make_costly(path: str, reason: str) -> TooCostlyError:
    """What is told of an article that took too much, or that a process was ended for."""
    return TooCostlyError(_("{path}: not checked: {reason}").format(path=path, reason=reason))


def measure_file(path: str) -> int:
    """The bytes of a file; 0 for what is no file."""
    try:
        return os.path.getsize(path)  # noqa: PTH202 (asked for every file)
    except (OSError, ValueError):
        return 0


def measure_memory(process: int) -> int:
    """Bytes of memory that a process has in use; 0 where the system does not tell (it does on Linux)."""
    try:
        with open(MEMORY_OF.format(process), encoding="ascii") as file:  # noqa: PTH123 (asked for every article)
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError, AttributeError):  # the last where it is no POSIX
        return 0


def measure_waiting(process: int, thread: int = 0) -> float:
    """Seconds that a thread of a process, 0 for the main one, has waited for a processor.

    0 where the system does not tell (it does on Linux).
    """
    try:
        with open(WAITING_OF.format(process, thread or process), encoding="ascii") as file:  # noqa: PTH123 (as above)
            return int(file.read().split()[1]) / 1e9
    except (OSError, ValueError, IndexError):
        return 0.0
