"""What ``checker baseline`` makes of the baseline that is there: what is new, what was mended, what is gone."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from checker.file_access import is_folder
from checker.judgement.baseline import BaselineEntry, make_entry, match_entries
from checker.judgement.project_paths import make_relative
from checker.judgement.recognition import Records, is_covered
from checker.model import Report


@dataclass(slots=True)
class BaselineUpdate:
    """The entries of the new baseline, and how they came about.

    ``new`` were not covered before, ``mended`` are no longer found in files that were looked at, of ``gone`` the files
    are no longer there.
    """

    entries: list[BaselineEntry] = field(default_factory=list)
    new: list[BaselineEntry] = field(default_factory=list)
    mended: list[BaselineEntry] = field(default_factory=list)
    gone: list[BaselineEntry] = field(default_factory=list)


def update_baseline(
    before: Sequence[BaselineEntry],
    report: Report,
    *,
    searched: Sequence[str | Path] = (),
    folder: str = "",
    base: str = "",
) -> BaselineUpdate:
    """The baseline that accepts what a report found, and keeps what its run did not look at.

    ``report`` is one without a baseline, ``searched`` the paths that its run was given: of a file that is no longer
    there, only a run over the folder it was in can tell that it was not moved. ``folder`` is that of the baseline's
    file, ``base`` that of the settings file.
    """
    open_ = [*report.findings, *report.notes]
    every = [*open_, *report.settled]
    matched = {
        id(finding): entries
        for finding, entries in match_entries(before, every, report.articles, folder=folder, base=base)
    }
    looked = {make_relative(document.path, folder) for article in report.articles for document in article.documents}
    folders = [Path(path).absolute() for path in searched if is_folder(path)]
    there = Records[BaselineEntry]((), folder).is_there
    update, replaced, found = BaselineUpdate(), set[int](), set[int]()
    for finding in every:
        found.update(map(id, matched.get(id(finding), ())))
    for finding in open_:
        entry, known = make_entry(finding, folder), matched.get(id(finding), [])
        for one in known:
            replaced.add(id(one))
            entry = _merge_unseen(entry, one, looked, there)
        update.entries.append(entry)
        if not any(not one.keys for one in known) and not is_covered(finding, known):
            update.new.append(entry)
    for entry in before:
        if id(entry) in replaced:
            continue
        if id(entry) in found or entry.rule not in report.rules:
            update.entries.append(entry)
        elif not any(map(there, entry.paths)):
            gone = any(_is_below(path, folders, folder) for path in entry.paths)
            (update.gone if gone else update.entries).append(entry)
        elif all(path in looked or not there(path) for path in entry.paths):
            update.mended.append(entry)
        else:
            update.entries.append(entry)
    return update


def _is_below(path: str, folders: Sequence[Path], folder: str) -> bool:
    """Whether a path of an entry is below one of the folders that were searched."""
    absolute = Path(os.path.normpath(Path(folder).absolute() / path))
    return any(absolute.is_relative_to(os.path.normpath(each)) for each in folders)


def _merge_unseen(
    entry: BaselineEntry, before: BaselineEntry, looked: set[str], there: Callable[[str], bool]
) -> BaselineEntry:
    """The entry, with what the one before says of versions that this run did not look at."""
    unseen = [path for path in before.paths if path not in looked and there(path)]
    if not unseen or not before.keys:
        return entry
    keys = tuple(sorted({*entry.keys, *before.keys}))
    return replace(entry, paths=(*entry.paths, *(path for path in unseen if path not in entry.paths)), keys=keys)
