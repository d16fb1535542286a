"""Tables of articles: JSON lines, CSV and Parquet, of this machine or of any that fsspec reaches."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from checker.batch.csv_rows import read_csv_header, read_csv_rows
from checker.batch.extras import require_extra
from checker.batch.item import ArticleSource, Item
from checker.batch.json_rows import read_json_rows
from checker.batch.parquet_rows import ParquetTable
from checker.batch.row_item import choose_columns, make_item
from checker.batch.table_row import TableRow
from checker.batch.text_lines import TextLine, read_lines
from checker.file_access import explain_error, is_there, open_regular
from checker.messages import _
from checker.model import InputError
from checker.settings import Settings

TABLES = {".jsonl": "lines", ".ndjson": "lines", ".csv": "csv", ".tsv": "csv", ".parquet": "parquet"}
BLOCK = 1 << 20
"""Bytes that are read at a time to count lines. A guess."""

Rows = Callable[[], Iterator[TableRow]]


@dataclass(frozen=True, slots=True)
class _Table:
    """A table that is there: what opens it, its path there, and how it is to be read."""

    files: Any
    path: str
    source: str
    longest: int
    columns: Mapping[str, str]

    def read_lines(self) -> Iterator[TextLine]:
        return read_lines(self.files, self.path, self.source, self.longest)


def open_table(source: str, settings: Settings, columns: Mapping[str, str]) -> ArticleSource:
    """The articles of a table. Raises `InputError` for one that is missing, or of which nothing can be read."""
    files, path = open_filesystem(source)
    if not files.exists(path):
        raise InputError(_("{path}: no such file or folder").format(path=source))
    info = files.info(path)
    changes = (source, info.get("size"), info.get("mtime", info.get("created", "")))
    identity = hashlib.sha256("\0".join(map(str, changes)).encode("utf-8", "surrogateescape"))
    table = _Table(files, path, source, settings.max_bytes, columns)
    rows, count = _OPENERS[TABLES[Path(source).suffix.lower()]](table)

    def list_items() -> Iterator[Item]:
        for row in rows():
            yield make_item(row, columns)

    return ArticleSource(list_items, identity.hexdigest(), count)


class _Disk:
    """The files of this machine, as fsspec has them, so that a table here needs no extra."""

    exists = staticmethod(is_there)
    open = staticmethod(open)

    @staticmethod
    def info(path: str) -> dict[str, float]:
        stat = Path(path).stat()
        return {"size": stat.st_size, "mtime": stat.st_mtime}


def open_filesystem(source: str) -> tuple[Any, str]:
    """What opens a path or an address as fsspec does, and the path there."""
    if "://" not in source:
        _require_readable(source)
        return _Disk, source
    files, path = require_extra("fsspec").core.url_to_fs(source)
    return files, path


def _require_readable(path: str) -> None:
    """Raise `InputError` for a table that is there and can't be read."""
    try:
        open_regular(path).close()
    except FileNotFoundError:
        return
    except (OSError, ValueError) as error:
        raise InputError(_("{path}: can't be read: {reason}").format(path=path, reason=explain_error(error))) from None


def _open_json_lines(table: _Table) -> tuple[Rows, int | None]:
    count = 0
    with table.files.open(table.path, "rb") as stream:
        while block := stream.read(BLOCK):
            count += block.count(b"\n")
    return lambda: read_json_rows(table.read_lines(), table.source, table.longest), count


def _open_csv(table: _Table) -> tuple[Rows, int | None]:
    delimiter = "\t" if table.path.lower().endswith(".tsv") else ","
    header = read_csv_header(table.read_lines(), table.source, delimiter)
    choose_columns(header, table.columns, table.source)
    return lambda: read_csv_rows(table.read_lines(), table.source, delimiter, table.longest), None


def _open_parquet(table: _Table) -> tuple[Rows, int | None]:
    found = ParquetTable(table.files, table.path, table.source)
    return partial(found.read_rows, choose_columns(found.columns, table.columns, table.source)), found.count


_OPENERS = {"lines": _open_json_lines, "csv": _open_csv, "parquet": _open_parquet}
