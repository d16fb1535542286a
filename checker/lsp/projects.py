"""Which article a file belongs to: the articles of each project, found as `checker check` finds them.

A project is a workspace folder, or a folder in it that has a settings file of its own. A file outside all of them
belongs to the folder of its settings file; where it has none, only files beside it are looked at.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from checker.discovery.file_groups import FileGroup
from checker.discovery.name_grouping import Member, group_by_name
from checker.file_access import describe_state
from checker.lsp.open_texts import get_true_path
from checker.model import InputError
from checker.pipeline import plan_run
from checker.reading import registry
from checker.review.glossary_entry import NEW_FILE
from checker.settings import FILE_NAMES, Settings, load_settings

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_BESIDE = 2_000
"""Files that are looked at beside one that is in no project. A guess: more than an article has."""


Stamp = tuple[tuple[int, int], ...]
"""The states of files (see `describe_state`): what makes one like another is not read again."""


class ArticleFiles(NamedTuple):
    """The files of an article, the languages that it ought to be in, and the settings that it is checked with."""

    group: FileGroup
    expected: tuple[str, ...]
    settings: Settings

    @property
    def key(self) -> tuple[str, ...]:
        """What the article is known by: the true paths of its files."""
        return tuple(get_true_path(path) for path, _language in self.group.files)


@dataclass(slots=True)
class Project:
    """A folder with its settings and its articles; ``stamp`` tells whether the settings are still the same.

    ``whole`` says that all below the folder is part of it.
    """

    root: str
    settings: Settings
    stamp: Stamp
    articles: dict[str, ArticleFiles] = field(default_factory=dict)
    whole: bool = True


class Projects:
    """The projects of all folders, each planned when the first of its files is asked for. One thread uses it."""

    def __init__(self, folders: Sequence[str] = ()) -> None:
        self.folders = [get_true_path(folder) for folder in folders]
        self._projects: dict[str, Project] = {}
        self._begun: set[str] = set()

    def set_folders(self, folders: Sequence[str]) -> None:
        """Say which folders the workspace has now."""
        self.folders = [get_true_path(folder) for folder in folders]
        self.forget()

    def forget(self) -> None:
        """Look for all articles anew: files have come or gone."""
        self._projects.clear()

    def begin_glossary(self, settings: Settings) -> None:
        """Have a project whose settings name no glossary use the one that was begun in its folder."""
        self._begun.add(settings.base)
        self.forget()

    def find_article(self, path: str) -> ArticleFiles | None:
        """The article of a file; None for one that a check of the project leaves alone. Raises `InputError`."""
        path = get_true_path(path)
        if registry.get_format_by_name(path) is None:
            return None
        project = self._find_project(path)
        found = project.articles.get(path)
        if found is None and (not os.path.exists(path) or not project.whole):  # noqa: PTH110 (asked at every edit)
            found = _join_by_name(project, path)
            for one in found.key:
                project.articles[one] = found
        return found

    def _find_project(self, path: str) -> Project:
        """The project of a file, planned anew where its settings have changed. Raises `InputError`."""
        folder = os.path.dirname(path)  # noqa: PTH120
        stamp = _stamp_settings(folder)
        known = self._projects.get(folder)
        if known is None or known.stamp != stamp:
            known = self._projects[folder] = self._plan(folder, stamp)
        return known

    def _plan(self, folder: str, stamp: Stamp) -> Project:
        settings = load_settings(Path(folder))
        around = [one for one in self.folders if Path(folder).is_relative_to(one)]
        root, base = max(around, key=len, default=""), get_true_path(settings.base) if settings.base else ""
        if base and (not root or Path(base).is_relative_to(root)):
            root = base
        if not base:  # what is written goes where a settings file would be
            settings = replace(settings, base=root or folder)
        if settings.base in self._begun and not settings.glossary:
            settings = replace(settings, glossary=(NEW_FILE,))
        for other in self._projects.values():
            if other.whole and other.root == root and other.settings == settings:
                return Project(root, settings, stamp, other.articles, whole=True)
        project = Project(root or folder, settings, stamp, whole=bool(root))
        if root:
            try:
                plan = plan_run([root], settings)
            except InputError:  # nothing to check here (yet)
                return project
            for group, expected in zip(plan.groups, plan.siblings, strict=True):
                article = ArticleFiles(group, expected, settings)
                project.articles.update(dict.fromkeys(article.key, article))
        return project


def _stamp_settings(folder: str) -> Stamp:
    """The states of all files that may hold the settings of a folder."""
    above, found = folder, []
    while True:
        found += [describe_state(os.path.join(above, name)) for name in FILE_NAMES]  # noqa: PTH118
        if above == (above := os.path.dirname(above)):  # noqa: PTH120
            return tuple(found)


def _join_by_name(project: Project, path: str) -> ArticleFiles:
    """The article that a file belongs to by its name: one that is not on the disk yet, or lies in no project."""
    if project.whole:
        known = list(project.articles)
    else:
        beside = sorted(entry.path for entry in os.scandir(project.root) if entry.is_file())[:MOST_BESIDE]
        known = [get_true_path(one) for one in beside if registry.get_format_by_name(one)]
    every = list(dict.fromkeys([*known, path]))
    members = [Member(one, os.path.relpath(one, project.root)) for one in every]
    for named in group_by_name(members, project.settings.layout, trust_folders=project.whole):
        if any(file == path for file, _language in named.files):
            return ArticleFiles(FileGroup(named.name, named.files), (), project.settings)
    return ArticleFiles(FileGroup(path, [(path, None)]), (), project.settings)
