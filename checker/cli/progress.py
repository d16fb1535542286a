"""How far a long run has come: one line on standard error that rewrites itself, and nothing when that is piped."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from checker.cli.printing import is_dumb
from checker.messages import _, choose_plural
from checker.reporting.printable import make_printable
from checker.reporting.terminal_columns import count_columns, cut_excerpt
from checker.watching.stages import Stage, listen_to_stages

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
        self._state = 0, 0, ""

    def __call__(self, done: int, of: int, name: str) -> None:
        """Show the state, if it is time."""
        self._state = done, of, name
        if self._is_time():
            self._show(name)

    def show_stage(self, stage: Stage, done: int, of: int) -> None:
        """Show how far the article that is looked at has come, if it is time."""
        if self._is_time():
            told = _("{stage}, {percent} %").format(stage=_name_stage(stage), percent=100 * done // max(1, of))
            self._show(f"{self._state[2]} ({told})")

    def _is_time(self) -> bool:
        return self.shown and time.monotonic() >= self.next

    def _show(self, name: str) -> None:
        self.next = time.monotonic() + PAUSE
        done, of, _name = self._state
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


def _name_stage(stage: Stage) -> str:
    names = {Stage.READ: _("reading"), Stage.IDENTIFY: _("languages"), Stage.ALIGN: _("alignment")}
    return names.get(stage) or _("rules")


@contextmanager
def show_progress() -> Iterator[Progress]:
    """The line, which hears of the stages of the articles within, and is wiped at the end."""
    progress = Progress()
    try:
        with listen_to_stages(progress.show_stage):
            yield progress
    finally:
        progress.close()
