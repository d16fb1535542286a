"""Which earlier states of a source tell what is stale in its translations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol

from checker.file_history.file_states import State, list_changes, list_states
from checker.file_history.source_revision import find_named_revision, find_trailer
from checker.updates.earlier_state import get_file

if TYPE_CHECKING:
    from checker.file_history.repository import Repository
    from checker.model import Version


MOST_STEPS = 50
"""Commits in which a file that was renamed is followed back. Limit: no more are asked for."""


class ChosenState(NamedTuple):
    """A state, the ids of the versions it is compared with, and of those that were not changed since."""

    state: State
    against: frozenset[str]
    untouched: frozenset[str]


class StateChoice(Protocol):
    """What chooses the states of a version."""

    repository: Repository

    def list_chosen(self, source: Version, others: Sequence[Version]) -> Iterator[ChosenState]:
        """The states of a version to compare others with, the latest first."""
        ...

    def narrow(self, paths: Sequence[str]) -> StateChoice | None:
        """What chooses the states of these files; None where none has any."""
        ...

    @property
    def signature(self) -> str:
        """What the choice depends on beside the files as they are."""
        ...


class StateSince:
    """The one state that was there when the work since a commit began."""

    def __init__(self, repository: Repository, commit: str, changes: dict[str, str | None] | None = None) -> None:
        self.repository = repository
        self.commit = commit if changes is not None else repository.find_common(commit)
        self.changes = list_changes(repository, self.commit) if changes is None else changes

    def narrow(self, paths: Sequence[str]) -> StateSince | None:
        """The same of these files alone; None where none of them has changed."""
        names = [name for path in paths if (name := self.repository.name_path(path)) in self.changes]
        changes = {name: self.changes[name] for name in names if name is not None}
        return StateSince(self.repository, self.commit, changes) if changes else None

    @property
    def signature(self) -> str:
        """The commit, and what has changed since; the last commit, too, where a file was followed back from there."""
        followed = None in self.changes.values()
        last = self.repository.find_commit("HEAD") if followed else ""
        return repr((self.commit, sorted(self.changes.items(), key=str), last))

    def list_chosen(self, source: Version, others: Sequence[Version]) -> Iterator[ChosenState]:
        """The state of a file that has changed since; nothing for others."""
        state = self._find_before(self.repository.name_path(get_file(source)))
        if state is not None:
            untouched = {one.id for one in others if self.repository.name_path(get_file(one)) not in self.changes}
            yield ChosenState(state, frozenset(one.id for one in others), frozenset(untouched))

    def _find_before(self, path: str | None) -> State | None:
        """What a file was; of one that was renamed and changed beyond recognition since, step by step."""
        if path is None or path not in self.changes:
            return None
        before = self.changes[path]
        if before is not None:
            return State(self.commit, before)
        states = list_states(self.repository, path, MOST_STEPS)
        return next((one for one in states if self.repository.is_before(one.commit, self.commit)), None)


class AllStates:
    """The states of a file that its history has, back to `list_states`' limit.

    A translation that names the revision it was made from is compared with that one alone.
    """

    def __init__(self, repository: Repository) -> None:
        self.repository = repository
        self._dirty: dict[str, str | None] | None = None

    def narrow(self, paths: Sequence[str]) -> AllStates:
        """The same: every file may have states."""
        del paths
        return self

    @property
    def signature(self) -> str:
        """The last commit, and what is not as it is there."""
        return repr((self.repository.find_commit("HEAD"), sorted(self._list_dirty().items(), key=str)))

    def list_chosen(self, source: Version, others: Sequence[Version]) -> Iterator[ChosenState]:
        """The states, and which of them a translation that was not changed since must have been made from."""
        path = self.repository.name_path(get_file(source))
        states = list_states(self.repository, path) if path else []
        made = {one.id: self._find_origin(one, states) for one in others} if states else {}
        named = {key: origin for key, (origin, told) in made.items() if told and origin is not None}
        for key, origin in named.items():
            yield ChosenState(origin, frozenset((key,)), frozenset((key,)))
        for state in states:
            untouched = frozenset(key for key, (origin, _told) in made.items() if origin == state)
            if against := frozenset(made.keys() - named.keys()):
                yield ChosenState(state, against, untouched & against)

    def _find_origin(self, version: Version, states: Sequence[State]) -> tuple[State | None, bool]:
        """The state that a translation was last made from as far as is known, and whether it is told, not guessed."""
        path = self.repository.name_path(get_file(version))
        touched = next(iter(list_states(self.repository, path)), None) if path else None
        told = find_named_revision(version.sentences[0].document.text)
        if told is None and touched is not None and not self._is_dirty(path or ""):
            told = find_trailer(self.repository, touched.commit)
        commit = self.repository.find_commit(told) if told else None
        last = commit or (touched.commit if touched and not self._is_dirty(path or "") else None)
        if last is None:
            return None, False
        return next((one for one in states if self.repository.is_before(one.commit, last)), None), commit is not None

    def _is_dirty(self, path: str) -> bool:
        """Whether a file of the working tree is not as it was committed."""
        return path in self._list_dirty()

    def _list_dirty(self) -> dict[str, str | None]:
        if self._dirty is None:
            self._dirty = list_changes(self.repository, "HEAD")
        return self._dirty
