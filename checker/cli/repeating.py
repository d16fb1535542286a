"""Running a command again whenever the files it reads have changed, until it is interrupted."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from checker.cli.printing import clear_terminal, print_error
from checker.discovery.folders import list_files
from checker.file_access import describe_state, is_folder
from checker.messages import _
from checker.model import InputError, SettingsError
from checker.named_files import list_named_files
from checker.settings import FILE_NAMES

if TYPE_CHECKING:
    from checker.settings import Settings

INTERVAL = 0.5
"""Seconds between two looks at the files. A guess: sooner than a hand goes from the editor to the terminal."""
State = dict[str, tuple[int, int]]


def repeat_on_change(paths: Sequence[str], settings: Callable[[], Settings], run_once: Callable[[], int]) -> int:
    """Run, wait for a change, run again. Returns 0 when it is interrupted.

    What is wrong with the input or the settings is said, and the next change is waited for: a file that is being
    written may be broken for a while.
    """
    state: State = {}
    try:
        while True:
            clear_terminal()
            try:
                state = look_at_files(paths, settings())
                run_once()
            except InputError as error:
                print_error(f"checker: {error}")
            sys.stdout.flush()
            print_error(_("checker: waiting for a change; Ctrl-C ends"))
            state = _await_change(paths, settings, state)
    except KeyboardInterrupt:
        return 0


def _await_change(paths: Sequence[str], settings: Callable[[], Settings], state: State) -> State:
    while True:
        time.sleep(INTERVAL)
        try:
            found = look_at_files(paths, settings())
        except SettingsError:
            found = look_at_files(paths, None)
        if found != state:
            return found


def look_at_files(paths: Sequence[str], settings: Settings | None) -> State:
    """By path when each file was written and how large it is; those of the settings, too. Raises `SettingsError`."""
    return {path: describe_state(path) for path in _list_watched(paths, settings)}


def _list_watched(paths: Sequence[str], settings: Settings | None) -> Iterator[str]:
    for path in paths:
        yield path
        if is_folder(path) and settings is not None:
            yield from (str(Path(path, below)) for below in list_files(path, settings))
        start = Path(path).absolute()
        for folder in (start, *start.parents):
            yield from (str(folder / name) for name in FILE_NAMES)
    if settings is not None:
        yield from (str(Path(settings.base, name)) for name in (settings.baseline, settings.decisions) if name)
        yield from map(str, list_named_files(settings))
