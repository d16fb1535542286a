"""Folders: the files in them that are text to check, grouped into articles."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from checker.discovery.file_groups import Discovery, FileGroup, list_names
from checker.discovery.foreign_versions import ForeignVersions
from checker.discovery.ignored_files import IgnoredFiles
from checker.discovery.name_grouping import Member, group_by_name
from checker.file_access import explain_error
from checker.messages import _
from checker.model import InputError
from checker.reading import registry
from checker.reading.document import read_document
from checker.reading.own_outputs import holds_own_output
from checker.settings import Settings
from checker.tree_links import leads_out
from checker.watching.watched_work import watch_files

SKIPPED = frozenset(
    {"node_modules", "__pycache__", "venv", "site-packages", "_build", "_site", "_sources", "_static", "CVS"}
)

LIST_ENDING = ".jsonl"
"""The ending of findings, rulings and articles put aside; without any, the file is empty and has no mark."""


def add_articles(root: str, settings: Settings, found: Discovery) -> None:
    """Add the articles below a folder to ``found``, and their versions in languages that are not known."""
    left_out = LeftOut([], [])
    members = [Member(str(Path(root, below)), below) for below in list_files(root, settings, left_out)]
    named = group_by_name(members, settings.layout)
    foreign = ForeignVersions(members, named)
    for group in named:
        if tag := foreign.find_tag(group):
            found.foreign[group.files[0][0]] = tag
        elif _is_article(group.files, settings):
            found.groups.append(FileGroup(group.name, group.files))
    line = _("links that lead out of {path}, not followed: {names}")
    found.notes += list_names(line.replace("{path}", root.replace("{", "{{").replace("}", "}}")), left_out.links)
    found.problems += left_out.folders


def find_changed_articles(changed: Sequence[str | Path], root: str | Path, settings: Settings) -> Discovery:
    """The articles below ``root`` that the changed files belong to, with all their versions.

    A folder stands for all that is in it. Changed files that are deleted or of no known format are left out; none left
    is an empty discovery.
    """
    wanted = {os.path.realpath(path) for path in changed}

    def is_wanted(path: str) -> bool:
        real = Path(os.path.realpath(path))
        return str(real) in wanted or any(str(folder) in wanted for folder in real.parents)

    found = Discovery()
    add_articles(str(root), settings, found)
    found.notes, found.foreign = [], {}
    found.groups = [each for each in found.groups if any(is_wanted(path) for path, _language in each.files)]
    return found


def _is_article(files_: list[tuple[str, str | None]], settings: Settings) -> bool:
    """Whether files found in a folder are text to check: a lone JSON file or a table of data is none."""
    known_format = registry.get_format_by_name(files_[0][0])
    if known_format is None:
        return False
    if known_format.role == "catalogue":
        return len(files_) > 1
    if known_format.name not in ("csv", "xlsx"):
        return True
    from checker.reading.columns import describe_no_columns

    try:
        with watch_files([files_[0][0]], settings.limits):
            return bool(read_document(files_[0][0], settings).units)
    except InputError as error:
        return describe_no_columns() not in str(error)
    except Exception:  # noqa: BLE001 (it is told when the file is read to be checked)
        return True


class LeftOut(NamedTuple):
    """What of a folder is not read, though it may hold text: links that lead out of it, and folders with the reason."""

    links: list[str]
    folders: list[str]


def list_files(root: str, settings: Settings, left_out: LeftOut | None = None) -> Iterator[str]:
    """The paths of the files of known formats below a folder, relative to it, in order.

    Hidden files, what ``.gitignore`` files and ``settings.exclude`` name, folders of tools, glossaries and what the
    checker wrote itself are left out. Links are not followed: what lies behind is in the folder under its own name, or
    else the link leads out, and is added to ``left_out``, as folders that can't be read are.
    """
    ignored = IgnoredFiles(root, settings.exclude)
    named = [Path(settings.base, one) for one in settings.glossary if isinstance(one, str)]
    glossaries = {os.path.realpath(path) for path in named}
    folders = [""]
    while folders:
        folder = folders.pop()
        try:
            entries = sorted(os.scandir(Path(root, folder)), key=lambda entry: entry.name)
        except OSError as error:
            if left_out is not None:
                left_out.folders.append(f"{Path(root, folder)}: {explain_error(error)}")
            continue
        ignored.enter(folder)
        below: list[str] = []
        for entry in entries:
            path = f"{folder}/{entry.name}" if folder else entry.name
            is_folder = entry.is_dir(follow_symlinks=False)
            if entry.name.startswith(".") or entry.name in SKIPPED or ignored(path, is_folder):
                continue
            if glossaries and os.path.realpath(entry.path) in glossaries:
                continue
            if is_folder:
                below.append(path)
            elif registry.get_format_by_name(entry.name) and _is_to_be_read(entry):
                if not entry.is_symlink():
                    yield path
                elif left_out is not None and leads_out(entry.path, root):
                    left_out.links.append(path)
        folders += reversed(below)


def _is_to_be_read(entry: os.DirEntry[str]) -> bool:
    """Whether there is text of its own behind a name: no pipe, no device, no ring of links, no output of ours."""
    try:
        if not entry.is_file():
            return False
        if entry.name.endswith(LIST_ENDING) and not entry.stat().st_size:
            return False
    except OSError:
        return False
    return not holds_own_output(entry.path)
