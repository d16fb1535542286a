"""CSV and TSV with named columns (RFC 4180): bilingual units with exact offsets, doubled quotes included."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from checker.messages import _
from checker.model import Block, Document, Unit
from checker.reading import columns as tables
from checker.reading.block_builder import BlockBuilder
from checker.reading.source_file import SourceFile

DELIMITERS = "\t;,|"


class Field(NamedTuple):
    """One field: where its text stands, without quotes, and whether quotes stood around it."""

    start: int
    end: int
    quoted: bool


def read(source: SourceFile) -> Document:
    """Read the units of a table whose first row names its columns."""
    text = source.text
    delimiter = find_delimiter(text, source.path)
    found: list[Unit] = []
    header: tables.Columns | None = None
    number, at = 0, 0
    while at < len(text):
        number += 1
        fields, at = _read_row(source, at, delimiter)
        row = [get_value(text, field) for field in fields]
        if not any(value.strip() for value in row):
            continue
        if header is None:
            header = tables.find_columns(row, source)
        else:
            found += tables.build_units(header, row, number - 1, partial(_build_block, text, fields), source)
    return Document(source.path, text, "csv", [], found)


def list_rows(source: SourceFile) -> Iterator[tuple[int, list[str]]]:
    """The rows that hold something, each with its line (1-based): the values of their fields. Raises `InputError`."""
    for line, fields in list_fields(source):
        yield line, [get_value(source.text, field) for field in fields]


def list_fields(source: SourceFile) -> Iterator[tuple[int, list[Field]]]:
    """The same, the fields of each row with the places of their texts. Raises `InputError`."""
    text, delimiter = source.text, find_delimiter(source.text, source.path)
    at, line = 0, 1
    while at < len(text):
        start = at
        fields, at = _read_row(source, at, delimiter)
        if any(get_value(text, field).strip() for field in fields):
            yield line, fields
        line += text.count("\n", start, at)


def find_delimiter(text: str, path: str) -> str:
    """The sign between the fields of a table, by its name or its first line."""
    if path.lower().endswith((".tsv", ".tab")):
        return "\t"
    first = re.sub(r'"[^"]*"', "", text[: text.find("\n") if "\n" in text else len(text)])
    return max(DELIMITERS, key=lambda sign: (first.count(sign), sign == ","))


def _read_row(source: SourceFile, at: int, delimiter: str) -> tuple[list[Field], int]:
    """The fields of the row that begins at ``at``, and the offset of the next row."""
    text = source.text
    plain = re.compile(rf"[^{re.escape(delimiter)}\r\n]*")
    fields: list[Field] = []
    while True:
        if text[at : at + 1] == '"':
            start = at + 1
            at = text.find('"', start)
            while at >= 0 and text[at + 1 : at + 2] == '"':
                at = text.find('"', at + 2)
            if at < 0:
                raise source.make_error(_("a quotation mark is opened and never closed"), start - 1)
            fields.append(Field(start, at, True))
            at += 1
            if text[at : at + 1] not in (delimiter, "\r", "\n", ""):
                raise source.make_error(_("text after a closing quotation mark; quotes within a field are doubled"), at)
        else:
            match = plain.match(text, at)
            assert match is not None
            fields.append(Field(at, match.end(), False))
            at = match.end()
        if text[at : at + 1] == delimiter:
            at += 1
            continue
        if text[at : at + 2] == "\r\n":
            return fields, at + 2
        return fields, at + 1


def get_value(text: str, field: Field) -> str:
    """What a field says, doubled quotes as one."""
    found = text[field.start : field.end]
    return found.replace('""', '"') if field.quoted else found


def _build_block(text: str, fields: list[Field], n: int, language: str) -> Block:
    if n >= len(fields):
        end = fields[-1].end
        return Block("unit", "", end, end, language=language)
    start, end, quoted = fields[n]
    pieces = BlockBuilder(text)
    at = start
    while quoted and (double := text.find('""', at, end)) >= 0:
        pieces.add_verbatim(at, double)
        pieces.add_stand_in('"', double, double + 2)
        at = double + 2
    pieces.add_verbatim(at, end)
    block = pieces.build_block("unit", language=language, empty=start)
    assert block is not None
    return block
