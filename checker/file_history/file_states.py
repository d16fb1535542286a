"""The states that a file has gone through, renames and moves followed; and what has changed in a tree since a
commit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from checker.file_history.repository import Repository

MOST_STATES = 12
"""Earlier states of a file that are looked at, the latest first. Limit: each takes as long to read as the file
itself."""
SHORT = 9
"""Digits of a commit that people are shown: what git shows of large repositories."""
_TWO = frozenset("RC")
"""Letters of changes that name an old and a new path (git diff, ``--name-status``); all others name one."""
DELETED = "D"
"""What git says of a file that is no more."""
UNCHANGED = "R100"
"""What git says of a file that was renamed and is the same otherwise."""


class State(NamedTuple):
    """A file as it was in a commit: the commit, and the path that it had there."""

    commit: str
    path: str

    @property
    def name(self) -> str:
        """The commit as people are shown it."""
        return self.commit[:SHORT]


def list_states(repository: Repository, path: str, most: int = MOST_STATES) -> list[State]:
    """The commits in which a file was changed, the latest first, each with the path that it had then.

    That it was renamed, and nothing else, is no change.
    """
    found: list[State] = []
    asked = (
        "log",
        "--follow",
        "--no-show-signature",
        f"--max-count={most}",
        "-M",
        "-z",
        "--name-status",
        "--format=%x01%H",
    )
    answer = repository.ask(*asked, "--no-ext-diff", "--no-textconv", "--", path)
    for entry in (answer or b"").decode("utf-8", "surrogateescape").split("\x01")[1:]:
        commit, *fields = [field.strip("\n") for field in entry.split("\0") if field.strip("\n")]
        if len(fields) > 1 and fields[0] != DELETED and fields[0] != UNCHANGED:
            found.append(State(commit, fields[-1]))
    return found


def list_changes(repository: Repository, commit: str) -> dict[str, str | None]:
    """The files of the working tree that are not as they were in a commit: today's path, and the one they had there.

    None stands for files that were not there. Files that git does not track are left out.
    """
    asked = ("diff", "--name-status", "-z", "-M", "--no-ext-diff", "--no-textconv", "--ignore-submodules", commit, "--")
    fields = iter((repository.ask(*asked) or b"").decode("utf-8", "surrogateescape").split("\0"))
    changes: dict[str, str | None] = {}
    for status in fields:
        if not status:
            continue
        path = next(fields)
        if status[0] in _TWO:
            old, path = path, next(fields)
            changes[path] = old if status[0] == "R" else None
        elif status != DELETED:
            changes[path] = None if status[0] == "A" else path
    return changes
