"""ODT: headings, paragraphs, lists, tables, notes, descriptions of pictures (OASIS OpenDocument 1.3, part 3).

A location is a paragraph, a cell or a note, and characters in its text.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from checker.messages import _
from checker.model import BlockKind, Document
from checker.reading.packed import LinkedText, PackedArchive, PackedParts
from checker.reading.source_file import SourceFile
from checker.reading.thresholds import MOST_SPACES
from checker.reading.whole_numbers import read_count

CONTENT = "content.xml"
PASSED_OVER = frozenset({"annotation", "tracked-changes", "note-citation", "forms", "ruby-text", "sequence-decls"})


def read(source: SourceFile) -> Document:
    """Read an ODT file."""
    archive = PackedArchive(source)
    reader = _Reader()
    if not archive.parse(CONTENT, reader.start, reader.end, reader.add_text):
        raise source.make_error(_("damaged: it holds no {name}").format(name=CONTENT))
    return reader.parts.build_document(source, "odt")


@dataclass(slots=True)
class _Paragraph:
    part: str
    kind: BlockKind
    level: int
    text: LinkedText = field(default_factory=LinkedText)


class _Reader:
    def __init__(self) -> None:
        self.parts = PackedParts()
        self.open: list[_Paragraph] = []
        self.later: list[_Paragraph] = []
        self.skipping: list[str] = []
        self.inside = 0
        self.paragraphs = self.count = self.notes = self.lists = 0
        self.tables: list[list[int]] = []
        self.in_note: list[int] = []

    def start(self, tag: str, found: dict[str, str]) -> None:
        if self.skipping:
            self.skipping += [tag] * (tag == self.skipping[-1])
        elif tag in PASSED_OVER:
            self.skipping.append(tag)
        elif tag in ("body", "text"):
            self.inside += 1
        elif not self.inside:
            return
        elif tag in ("p", "h", "title", "desc"):
            self._open_paragraph(tag, found)
        elif tag == "list-item":
            self.lists += 1
        elif tag == "note":
            self.notes += 1
            self.in_note.append(0)
        elif tag in ("table", "table-row", "table-cell", "covered-table-cell"):
            self._count_table(tag)
        elif self.open:
            if tag == "s":
                count = read_count(found.get("c", "1"))
                self.add_text(" " * (1 if count is None else min(count, MOST_SPACES)))
            elif tag in ("tab", "line-break"):
                self.add_text("\t" if tag == "tab" else "\n")
            elif tag == "a":
                self.open[-1].text.begin_link(found.get("href", ""))

    def _open_paragraph(self, tag: str, found: dict[str, str]) -> None:
        if tag in ("title", "desc"):
            part = _("{part}, picture").format(part=self.open[-1].part if self.open else _("page"))
            self.open.append(_Paragraph(part, "attribute", 0))
            return
        level = read_count(found.get("outline-level", "1")) or 0
        kind: BlockKind = "cell" if self.tables else "item" if self.lists else "paragraph"
        if tag == "h" or found.get("style-name") in ("Title", "Subtitle"):
            kind = "heading"
        self.open.append(_Paragraph(self._name_part(), kind, level if tag == "h" else 0))

    def _name_part(self) -> str:
        if self.in_note:
            self.in_note[-1] += 1
            name = _("note {number}").format(number=self.notes)
            if self.in_note[-1] > 1:
                name += ", " + _("paragraph {number}").format(number=self.in_note[-1])
            return name
        if self.tables:
            table, row, cell, paragraph = self.tables[-1]
            self.tables[-1][3] += 1
            name = _("table {table}, row {row}, cell {cell}").format(table=table, row=row, cell=cell)
            return name + (", " + _("paragraph {number}").format(number=paragraph + 1) if paragraph else "")
        self.paragraphs += 1
        return _("paragraph {number}").format(number=self.paragraphs)

    def _count_table(self, tag: str) -> None:
        if tag == "table":
            self.count += not self.tables
            self.tables.append([self.count, 0, 0, 0])
        elif self.tables and tag == "table-row":
            self.tables[-1][1:] = [self.tables[-1][1] + 1, 0, 0]
        elif self.tables:
            self.tables[-1][2:] = [self.tables[-1][2] + 1, 0]

    def add_text(self, text: str) -> None:
        if self.open and not self.skipping:
            self.open[-1].text.add(text)

    def end(self, tag: str) -> None:
        if self.skipping:
            if tag == self.skipping[-1]:
                self.skipping.pop()
        elif not self.inside:
            return
        elif tag in ("p", "h", "title", "desc") and self.open:
            self._close(self.open.pop())
        elif tag == "a" and self.open:
            self.open[-1].text.end_link()
        elif tag == "list-item":
            self.lists -= 1
        elif tag == "note" and self.in_note:
            self.in_note.pop()
        elif tag == "table" and self.tables:
            self.tables.pop()

    def _close(self, paragraph: _Paragraph) -> None:
        """Notes and pictures stand inside a paragraph: they come after it."""
        if self.open:
            self.later.append(paragraph)
            return
        for each in (paragraph, *self.later):
            self.parts.add(each.part, str(each.text), each.kind, each.level, each.text.links)
        self.later = []
