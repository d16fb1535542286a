"""Files that are not to be read: what ``.gitignore`` files and the settings name.

The pattern language is git's (https://git-scm.com/docs/gitignore): ``*``, ``?``, ``[…]``, ``**``, a leading or
inner slash that ties a pattern to its folder, a trailing one that means folders, ``!`` that takes back.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

IN_A_SET = re.compile(r"[\\\[&~|]|-(?=-)")
"""What means more in a set of characters of a regular expression, or will, than in one of a pattern."""


class IgnoredFiles:
    """Tells whether a path below ``root`` is ignored. `enter` reads a folder's own ``.gitignore``."""

    def __init__(self, root: str, exclude: Iterable[str] = ()) -> None:
        self.root = root
        self.rules: list[tuple[str, re.Pattern[str], bool, bool]] = []
        self._add("", exclude)
        for folder in _list_folders_above(Path(root)):
            prefix = Path(root).absolute().relative_to(folder).as_posix()
            self._read(folder / ".gitignore", "", f"{prefix}/")

    def enter(self, folder: str) -> None:
        """Heed the ``.gitignore`` of a folder (relative to the root)."""
        self._read(Path(self.root, folder, ".gitignore"), f"{folder}/" if folder else "", "")

    def __call__(self, path: str, is_folder: bool) -> bool:
        """Whether the file or folder at ``path`` (relative to the root) is ignored."""
        ignored = False
        for prefix, pattern, wanted, folders_only in self.rules:
            if folders_only and not is_folder:
                continue
            if path.startswith(prefix) and pattern.fullmatch(path, len(prefix)):
                ignored = wanted
        return ignored

    def _read(self, file: Path, prefix: str, outside: str) -> None:
        try:
            lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            return
        self._add(prefix, lines, outside)

    def _add(self, prefix: str, lines: Iterable[str], outside: str = "") -> None:
        for line in lines:
            line = line.rstrip()
            if not line or line.startswith("#"):
                continue
            wanted = not line.startswith("!")
            line = line.lstrip("!").removeprefix("\\")
            folders_only = line.endswith("/")
            line = line.rstrip("/")
            if "/" in line:
                line = line.removeprefix("/")
                if outside:
                    if not line.startswith(outside):
                        continue
                    line = line.removeprefix(outside)
            else:
                line = f"**/{line}"
            self.rules.append((prefix, translate_pattern(line), wanted, folders_only))


def translate_pattern(pattern: str) -> re.Pattern[str]:
    """The regular expression of one pattern, to be matched in full against a path with forward slashes."""
    out, at = "", 0
    while at < len(pattern):
        char = pattern[at]
        if pattern.startswith("**/", at):
            out, at = out + r"(?:.*/)?", at + 3
        elif pattern.startswith("**", at):
            out, at = out + ".*", at + 2
        elif char == "*":
            out, at = out + "[^/]*", at + 1
        elif char == "?":
            out, at = out + "[^/]", at + 1
        elif char == "[" and (end := pattern.find("]", at + 2)) > 0:
            body = IN_A_SET.sub(r"\\\g<0>", pattern[at + 1 : end])
            out, at = out + f"[{'^' + body[1:] if body[0] == '!' else body}]", end + 1
        else:
            out, at = out + re.escape(char), at + 1
    try:
        return re.compile(out)
    except re.error:
        return re.compile(re.escape(pattern))


def _list_folders_above(root: Path) -> list[Path]:
    """The folders above ``root`` that belong to the same repository, from the top."""
    above: list[Path] = []
    root = root.absolute()
    if (root / ".git").exists():
        return []
    for folder in root.parents:
        above.append(folder)
        if (folder / ".git").exists():
            return above[::-1]
    return []
