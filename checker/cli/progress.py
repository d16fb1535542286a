"""How far a long run has come: one line on standard error that rewrites itself, and nothing when that is piped."""

from __future__ import annotations

import os
import sys
import time

from checker.cli.printing import is_dumb
from checker.messages import _, choose_plural
from checker.reporting.printable import make_printable
from checker.reporting.terminal_columns import count_columns, cut_excerpt

PATIENCE = 1.0
"""Seconds before the line first shows."""
PAUSE = 0.1
"""Seconds between two states of it."""
WIDTH = 79
"""Columns of the line: one less than every terminal has, lest it wrap."""


class Progress:
    """Called with the number of articles done, of how many, and what is looked at now; `close` wipes the line."""

    def __init__(self, *, shown: bool | None = None) -> None:
        person = sys.stderr.isatty() and not os.environ.get("CI") and not is_dumb()
        self.shown = person if shown is None else shown
        self.next = time.monotonic() + PATIENCE
        self.length = 0

    def __call__(self, done: int, of: int, name: str) -> None:
        """Show the state, if it is time."""
        now = time.monotonic()
        if self.shown and now >= self.next:
            self.next = now + PAUSE
            text = choose_plural(of, _("{done} of {n} article: {name}"), _("{done} of {n} articles: {name}"))
            line = make_printable(text.format(done=done, name=name))
            self._write(cut_excerpt(line, 0, 0, WIDTH, most=1, carets=False)[0].text)

    def close(self) -> None:
        """Wipe the line."""
        if self.length:
            self._write("")
            sys.stderr.write("\r")
            sys.stderr.flush()

    def _write(self, line: str) -> None:
        columns = count_columns(line)
        sys.stderr.write(f"\r{line}{' ' * (self.length - columns)}")
        sys.stderr.flush()
        self.length = columns
