"""Adding to a glossary that is a table of text: one line more, or one cell changed, and nothing else touched."""

from __future__ import annotations

from collections.abc import Mapping

from checker import languages as registry
from checker.messages import _
from checker.model import InputError
from checker.reading.delimited import Field, find_delimiter, get_value, list_fields
from checker.reading.source_file import SourceFile
from checker.terms.concept import ALLOWED
from checker.terms.glossary_table import GlossaryColumns, find_glossary_columns, split_terms

PROTECTED = "do not translate"
"""What a row's status says of a name that stays as it is."""
PARTS = ("|", ";")
"""Signs that part the terms of a cell: the second where the first parts the fields."""


def add_concept(source: SourceFile, terms: Mapping[str, str]) -> str:
    """The text of a table with a row more, which has a term for each language code. Raises `InputError`."""
    columns, width = _read_header(source)
    row = [""] * width
    for code, term in terms.items():
        row[_find_column(source, columns, code)] = term
    return _append(source, row)


def add_protected_name(source: SourceFile, name: str) -> str:
    """The text of a table with a row more for a name that stays as it is. Raises `InputError`."""
    columns, width = _read_header(source)
    row = [""] * width
    row[columns.terms[0][0]] = name
    if "status" in columns.roles:
        row[columns.roles["status"]] = PROTECTED
    elif "translate" in columns.roles:
        row[columns.roles["translate"]] = "no"
    else:
        raise InputError(
            _("{path}: a name that stays as it is needs a column headed “status”; add one to the first row").format(
                path=source.path
            )
        )
    return _append(source, row)


def add_synonym(source: SourceFile, line: int, code: str, term: str) -> str:
    """The text of a table with a term more in the row at a line, behind those that it has. Raises `InputError`."""
    columns, _width = _read_header(source)
    at = _find_column(source, columns, code)
    fields = next((fields for number, fields in list_fields(source) if number == line), None)
    if fields is None:
        raise InputError(_("{path}: the file has changed since it was checked").format(path=source.path))
    text, delimiter = source.text, find_delimiter(source.text, source.path)
    if at >= len(fields):
        end = _find_end(fields[-1])
        return text[:end] + delimiter * (at + 1 - len(fields)) + _quote(term, delimiter) + text[end:]
    field = fields[at]
    before = get_value(text, field)
    mark = next(sign for sign in PARTS if sign != delimiter)
    if len(split_terms(before)) > 1 and mark not in before:
        mark = next((sign for sign in PARTS if sign in before), mark)
    after = f"{before.rstrip()}{mark}{term}" if before.strip() else term
    start, end = (field.start - 1, _find_end(field)) if field.quoted else (field.start, field.end)
    written = _quote(after, delimiter, always=field.quoted)
    return text[:start] + written + text[end:]


def _read_header(source: SourceFile) -> tuple[GlossaryColumns, int]:
    """The columns of a table, and how many there are."""
    for line, fields in list_fields(source):
        header = [get_value(source.text, field) for field in fields]
        return find_glossary_columns(source, header, line), len(header)
    raise source.make_error(
        _("no column is headed by the code of a known language; write them in the first row: id,de,fr,en,note"), line=1
    )


def _find_column(source: SourceFile, columns: GlossaryColumns, code: str) -> int:
    """The column of the preferred terms of a language. Raises `InputError` for none."""
    found = [
        (bool(locale), n)
        for n, language, locale, status in columns.terms
        if language == code and status in (None, *ALLOWED)
    ]
    if not found:
        raise InputError(
            _("{path}: no column is headed by {code!r}; add one to the first row").format(
                path=source.path, code=registry.get(code).code
            )
        )
    return min(found)[1]


def _append(source: SourceFile, row: list[str]) -> str:
    text, delimiter = source.text, find_delimiter(source.text, source.path)
    end = "\r\n" if "\r\n" in text else "\n"
    line = delimiter.join(_quote(cell, delimiter) for cell in row)
    return f"{text}{line}{end}" if text.endswith(("\n", "\r")) else f"{text}{end}{line}"


def _find_end(field: Field) -> int:
    """Where a field ends, with the quotation mark that closes it."""
    return field.end + field.quoted


def _quote(text: str, delimiter: str, *, always: bool = False) -> str:
    """A cell as it is written: in quotation marks where it must be."""
    plain = not (always or delimiter in text or '"' in text or text != text.strip())
    return text if plain else '"' + text.replace('"', '""') + '"'
