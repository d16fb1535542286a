"""How far a long run has come: one line on standard error that rewrites itself, and nothing when that is piped."""

from __future__ import annotations

import os
import sys
import time

from checker.messages import _

PATIENCE = 1.0
"""Seconds before the line first shows."""
PAUSE = 0.1
"""Seconds between two states of it."""


class Progress:
    """Called with the number of articles done, of how many, and what is looked at now; `close` wipes the line."""

    def __init__(self, *, shown: bool | None = None) -> None:
        self.shown = sys.stderr.isatty() and not os.environ.get("CI") if shown is None else shown
        self.next = time.monotonic() + PATIENCE
        self.length = 0

    def __call__(self, done: int, of: int, name: str) -> None:
        """Show the state, if it is time."""
        now = time.monotonic()
        if self.shown and now >= self.next:
            self.next = now + PAUSE
            self._write(_("{done} of {of} articles: {name}").format(done=done, of=of, name=name)[:79])

    def close(self) -> None:
        """Wipe the line."""
        if self.length:
            self._write("")
            sys.stderr.write("\r")
            sys.stderr.flush()

    def _write(self, line: str) -> None:
        sys.stderr.write(f"\r{line.ljust(self.length)}")
        sys.stderr.flush()
        self.length = len(line)
