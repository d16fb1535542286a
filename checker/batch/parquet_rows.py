"""Rows from Parquet. A damaged group of rows is put aside, and the others are read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from checker.batch.extras import require_extra
from checker.batch.table_row import TableRow, make_bad_row
from checker.file_access import explain_error
from checker.messages import _
from checker.model import InputError

ROWS = 256
"""Rows of a Parquet file that are held at a time. A guess."""


class ParquetTable:
    """A Parquet file that is opened anew for each use. ``columns`` are its columns, ``count`` is how many rows it has.

    Raises `InputError` for a file that is none.
    """

    def __init__(self, files: Any, path: str, source: str) -> None:
        self._parquet = require_extra("pyarrow.parquet")
        self._faults = (OSError, ValueError, require_extra("pyarrow").ArrowException)
        self._files, self._path, self._source = files, path, source
        try:
            with files.open(path, "rb") as stream:
                file = self._parquet.ParquetFile(stream)
                self.columns: list[str] = list(file.schema_arrow.names)
                self.count = int(file.metadata.num_rows)
        except self._faults as error:
            raise InputError(f"{source}: {_describe_damage(error)}") from None

    def read_rows(self, columns: Sequence[str]) -> Iterator[TableRow]:
        """The rows, of these columns."""
        with self._files.open(self._path, "rb") as stream:
            file = self._parquet.ParquetFile(stream)
            first = 1
            for group in range(file.num_row_groups):
                yield from self._read_group(file, group, first, columns)
                first += file.metadata.row_group(group).num_rows

    def _read_group(self, file: Any, group: int, first: int, columns: Sequence[str]) -> Iterator[TableRow]:
        """The rows of a group, of which the first has the number ``first``; one in place of those it can't give."""
        end = first + file.metadata.row_group(group).num_rows
        try:
            for batch in file.iter_batches(batch_size=ROWS, row_groups=[group], columns=list(columns)):
                yield from self._read_batch(batch, first)
                first += batch.num_rows
        except self._faults as error:
            yield make_bad_row(self._name_place(first, end - 1), first, _describe_damage(error))

    def _read_batch(self, batch: Any, first: int) -> Iterator[TableRow]:
        try:
            for number, values in enumerate(batch.to_pylist(), first):
                yield TableRow(self._name_place(number, number), number, values)
        except self._faults:  # a text that is not UTF-8, for one
            for at in range(batch.num_rows):
                yield self._read_row(batch, at, first + at)

    def _read_row(self, batch: Any, at: int, number: int) -> TableRow:
        place = self._name_place(number, number)
        try:
            return TableRow(place, number, batch.slice(at, 1).to_pylist()[0])
        except self._faults as error:
            return make_bad_row(place, number, _describe_damage(error))

    def _name_place(self, first: int, last: int) -> str:
        if first == last:
            return _("{path}: row {number}").format(path=self._source, number=first)
        return _("{path}: rows {first} to {last}").format(path=self._source, first=first, last=last)


def _describe_damage(error: Any) -> str:
    reason = " ".join(explain_error(error).split())
    return _("can't be read as Parquet: {reason}").format(reason=reason)
