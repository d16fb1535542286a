"""XLSX with named columns: bilingual units; a location is a cell (``Sheet1!B3``) and characters in its text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.messages import _
from checker.model import Block, Document, InputError, Unit
from checker.reading import columns as tables
from checker.reading.packed import PackedArchive, make_part_block, read_link_targets
from checker.reading.source_file import SourceFile
from checker.reading.thresholds import LAST_COLUMN
from checker.reading.whole_numbers import read_count

LINK_FORMULA = re.compile(r"\s*(?:_xlfn\.)?HYPERLINK\(\s*\"([^\"]*)\"", re.IGNORECASE)
"""A formula that is a link to what it says in so many letters."""
REFERENCE = re.compile(r"([A-Z]{1,3})(\d{1,7})")
Rows = dict[int, dict[int, str]]


def read(source: SourceFile) -> Document:
    """Read the units of every sheet whose first row names columns. Raises `InputError` when none does."""
    archive = PackedArchive(source)
    shared = _read_shared(archive)
    found: list[Unit] = []
    texts: dict[str, str] = {}
    fault: InputError | None = None
    for name, member in _list_sheets(archive):
        try:
            found += _build_units(source, name, _read_sheet(archive, member, shared), texts)
        except InputError as error:
            fault = fault or error
    if not found and fault:
        raise fault
    return Document(source.path, "\n".join(texts.values()), "xlsx", [], found, parts=texts)


def list_rows(source: SourceFile) -> Iterator[tuple[str, int, list[str]]]:
    """The rows of all sheets that hold something: the sheet, the number, the cells. Raises `InputError`."""
    archive = PackedArchive(source)
    shared = _read_shared(archive)
    for name, member in _list_sheets(archive):
        rows = _read_sheet(archive, member, shared).rows
        for number in sorted(rows):
            cells = rows[number]
            row = [cells.get(n, "") for n in range(max(cells) + 1)] if cells else []
            if any(cell.strip() for cell in row):
                yield name, number, row


def _read_sheet(archive: PackedArchive, member: str, shared: list[str]) -> _Sheet:
    sheet = _Sheet(shared, read_link_targets(archive, member))
    archive.parse(member, sheet.start, sheet.end, sheet.add_text)
    return sheet


def _build_units(source: SourceFile, sheet: str, read: _Sheet, texts: dict[str, str]) -> Iterator[Unit]:
    header: tables.Columns | None = None
    first = 0
    rows = read.rows
    for number in sorted(rows):
        cells = rows[number]
        row = [cells.get(n, "") for n in range(max(cells) + 1)] if cells else []
        if not any(cell.strip() for cell in row):
            continue
        if header is None:
            header = tables.find_columns(row, source)
            first = number
            continue

        def build_cell(n: int, language: str, number: int = number, cells: dict[int, str] = cells) -> Block:
            part = f"{sheet}!{_name_column(n)}{number}"
            texts[part] = cells.get(n, "")
            return make_part_block(part, texts[part], "unit", language, read.links.get((number, n), ""))

        yield from tables.build_units(header, row, number - first, build_cell, source)


def _name_column(n: int) -> str:
    letters = ""
    n += 1
    while n:
        n, rest = divmod(n - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _read_shared(archive: PackedArchive) -> list[str]:
    """The shared strings, without the readings (``rPh``) of East Asian ones."""
    strings: list[str] = []
    texts: list[str] = []
    inside: list[str] = []

    def start(tag: str, _found: dict[str, str]) -> None:
        if tag == "si":
            texts.clear()
        inside.append(tag)

    def end(tag: str) -> None:
        inside.pop()
        if tag == "si":
            strings.append("".join(texts))

    def add_text(data: str) -> None:
        if inside and inside[-1] == "t" and "rPh" not in inside:
            texts.append(data)

    archive.parse("xl/sharedStrings.xml", start, end, add_text)
    return strings


def _list_sheets(archive: PackedArchive) -> list[tuple[str, str]]:
    """The names of the sheets and their members, in the order of the workbook."""
    targets: dict[str, str] = {}
    named: list[tuple[str, str]] = []

    def add_relation(tag: str, found: dict[str, str]) -> None:
        if tag == "Relationship":
            target = found.get("Target", "")
            targets[found.get("Id", "")] = target.lstrip("/") if target.startswith("/") else f"xl/{target}"

    def add_sheet(tag: str, found: dict[str, str]) -> None:
        if tag == "sheet":
            named.append((found.get("name", ""), found.get("id", "")))

    nothing = lambda _data: None  # noqa: E731
    archive.parse("xl/_rels/workbook.xml.rels", add_relation, nothing, nothing)
    if not archive.parse("xl/workbook.xml", add_sheet, nothing, nothing):
        raise archive.source.make_error(_("damaged: it holds no {name}").format(name="xl/workbook.xml"))
    return [(name, targets[key]) for name, key in named if key in targets]


class _Sheet:
    """The cells of one sheet as they are read."""

    def __init__(self, shared: list[str], targets: dict[str, str]) -> None:
        self.shared = shared
        self.targets = targets
        self.links: dict[tuple[int, int], str] = {}
        self.rows: Rows = {}
        self.row, self.column = 0, -1
        self.type = ""
        self.reading = False
        self.reading_formula = False
        self.texts: list[str] = []
        self.formula: list[str] = []

    def start(self, tag: str, found: dict[str, str]) -> None:
        if tag == "row":
            number = read_count(found.get("r", ""))
            self.row = self.row + 1 if number is None else number
            self.column = -1
        elif tag == "c":
            match = REFERENCE.fullmatch(found.get("r", ""))
            self.column = _parse_column(match[1]) if match else self.column + 1
            self.type = found.get("t", "n")
            self.texts, self.formula = [], []
        elif tag in ("v", "t"):
            self.reading = True
        elif tag == "f":
            self.reading_formula = True
        elif tag == "hyperlink" and (match := REFERENCE.fullmatch(found.get("ref", "").partition(":")[0])):
            place = int(match[2]), _parse_column(match[1])
            self.links[place] = self.targets.get(found.get("id", ""), "")

    def end(self, tag: str) -> None:
        if tag in ("v", "t"):
            self.reading = False
        elif tag == "f":
            self.reading_formula = False
            if match := LINK_FORMULA.match("".join(self.formula)):
                self.links[self.row, self.column] = match[1]
        elif tag == "c" and self.texts and self.column < LAST_COLUMN:
            value = "".join(self.texts)
            if self.type == "s":
                place = read_count(value)
                value = self.shared[place] if place is not None and place < len(self.shared) else ""
            self.rows.setdefault(self.row, {})[self.column] = value

    def add_text(self, data: str) -> None:
        if self.reading:
            self.texts.append(data)
        elif self.reading_formula:
            self.formula.append(data)


def _parse_column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1
