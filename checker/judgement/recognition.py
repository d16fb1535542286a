"""Whether what was kept of a finding (a baseline entry, a ruling) covers a finding of today.

Covered is what was said before: every claim between versions that were looked at then. So a finding keeps its state
when a version is left out, and when one that agrees with a side is looked at, too; one that disagrees with both is new.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from checker.file_access import is_there
from checker.judgement.fingerprint import HERE, list_languages
from checker.judgement.project_paths import make_relative
from checker.model import Finding


class Kept(Protocol):
    """What is kept of a finding: the keys of its claims, and the files concerned, relative to the folder it is in."""

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of all its claims."""
        ...

    @property
    def paths(self) -> tuple[str, ...]:
        """The files concerned, the one with the fault first."""
        ...


Record = TypeVar("Record", bound=Kept)


class Records(Generic[Record]):
    """Finds what was kept of a finding. ``folder`` is that of the file in which it is kept (empty: the current one).

    A record counts for the files it names; once none of them is there any more, for the same text in any file: it was
    moved.
    """

    def __init__(self, records: Iterable[Record], folder: str = "") -> None:
        self.folder = folder
        self._by_key: dict[str, list[Record]] = {}
        self._there: dict[str, bool] = {}
        for record in records:
            for key in record.keys:
                self._by_key.setdefault(key, []).append(record)

    def find(self, finding: Finding) -> list[Record]:
        """The records that share a claim with the finding."""
        found: dict[int, Record] = {}
        for claim in finding.claims:
            for key in claim.keys:
                for record in self._by_key.get(key, ()):
                    if id(record) not in found and self._holds(record, key, finding):
                        found[id(record)] = record
        return list(found.values())

    def _holds(self, record: Record, key: str, finding: Finding) -> bool:
        here = {make_relative(path, self.folder) for path in list_paths(finding)}
        if here.intersection(record.paths):
            return True
        return not key.startswith(f"{HERE}:") and not any(map(self.is_there, record.paths))

    def is_there(self, path: str) -> bool:
        """Whether a file of a record is still there."""
        if path not in self._there:
            self._there[path] = path == "-" or is_there(Path(self.folder) / path)
        return self._there[path]


def is_covered(finding: Finding, records: Sequence[Kept]) -> bool:
    """Whether records that share a claim with a finding cover all that it says of the versions they know."""
    known = {key for record in records for key in record.keys}
    languages = frozenset().union(*map(list_languages, known)) if known else frozenset()
    seen = [claim for claim in finding.claims if list_languages(claim.keys[0]) <= languages]
    return {claim.about for claim in seen} == {claim.about for claim in finding.claims} and all(
        not known.isdisjoint(claim.keys) for claim in seen
    )


def list_keys(finding: Finding) -> tuple[str, ...]:
    """The keys of all claims of a finding, sorted."""
    return tuple(sorted({key for claim in finding.claims for key in claim.keys}))


def list_paths(finding: Finding) -> tuple[str, ...]:
    """The files that a finding is about, the one with the fault first."""
    first = [finding.locations[0].path] if finding.locations else []
    claimed = sorted({path for claim in finding.claims for path in claim.paths})
    return tuple(dict.fromkeys([*first, *claimed]))
