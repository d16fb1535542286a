"""How far the article that is under way has come, told to whoever listens in this thread; nobody does by default."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from enum import Enum


class Stage(Enum):
    """What is done with an article, in this order."""

    READ = "read"
    IDENTIFY = "identify"
    ALIGN = "align"
    CHECK = "check"


Listener = Callable[[Stage, int, int], None]
"""Told what is done, how much of it, and of how much there is: files, blocks, sentences, rules."""
_listener: ContextVar[Listener | None] = ContextVar("listener", default=None)


@contextmanager
def listen_to_stages(listener: Listener) -> Iterator[None]:
    """Within, ``listener`` is told."""
    token = _listener.set(listener)
    try:
        yield
    finally:
        _listener.reset(token)


def tell_stage(stage: Stage, done: int, of: int) -> None:
    """Say that so much of a stage is done."""
    listener = _listener.get()
    if listener is not None:
        listener(stage, done, of)
