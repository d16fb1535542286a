"""Rows from CSV and TSV. Where a quotation mark is never closed, the rows behind it are read all the same."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence

from checker.batch.csv_record import CsvRecord, MalformedRecordError
from checker.batch.table_row import TableRow, describe_wrong_byte, make_bad_row
from checker.batch.text_lines import TextLine, describe_too_long
from checker.messages import _
from checker.model import InputError

ALIKE_SHARE = 0.9
"""Share of the lines behind a quotation mark that must be rows by themselves to be read as rows: else they are the text
of the field. A guess: a text has the same number of commas in every line only where there are few lines.

Lower: lines of a damaged article are checked as articles. Higher: more rows are put aside with a damaged one.
"""


def read_csv_header(lines: Iterable[TextLine], source: str, delimiter: str) -> list[str]:
    """The names of the columns. Raises `InputError` for a table without any, or with one that can't be read."""
    record, line = CsvRecord(delimiter), None
    for line in lines:
        why = describe_wrong_byte(line.text)
        try:
            record.add_line(line.text)
        except MalformedRecordError as error:
            why = why or str(error)
        if why or not line.whole:
            raise InputError(f"{source}:{line.number}: {why or describe_too_long(len(line.text))}")
        if not record.is_open:
            if any(name.strip() for name in record.fields):
                return [name.strip() for name in record.fields]
            record = CsvRecord(delimiter)
    if line is not None and record.is_open:
        raise InputError(f"{source}:1: {_describe_unclosed()}")
    raise InputError(_("{path}: the file is empty").format(path=source))


def read_csv_rows(lines: Iterator[TextLine], source: str, delimiter: str, longest: int) -> Iterator[TableRow]:
    """The rows below the names of the columns; what is none is put aside with its lines. Empty rows are passed over."""
    yield from _CsvReader(lines, source, delimiter, longest).read_rows()


class _CsvReader:
    def __init__(self, lines: Iterator[TextLine], source: str, delimiter: str, longest: int) -> None:
        self.lines = lines
        self.source = source
        self.delimiter = delimiter
        self.longest = longest
        self.header: list[str] = []
        self.again: deque[TextLine] = deque()
        self.doubtful = 0
        self.number = 0

    def read_rows(self) -> Iterator[TableRow]:
        """The rows below the first."""
        while (line := self._take_line()) is not None:
            taken = [line]
            record = CsvRecord(self.delimiter)
            try:
                self._complete(record, taken)
            except MalformedRecordError as error:
                yield self._put_aside(taken, str(error), again=not record.is_open)
                continue
            if not any(text.strip() for text in record.fields):
                continue
            if self.header:
                yield self._make_row(record, taken)
            else:
                self.header = [name.strip() for name in record.fields]

    def _take_line(self) -> TextLine | None:
        return self.again.popleft() if self.again else next(self.lines, None)

    def _complete(self, record: CsvRecord, taken: list[TextLine]) -> None:
        """Take in lines until the record is whole. Raises `MalformedRecordError`."""
        if not taken[0].whole:
            raise MalformedRecordError(describe_too_long(self.longest))
        record.add_line(taken[0].text)
        room = self.longest - len(taken[0].text)
        while record.is_open:
            line = self._take_line()
            if line is None or not line.whole or len(line.text) > room:
                if line is not None:
                    self.again.appendleft(line)
                raise MalformedRecordError(_describe_unclosed())
            room -= len(line.text)
            taken.append(line)
            record.add_line(line.text)

    def _make_row(self, record: CsvRecord, taken: Sequence[TextLine]) -> TableRow:
        """The row of a whole record."""
        place, number = self._name_place(taken), self._count_row()
        for line in taken:
            if why := describe_wrong_byte(line.text):
                return make_bad_row(f"{self.source}:{line.number}", number, why)
        if record.bare_quotes and taken[0].number <= self.doubtful:
            return make_bad_row(place, number, _("quotes within a field, behind a quotation mark that is never closed"))
        width = len(self.header)
        if len(record.fields) < width or any(text.strip() for text in record.fields[width:]):
            counted = _("{fields} fields; the first line names {columns} columns")
            return make_bad_row(place, number, counted.format(fields=len(record.fields), columns=width))
        return TableRow(place, number, dict(zip(self.header, record.fields, strict=False)))

    def _put_aside(self, taken: list[TextLine], why: str, *, again: bool) -> TableRow:
        """The row in place of lines that are none; what may be rows is to be read again.

        ``again``: the last line is where a quotation mark was found that opens a field rather than closes one.
        """
        between = taken[1:-1] if again else taken[1:]
        last = taken[-1:] if again and len(taken) > 1 else []
        if self._are_rows(between):
            taken, between, last = taken[:1], [], [*between, *last]
        self.again.extendleft(reversed(last))
        self.doubtful = max([self.doubtful, *(line.number for line in last)])
        return make_bad_row(self._name_place([taken[0], *between]), self._count_row(), why)

    def _are_rows(self, lines: Sequence[TextLine]) -> bool:
        """Whether lines are rows by themselves, and no text that goes on."""
        found = [line.text for line in lines if line.text.strip()]
        alike = 0
        for text in found:
            record = CsvRecord(self.delimiter)
            try:
                record.add_line(text)
            except MalformedRecordError:
                continue
            alike += not record.is_open and not record.bare_quotes and len(record.fields) == len(self.header)
        return alike >= ALIKE_SHARE * len(found)

    def _name_place(self, taken: Sequence[TextLine]) -> str:
        first, last = taken[0].number, taken[-1].number
        return f"{self.source}:{first}" if first == last else f"{self.source}:{first}-{last}"

    def _count_row(self) -> int:
        self.number += 1
        return self.number


def _describe_unclosed() -> str:
    return _("a quotation mark is opened and never closed")
