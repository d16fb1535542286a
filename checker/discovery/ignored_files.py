"""Files that are not to be read: what ``.gitignore`` files and the settings name.

The pattern language is git's (https://git-scm.com/docs/gitignore), read by the library pathspec. Its expressions are
made linear first: a pattern such as ``*a*a*a*ab`` costs no more than the length of a path.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from checker.file_access import is_there, read_regular_bytes

if TYPE_CHECKING:
    from checker.discovery.ignore_patterns import PathRules

REPOSITORY_MARK = ".git"


class IgnoredFiles:
    """Tells whether a path below ``root`` is ignored. `enter` reads a folder's own ``.gitignore``.

    Paths are asked for from the top: below a folder that is ignored nothing is asked. ``exclude`` are the patterns of
    the settings, which have the last word.
    """

    def __init__(self, root: str, exclude: Iterable[str] = ()) -> None:
        self.root = root
        self._excluded = _compile(exclude)
        self._above = list(_read_above(Path(root).absolute()))
        self._below: list[tuple[str, PathRules]] = []

    def enter(self, folder: str) -> None:
        """Heed the ``.gitignore`` of a folder (relative to the root)."""
        rules = _read(Path(self.root, folder, ".gitignore"))
        if rules is not None:
            self._below.append((f"{folder}/" if folder else "", rules))

    def __call__(self, path: str, is_folder: bool) -> bool:
        """Whether the file or folder at ``path`` (relative to the root) is ignored: the nearest rules decide."""
        name = f"{path}/" if is_folder else path
        if self._excluded is not None and (said := self._excluded.judge(name)) is not None:
            return said
        for prefix, rules in reversed(self._below):
            if name.startswith(prefix) and (said := rules.judge(name[len(prefix) :])) is not None:
                return said
        for prefix, rules in self._above:
            if (said := rules.judge(prefix + name)) is not None:
                return said
        return False


def _read_above(root: Path) -> Iterator[tuple[str, PathRules]]:
    """The rules of the folders above ``root`` that belong to the same repository, the nearest first.

    Each comes with the way from there to the root.
    """
    for folder in _list_folders_above(root):
        rules = _read(folder / ".gitignore")
        if rules is not None:
            yield f"{root.relative_to(folder).as_posix()}/", rules


def _list_folders_above(root: Path) -> list[Path]:
    """The folders above ``root`` that belong to the same repository, the nearest first."""
    above: list[Path] = []
    for folder in (root, *root.parents):
        if folder != root:
            above.append(folder)
        if is_there(folder / REPOSITORY_MARK):
            return above
    return []


def _read(file: Path) -> PathRules | None:
    """The rules of a file; None for one that is not there, holds none, or is no file."""
    try:
        text = read_regular_bytes(file).decode("utf-8-sig", "replace")
    except OSError:
        return None
    return _compile(text.split("\n"))


def _compile(lines: Iterable[str]) -> PathRules | None:
    """The rules that stand in some lines; None for none, as most folders have none and need no library."""
    written = [line for line in lines if line.strip() and not line.startswith("#")]
    if not written:
        return None
    from checker.discovery.ignore_patterns import compile_rules

    return compile_rules(written)
