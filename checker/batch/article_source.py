"""Where a batch's articles come from: folders, JSON lines, CSV, Parquet; local, or any fsspec URL."""

from __future__ import annotations

import csv
import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import IO, Any

from checker import languages
from checker.batch.item import Item
from checker.discovery import discover
from checker.file_access import explain_error, is_folder, is_there, open_regular
from checker.messages import _
from checker.model import InputError
from checker.settings import Settings

TABLES = {".jsonl": "lines", ".ndjson": "lines", ".csv": "csv", ".tsv": "csv", ".parquet": "parquet"}
ROLES = ("id", "text", "group", "date")
USUAL = {
    "id": ("id", "article", "key"),
    "text": ("text", "page", "body"),
    "group": ("group", "desk", "folder", "section"),
    "date": ("date", "published"),
}

BLOCK = 1 << 20
"""Bytes that are read at a time to count lines. A guess."""
ROWS = 256
"""Rows of a Parquet file that are held at a time. A guess."""
LONGEST_FIELD = 1 << 30
"""Characters of a field of a CSV file: an article may be longer than the 131,072 that Python allows."""


@dataclass(frozen=True, slots=True)
class ArticleSource:
    """Articles in a fixed order. ``identity`` changes when the source does; ``count`` is None where it is not known."""

    items: Callable[[], Iterator[Item]]
    identity: str
    count: int | None


def open_source(source: str, settings: Settings, columns: dict[str, str] | None = None) -> ArticleSource:
    """The articles of a folder or table. ``columns`` says which column is the id, text, group, date or a language.

    Raises `InputError` for a source that is missing or of no known kind.
    """
    remote = "://" in source
    suffix = Path(source).suffix.lower()
    if suffix in TABLES:
        return _open_table(source, TABLES[suffix], columns or {})
    if remote:
        return _open_remote_folder(source, settings)
    if not is_there(source):
        raise InputError(_("{path}: no such file or folder").format(path=source))
    found = discover([source], settings)
    digest = hashlib.sha256()
    for group in found.groups:
        for path, _language in group.files:
            stat = Path(path).stat()
            digest.update(f"{path}\0{stat.st_size}\0{stat.st_mtime_ns}\n".encode())
    root = Path(source)

    def list_items() -> Iterator[Item]:
        for group in found.groups:
            files = tuple((path, language, None) for path, language in group.files)
            parts = Path(group.files[0][0]).relative_to(root).parts if is_folder(root) else ()
            yield Item(group.name, files, parts[0] if len(parts) > 1 else "")

    return ArticleSource(list_items, digest.hexdigest(), len(found.groups))


def _open_remote_folder(source: str, settings: Settings) -> ArticleSource:
    from checker.discovery.name_grouping import Member, group_by_name

    files, root = _open_filesystem(source)
    protocol = source.partition("://")[0]
    details = files.find(root, detail=True)
    if not details:
        raise InputError(_("{path}: nothing to check").format(path=source))
    members = [Member(f"{protocol}://{path}", str(path)[len(str(root)) :].lstrip("/")) for path in sorted(details)]
    groups = group_by_name(members, settings.layout)
    identity = hashlib.sha256(repr(sorted((path, info.get("size")) for path, info in details.items())).encode())

    def list_items() -> Iterator[Item]:
        for each in groups:
            yield Item(each.name, tuple((path, language, None) for path, language in each.files))

    return ArticleSource(list_items, identity.hexdigest(), len(groups))


def _open_table(source: str, kind: str, columns: dict[str, str]) -> ArticleSource:
    files, path = _open_filesystem(source)
    if not files.exists(path):
        raise InputError(_("{path}: no such file or folder").format(path=source))
    info = files.info(path)
    identity = hashlib.sha256(f"{source}\0{info.get('size')}\0{info.get('mtime', info.get('created', ''))}".encode())

    def list_items() -> Iterator[Item]:
        for number, row in enumerate(_read_rows(files, path, source, kind), 1):
            yield _make_item(row, number, source, columns)

    return ArticleSource(list_items, identity.hexdigest(), _count(files, path, kind))


class _Disk:
    """The files of this machine, as fsspec has them, so that a table here needs no extra."""

    exists = staticmethod(is_there)
    open = staticmethod(open)

    @staticmethod
    def info(path: str) -> dict[str, float]:
        stat = Path(path).stat()
        return {"size": stat.st_size, "mtime": stat.st_mtime}


def _require_readable(path: str) -> None:
    """Raise `InputError` for a table that is there and can't be read."""
    try:
        open_regular(path).close()
    except FileNotFoundError:
        return
    except (OSError, ValueError) as error:
        raise InputError(_("{path}: can't be read: {reason}").format(path=path, reason=explain_error(error))) from None


def _open_filesystem(source: str) -> tuple[Any, str]:
    if "://" not in source:
        _require_readable(source)
        return _Disk, source
    files, path = require_extra("fsspec").core.url_to_fs(source)
    return files, path


def require_extra(module: str) -> Any:
    """A module of the extra ``batch``. Raises `InputError` where it is not installed."""
    try:
        return import_module(module)
    except ImportError:
        said = _("Parquet and remote addresses need the extra: pip install 'translation-checker[batch]'")
        raise InputError(said) from None


def _count(files: Any, path: str, kind: str) -> int | None:
    if kind == "parquet":
        parquet = require_extra("pyarrow.parquet")
        with files.open(path, "rb") as stream:
            return int(parquet.ParquetFile(stream).metadata.num_rows)
    if kind == "csv":
        return None
    lines = 0
    with files.open(path, "rb") as stream:
        while block := stream.read(BLOCK):
            lines += block.count(b"\n")
    return lines


def _read_rows(files: Any, path: str, source: str, kind: str) -> Iterator[dict[str, Any]]:
    if kind == "parquet":
        parquet = require_extra("pyarrow.parquet")
        with files.open(path, "rb") as stream:
            for batch in parquet.ParquetFile(stream).iter_batches(batch_size=ROWS):
                yield from batch.to_pylist()
        return
    text: IO[str]
    with files.open(path, "r", encoding="utf-8-sig", newline="") as text:
        if kind == "csv":
            csv.field_size_limit(LONGEST_FIELD)
            yield from csv.DictReader(text, delimiter="\t" if path.endswith(".tsv") else ",")
            return
        for number, line in enumerate(text, 1):
            if not line.strip():
                continue
            try:
                row = json.loads(line)
            except ValueError as error:
                row = {"": _("{path}:{line}: not valid JSON: {why}").format(path=source, line=number, why=error)}
            wrong = _("{path}:{line}: not an object").format(path=source, line=number)
            yield row if isinstance(row, dict) else {"": wrong}


def _make_item(row: dict[str, Any], number: int, source: str, columns: dict[str, str]) -> Item:
    def get_value(role: str) -> str:
        names = (columns[role],) if role in columns else USUAL.get(role, (role, f"text_{role}", f"{role}_text"))
        found = next((row[name] for name in names if row.get(name) is not None), "")
        return str(found)

    name = get_value("id") or str(number)
    texts = [(code, get_value(code)) for code in languages.codes()]
    files: list[tuple[str, str | None, str | None]] = [
        (f"{name}.{code}.txt", code, text) for code, text in texts if text.strip()
    ]
    if not files and (page := get_value("text")).strip():
        files = [(f"{name}.txt", None, page)]
    if not files:
        wrong = _("{path}:{line}: no text").format(path=source, line=number)
        files = [(row.get("") or wrong, None, "")]
    return Item(name, tuple(files), get_value("group"), get_value("date"))
