"""A git repository as it is asked for what a file was: read only, without hooks, filters, pagers or the network."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from checker.file_access import is_folder, is_there
from checker.messages import _
from checker.model import InputError

LONGEST_WAIT = 120
"""Seconds that git may take for an answer. Limit: a history of a hundred thousand commits answers in a few."""
_QUIET = ("--no-pager", "--literal-pathspecs", "-c", "core.fsmonitor=false", "-c", "core.quotePath=false")
_ALONE = {"GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0", "GIT_NO_LAZY_FETCH": "1", "LC_ALL": "C"}


def find_repository(path: str | Path) -> Repository | None:
    """The repository that a file or folder is in, or None."""
    start = Path(os.path.realpath(path))
    for folder in (start, *start.parents):
        if is_folder(folder) and is_there(folder / ".git"):
            return Repository(folder)
    return None


class Repository:
    """A repository with a working tree at ``root``. Every question is one call of git."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def ask(self, *arguments: str) -> bytes | None:
        """What git answers; None where it says no. Raises `InputError` where it can't be asked."""
        command = ["git", *_QUIET, *arguments]
        try:
            answer = subprocess.run(  # noqa: S603 (arguments are never options: see the callers)
                command, cwd=self.root, env={**os.environ, **_ALONE}, capture_output=True, timeout=LONGEST_WAIT,
                check=False, stdin=subprocess.DEVNULL,
            )  # fmt: skip
        except subprocess.TimeoutExpired:
            raise InputError(_("{path}: git takes too long to answer").format(path=self.root)) from None
        except (OSError, ValueError) as error:
            raise InputError(_("{path}: git can't be run: {reason}").format(path=self.root, reason=error)) from None
        if answer.returncode and b"dubious ownership" in answer.stderr:
            raise InputError(
                _("{path}: git refuses this repository: its owner is another user (git's safe.directory)").format(
                    path=self.root
                )
            )
        return None if answer.returncode else answer.stdout

    def find_commit(self, revision: str) -> str | None:
        """The full name of the commit that a revision means, or None."""
        answer = self.ask("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
        return answer.decode().strip() if answer else None

    def find_common(self, commit: str) -> str:
        """The commit from which HEAD and another one have gone different ways; that one, if they share nothing."""
        answer = self.ask("merge-base", commit, "HEAD")
        return answer.decode().split()[0] if answer else commit

    def is_before(self, commit: str, other: str) -> bool:
        """Whether the other commit, or its work, began with this one; a commit is before itself."""
        return self.ask("merge-base", "--is-ancestor", commit, other) is not None

    def read_state(self, commit: str, path: str) -> bytes | None:
        """What a file, named from the root on, was in a commit; None where it was not there."""
        return self.ask("cat-file", "blob", f"{commit}:{path}")

    def name_path(self, path: str | Path) -> str | None:
        """A path from the root on, as git writes it; None for one that leads out."""
        try:
            return Path(os.path.realpath(path)).relative_to(self.root).as_posix()
        except ValueError:
            return None
