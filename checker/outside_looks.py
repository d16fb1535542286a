"""How often an article was judged by more than its own files: what then came of it can't be kept for another run."""

from __future__ import annotations

from itertools import count

_looks = count()
_last = [0]


def note_outside_look() -> None:
    """Say that something beside the files of the article was looked at: which files there are, for one."""
    _last[0] = next(_looks) + 1


def count_outside_looks() -> int:
    """How many there have been in this process."""
    return _last[0]
