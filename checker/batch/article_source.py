"""Where a batch's articles come from: folders, JSON lines, CSV, Parquet; local, or any fsspec URL."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from checker.batch.item import ArticleSource, Item
from checker.batch.row_item import require_known_roles
from checker.batch.tables import TABLES, open_filesystem, open_table
from checker.discovery import discover, find_original_language, find_sibling_languages
from checker.file_access import is_folder, is_there
from checker.messages import _
from checker.model import InputError
from checker.settings import Settings


def open_source(source: str, settings: Settings, columns: dict[str, str] | None = None) -> ArticleSource:
    """The articles of a folder or table. ``columns`` says which column is the id, text, group, date or a language.

    Raises `InputError` for a source that is missing or of no known kind, and for columns that are not there.
    """
    require_known_roles(columns or {})
    if Path(source).suffix.lower() in TABLES:
        return open_table(source, settings, columns or {})
    if "://" in source:
        return _open_remote_folder(source, settings)
    if not is_there(source):
        raise InputError(_("{path}: no such file or folder").format(path=source))
    return _open_folder(source, settings)


def _open_folder(source: str, settings: Settings) -> ArticleSource:
    found = discover([source], settings)
    digest = hashlib.sha256()
    for group in found.groups:
        for path, _language in group.files:
            digest.update(f"{path}\0{_describe_state(path)}\n".encode("utf-8", "surrogateescape"))
    root = Path(source)
    original = find_original_language(found.groups)
    siblings = find_sibling_languages(found.groups)

    def list_items() -> Iterator[Item]:
        for group, expected in zip(found.groups, siblings, strict=True):
            files = tuple((path, language, None) for path, language in group.files)
            parts = Path(group.files[0][0]).relative_to(root).parts if is_folder(root) else ()
            yield Item(
                group.name,
                files,
                _find_group(group.name, parts),
                place=group.files[0][0],
                expected=expected,
                original=original,
                by_hand=not parts,
            )

    return ArticleSource(list_items, digest.hexdigest(), len(found.groups), tuple(found.notes))


def _find_group(name: str, parts: tuple[str, ...]) -> str:
    """The first folder of an article: of its name, which is the same in all languages, else of its first file."""
    named = Path(name)
    if len(named.parts) > 1 and not named.is_absolute():
        return named.parts[0]
    return parts[0] if len(parts) > 1 and len(named.parts) != 1 else ""


def _describe_state(path: str) -> str:
    """What changes when a file does; of one that is gone nothing."""
    try:
        stat = Path(path).stat()
    except OSError:
        return ""
    return f"{stat.st_size}\0{stat.st_mtime_ns}"


def _open_remote_folder(source: str, settings: Settings) -> ArticleSource:
    from checker.discovery.name_grouping import Member, group_by_name

    files, root = open_filesystem(source)
    protocol = source.partition("://")[0]
    details = files.find(root, detail=True)
    if not details:
        raise InputError(_("{path}: nothing to check").format(path=source))
    members = [Member(f"{protocol}://{path}", str(path)[len(str(root)) :].lstrip("/")) for path in sorted(details)]
    groups = group_by_name(members, settings.layout)
    identity = hashlib.sha256(repr(sorted((path, info.get("size")) for path, info in details.items())).encode())

    def list_items() -> Iterator[Item]:
        for each in groups:
            yield Item(
                each.name, tuple((path, language, None) for path, language in each.files), place=each.files[0][0]
            )

    return ArticleSource(list_items, identity.hexdigest(), len(groups))
