"""What the versions of an article were before, by the history of the repository that their files are in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.file_history.repository import find_repository
from checker.messages import _
from checker.model import Earlier, InputError
from checker.updates.earlier_state import get_file, read_earlier
from checker.updates.state_choice import AllStates, StateChoice, StateSince

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from checker.model import Article, Version
    from checker.settings import Settings


class Recall:
    """Tells articles what they were: since a revision, or, without one, as far back as the history is looked at.

    What is in no repository, or in one that has no such revision, is told nothing; `require_history` refuses that.
    ``states`` counts the earlier states that were told.
    """

    def __init__(
        self, settings: Settings, since: str | None = None, choices: dict[str, StateChoice | None] | None = None
    ) -> None:
        self.settings = settings
        self.since = since
        self.states = 0
        self._choices = choices or {}
        """What chooses states, by the roots of repositories; None for one that has no such revision."""

    def narrow(self, paths: Sequence[str]) -> Recall | None:
        """What tells the articles of these files the same; None where that is nothing. It can be sent and named."""
        names = {path: self._name_repository(path) for path in paths}
        choices: dict[str, StateChoice | None] = {}
        for root in dict.fromkeys(names.values()):
            whole = self._choices.get(root)
            choices[root] = whole.narrow([path for path in paths if names[path] == root]) if whole else None
        return Recall(self.settings, self.since, choices) if any(choices.values()) else None

    @property
    def signature(self) -> str:
        """What the states depend on beside the files as they are."""
        return repr(sorted((root, choice.signature) for root, choice in self._choices.items() if choice))

    def __call__(self, article: Article) -> None:
        """Give an article the earlier states of its versions, the latest first."""
        versions = [one for one in article.versions if one.sentences and not one.residue]
        if len(versions) < 2 or article.documents[0].units:
            return
        choice = self._find_choice(get_file(versions[0]))
        if choice is None:
            return
        for source in versions:
            if article.source_inferred or source.id == article.source:
                others = [one for one in versions if one is not source]
                hints = self.since is not None or source.id == article.source
                article.earlier += self._read_states(choice, source, others, hints=hints)
        self.states += len(article.earlier)

    def _find_choice(self, path: str) -> StateChoice | None:
        """What chooses states in the repository that a file is in."""
        return self._choices.get(self._name_repository(path))

    def _name_repository(self, path: str) -> str:
        """The root of the repository that a file is in, which is looked at if it is the first; empty for none."""
        repository = find_repository(path)
        if repository is None:
            return ""
        key = str(repository.root)
        if key not in self._choices:
            commit = repository.find_commit(self.since) if self.since else None
            all_states = AllStates(repository) if self.since is None else None
            self._choices[key] = StateSince(repository, commit) if commit else all_states
        return key

    def _read_states(
        self, choice: StateChoice, source: Version, others: Sequence[Version], *, hints: bool
    ) -> Iterator[Earlier]:
        today = source.sentences[0].document.text
        seen: set[bytes] = set()
        for chosen in choice.list_chosen(source, others):
            data = choice.repository.read_state(*chosen.state)
            if data is None or data in seen:
                continue
            seen.add(data)
            read = read_earlier(chosen.state.path, data, source, self.settings)
            if read is not None and read[0].text != today:
                read[0].path = f"{get_file(source)}@{chosen.state.name}"
                untouched = chosen.untouched if hints else frozenset()
                yield Earlier(source.id, chosen.state.name, *read, chosen.against, untouched)


def require_history(paths: Sequence[str | Path], since: str | None) -> None:
    """Raise `InputError` for a path in no git repository, and for a revision that its repository does not know."""
    for path in paths:
        repository = find_repository(path)
        if repository is None:
            raise InputError(_("{path}: in no git repository; give OLD NEW TRANSLATION").format(path=path))
        if since and repository.find_commit(since) is None:
            line = _("--since {since}: no such revision in {path}")
            raise InputError(line.format(since=since, path=repository.root))
