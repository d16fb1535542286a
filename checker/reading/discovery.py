"""Discovery: which files below the given paths are to be read, and which of them are versions of one article."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from checker.model import InputError
from checker.reading import registry
from checker.reading.document import read_document
from checker.reading.grouping import Member, foreign_tag, group
from checker.reading.ignoring import Ignored
from checker.settings import Settings
from checker.wording import _

STANDARD_INPUT = "-"
SKIPPED = frozenset(
    {"node_modules", "__pycache__", "venv", "site-packages", "_build", "_site", "_sources", "_static", "CVS"}
)


@dataclass(slots=True)
class Group:
    """The files of one article: each path as it can be opened, and the language its name says (or None).

    ``ambiguous``: the files were given together by hand, but their names do not tell whether they are versions
    of one article or articles of their own; their content has to.
    """

    name: str
    files: list[tuple[str, str | None]]
    ambiguous: bool = False


@dataclass(slots=True)
class Discovery:
    """The articles found, one line for each thing that could not be used, and what was left out on purpose."""

    groups: list[Group] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def discover(paths: Sequence[str | Path], settings: Settings) -> Discovery:
    """Find and group the files of ``paths``: files, folders, or ``"-"`` for standard input.

    Raises `InputError` for a path that is missing and for folders that hold nothing to check.
    """
    found = Discovery()
    by_hand: list[Member] = []
    for path in dict.fromkeys(str(path) for path in paths):
        if path == STANDARD_INPUT:
            found.groups.append(Group(_("standard input"), [(path, None)]))
        elif Path(path).is_dir():
            _below(path, settings, found)
        elif os.path.exists(path):  # noqa: PTH110 (a path with a NUL raises elsewhere)
            by_hand.append(Member(path, path))
        else:
            raise InputError(_("{path}: no such file or folder").format(path=path))
    found.groups += _by_hand(by_hand, settings)
    if not found.groups:
        names = ", ".join(str(path) for path in paths)
        raise InputError(_("{path}: nothing to check: no file of a known format").format(path=names))
    return found


def belonging(changed: Sequence[str | Path], root: str | Path, settings: Settings) -> Discovery:
    """The articles below ``root`` that the changed files belong to, with all their versions.

    Changed files that are deleted or of no known format are left out; none left is an empty discovery.
    """
    wanted = {os.path.realpath(path) for path in changed}
    found = Discovery()
    _below(str(root), settings, found)
    found.groups = [
        each for each in found.groups if any(os.path.realpath(path) in wanted for path, _language in each.files)
    ]
    return found


def _below(root: str, settings: Settings, found: Discovery) -> None:
    """Add the articles below a folder."""
    members = [Member(str(Path(root, below)), below) for below in files(root, settings)]
    below = {member.path: member.below for member in members}
    named = group(members, settings.layout)
    keys = {article.key for article in named if len({language for _path, language in article.files}) > 1}
    foreign: Counter[str] = Counter()
    for name, _key, files_ in named:
        first, language = files_[0]
        if len(files_) == 1 and language is None and (tag := foreign_tag(below[first], keys)):
            foreign[tag] += 1
        elif _is_article(files_, settings):
            found.groups.append(Group(name, files_))
    if foreign:
        found.notes.append(
            _("{path}: {count} files in other languages are not checked ({tags})").format(
                path=root, count=foreign.total(), tags=", ".join(sorted(foreign))
            )
        )


def without_counterpart(groups: Sequence[Group]) -> list[str]:
    """The files that are the only ones of their article, where others have versions; bilingual ones need none."""
    if not any(len(each.files) > 1 for each in groups):
        return []
    return [each.files[0][0] for each in groups if len(each.files) == 1 and not _is_bilingual(each.files[0][0])]


def _is_article(files_: list[tuple[str, str | None]], settings: Settings) -> bool:
    """Whether files found in a folder are text to check: a lone JSON file or a table of data is none."""
    known_format = registry.by_name(files_[0][0])
    if known_format is None:
        return False
    if known_format.role == "catalogue":
        return len(files_) > 1
    if known_format.name not in ("csv", "xlsx"):
        return True
    from checker.reading.columns import NO_COLUMNS

    try:
        return bool(read_document(files_[0][0], settings).units)
    except InputError as error:
        return NO_COLUMNS not in str(error)


def _by_hand(members: list[Member], settings: Settings) -> list[Group]:
    groups, loose = [], []
    for name, _key, files_ in group(members, settings.layout, trust_folders=False):
        name = _short(name, files_)
        if len(files_) == 1 and len(members) > 1 and not _is_bilingual(files_[0][0]):
            loose.append(Group(name, files_))
        else:
            groups.append(Group(name, files_))
    if len(loose) < 2:
        return groups + loose
    return [*groups, Group(loose[0].name, [file for each in loose for file in each.files], ambiguous=True)]


def _short(name: str, files_: list[tuple[str, str | None]]) -> str:
    """The last part of a group's name; the folder's where the files are named by their languages alone."""
    path = Path(files_[0][0])
    if name == files_[0][0] and len(files_) > 1:
        return path.absolute().parent.name
    return name.rpartition("/")[2]


def _is_bilingual(path: str) -> bool:
    known_format = registry.by_name(path)
    return known_format is not None and known_format.role == "bilingual"


def files(root: str, settings: Settings) -> Iterator[str]:
    """The paths of the files of known formats below a folder, relative to it, in order.

    Hidden files, what ``.gitignore`` files and ``settings.exclude`` name, and folders of tools are left out.
    Links to folders are not followed.
    """
    ignored = Ignored(root, settings.exclude)
    folders = [""]
    while folders:
        folder = folders.pop()
        try:
            entries = sorted(os.scandir(os.path.join(root, folder)), key=lambda entry: entry.name)  # noqa: PTH118
        except OSError:
            continue
        ignored.enter(folder)
        below: list[str] = []
        for entry in entries:
            path = f"{folder}/{entry.name}" if folder else entry.name
            is_folder = entry.is_dir(follow_symlinks=False)
            if entry.name.startswith(".") or entry.name in SKIPPED or ignored(path, is_folder):
                continue
            if is_folder:
                below.append(path)
            elif registry.by_name(entry.name) and entry.is_file():
                yield path
        folders += reversed(below)
