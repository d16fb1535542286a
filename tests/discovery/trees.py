"""Folders of files for the tests of discovery."""

from __future__ import annotations

from pathlib import Path

from checker.discovery import discover
from checker.settings import Settings


def write_tree(root: Path, *names: str, text: str = "Ein Text.\n") -> None:
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")


def list_groups(root: Path, settings: Settings | None = None) -> list[tuple[str, list[tuple[str, str | None]]]]:
    found = discover([root], settings or Settings()).groups
    return [(g.name, [(Path(path).relative_to(root).as_posix(), code) for path, code in g.files]) for g in found]
