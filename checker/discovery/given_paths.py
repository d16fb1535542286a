"""From the paths that were given to groups of files: which are to be read, which are versions of one article."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from stat import S_ISDIR

from checker.discovery.file_groups import Discovery, FileGroup, list_names
from checker.discovery.folders import add_articles
from checker.discovery.foreign_versions import describe_foreign
from checker.file_access import find_stand_in
from checker.messages import _
from checker.model import InputError
from checker.reading import registry
from checker.reading.document import STANDARD_INPUT
from checker.reading.language_tags import get_known_language
from checker.reading.own_outputs import describe_own_output, holds_own_output
from checker.settings import Settings


def discover(paths: Sequence[str | Path], settings: Settings) -> Discovery:
    """Find and group the files of ``paths``: files, folders, or ``"-"`` for standard input.

    Raises `InputError` for a path that is missing and for folders that hold nothing to check.
    """
    found = Discovery()
    by_hand: list[str] = []
    own: list[str] = []
    for path in dict.fromkeys(str(path) for path in paths):
        if path == STANDARD_INPUT:
            found.groups.append(FileGroup(_("standard input"), [(path, None)]))
            continue
        kind = _tell_kind(path)
        if kind == "folder":
            add_articles(path, settings, found)
        elif kind == "file":
            (own if holds_own_output(path) else by_hand).append(path)
        else:
            raise InputError(_("{path}: no such file or folder").format(path=path))
    found.groups += _group_by_hand(by_hand, settings, found)
    found.notes += list_names(_("written by checker itself, not checked: {names}"), own)
    if not found.groups and own:
        raise InputError(describe_own_output(own[0]))
    if not found.groups and found.foreign:
        raise InputError(
            _("{path}: nothing to check").format(path=paths[0]) + "; " + describe_foreign({}, found.foreign)[0]
        )
    if not found.groups:
        names = ", ".join(str(path) for path in paths)
        raise InputError(_("{path}: nothing to check: no file of a known format").format(path=names))
    return found


def _tell_kind(path: str) -> str | None:
    """What a path is, ``"folder"`` or ``"file"``; None for nothing."""
    try:
        return "folder" if S_ISDIR(os.stat(find_stand_in(path)).st_mode) else "file"  # noqa: PTH116
    except (OSError, ValueError):  # ValueError: a path with a NUL
        return None


def _group_by_hand(paths: list[str], settings: Settings, found: Discovery) -> list[FileGroup]:
    """The groups of files that were named one by one; versions in languages that are not known go into ``found``."""
    if len(paths) == 1 and (stem := _get_plain_stem(paths[0])):
        return [FileGroup(stem, [(paths[0], None)])]
    if not paths:
        return []
    from checker.discovery.foreign_versions import ForeignVersions
    from checker.discovery.name_grouping import Member, group_by_name

    groups, loose = [], []
    members = [Member(path, path) for path in paths]
    named = group_by_name(members, settings.layout, trust_folders=False)
    foreign = ForeignVersions(members, named)
    for group in named:
        if tag := foreign.find_tag(group):
            found.foreign[group.files[0][0]] = tag
            continue
        name, _key, files = group
        name = _shorten_name(name, files)
        if len(files) == 1 and len(paths) > 1 and not registry.is_bilingual(files[0][0]):
            loose.append(FileGroup(name, files))
        else:
            groups.append(FileGroup(name, files))
    if len(loose) < 2:
        return groups + loose
    return [*groups, FileGroup(loose[0].name, [file for each in loose for file in each.files], ambiguous=True)]


def _get_plain_stem(path: str) -> str:
    """The stem of a name that surely holds no language tag; empty for one that may."""
    stem, _dot, ending = Path(path).name.partition(".")
    return stem if not get_known_language(stem) and not any(sign in stem + ending for sign in "._- ") else ""


def _shorten_name(name: str, files: list[tuple[str, str | None]]) -> str:
    """The last part of a group's name; the folder's where the files are named by their languages alone."""
    path = Path(files[0][0])
    if name == files[0][0] and len(files) > 1:
        return path.absolute().parent.name
    return name.rpartition("/")[2]
