"""DOCX: paragraphs, tables, notes, headers and footers, text boxes, descriptions of pictures.

A location is a paragraph, a cell or a note, and characters in its text. Deleted and hidden text, codes of fields but
for the targets of links, and comments are passed over (ECMA-376, part 1, chapter 17).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from checker.messages import _
from checker.model import BlockKind, Document
from checker.reading.packed import LinkedText, PackedArchive, PackedParts, read_link_targets
from checker.reading.source_file import SourceFile

BODY = "word/document.xml"
NOTES = (("word/footnotes.xml", "footnote"), ("word/endnotes.xml", "endnote"))
MARGIN = re.compile(r"word/(header|footer)\d*\.xml")
SIGNS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
LEVELS = frozenset("012345678")
"""The levels of an outline that are headings."""
PASSED_OVER = frozenset({"Fallback", "del", "moveFrom", "rPrChange", "pPrChange"})
LINK_FIELD = re.compile(r"\s*HYPERLINK\s+(?:\"([^\"]*)\"|([^\s\"\\]\S*))", re.IGNORECASE)
"""The code of a field that is a link (17.16.5.25); one to a place within the document names none."""
STYLES: tuple[tuple[str, BlockKind], ...] = (
    ("heading", "heading"),
    ("title", "heading"),
    ("subtitle", "heading"),
    ("list", "item"),
    ("caption", "caption"),
    ("quote", "quote"),
    ("intense quote", "quote"),
)
"""The names that styles have in every language of the program (only their ids are translated)."""


def read(source: SourceFile) -> Document:
    """Read a DOCX file."""
    archive = PackedArchive(source)
    parts = PackedParts()
    styles = _Styles()
    archive.parse("word/styles.xml", styles.start, styles.end, lambda _text: None)
    reader = _Reader(parts, styles, "", read_link_targets(archive, BODY))
    if not archive.parse(BODY, reader.start, reader.end, reader.add_text):
        raise source.make_error(_("damaged: it holds no {name}").format(name=BODY))
    for name, place in NOTES:
        reader = _Reader(parts, styles, place, read_link_targets(archive, name))
        archive.parse(name, reader.start, reader.end, reader.add_text)
    for name in sorted(archive.names):
        if match := MARGIN.fullmatch(name):
            reader = _Reader(parts, styles, match[1], read_link_targets(archive, name))
            archive.parse(name, reader.start, reader.end, reader.add_text)
    return parts.build_document(source, "docx")


class _Styles:
    """Style ids to the kind and level of their paragraphs."""

    def __init__(self) -> None:
        self.kinds: dict[str, tuple[BlockKind, int]] = {}
        self.current = ""

    def start(self, tag: str, found: dict[str, str]) -> None:
        if tag == "style":
            self.current = found.get("styleId", "")
        elif tag == "name" and self.current:
            name = found.get("val", "").lower()
            for prefix, kind in STYLES:
                if name == prefix or name.startswith(f"{prefix} "):
                    digit = name[-1:]
                    self.kinds[self.current] = kind, (int(digit) if kind == "heading" and digit.isdecimal() else 0)

    def end(self, tag: str) -> None:
        if tag == "style":
            self.current = ""


@dataclass(slots=True)
class _Field:
    """A field between its signs: its code, and the paragraph in which it is a link."""

    code: list[str] = field(default_factory=list)
    linked: _Paragraph | None = None


@dataclass(slots=True)
class _Paragraph:
    part: str
    kind: BlockKind = "paragraph"
    level: int = 0
    text: LinkedText = field(default_factory=LinkedText)
    pictures: list[str] = field(default_factory=list)
    hidden: bool = False


class _Reader:
    def __init__(self, parts: PackedParts, styles: _Styles, place: str, targets: dict[str, str]) -> None:
        self.parts = parts
        self.targets = targets
        self.styles = styles
        self.place = place
        self.paragraphs = 0
        self.tables: list[list[int]] = []
        self.count = 0
        self.note = ""
        self.open: list[_Paragraph] = []
        self.reading = False
        self.reading_code = False
        self.fields: list[_Field] = []
        self.skipping: list[str] = []

    def start(self, tag: str, found: dict[str, str]) -> None:
        if self.skipping:
            self.skipping += [tag] * (tag == self.skipping[-1])
        elif tag in PASSED_OVER:
            self.skipping.append(tag)
        elif tag == "p":
            self.open.append(_Paragraph(self._name_part(), "cell" if self.tables else "paragraph"))
        elif tag in ("footnote", "endnote"):
            self.note = "" if found.get("type", "normal") != "normal" else found.get("id", "")
            self.paragraphs = 0
            if not self.note:
                self.skipping.append(tag)
        elif tag in ("tbl", "tr", "tc"):
            self._count_table(tag)
        elif self.open:
            self._read_within_paragraph(tag, found, self.open[-1])

    def _read_within_paragraph(self, tag: str, found: dict[str, str], paragraph: _Paragraph) -> None:
        if tag == "t":
            self.reading = not paragraph.hidden
        elif tag == "r":
            paragraph.hidden = False
        elif tag == "vanish":
            paragraph.hidden = found.get("val", "1") not in ("0", "false")
        elif tag in SIGNS:
            paragraph.text.add(SIGNS[tag])
        elif tag == "pStyle":
            style = self.styles.kinds.get(found.get("val", ""))
            if style:
                paragraph.kind, paragraph.level = style
        elif tag == "numPr" and paragraph.kind == "paragraph":
            paragraph.kind = "item"
        elif tag == "outlineLvl" and found.get("val") in LEVELS:
            paragraph.kind, paragraph.level = "heading", int(found["val"]) + 1
        elif tag == "hyperlink":
            paragraph.text.begin_link(self.targets.get(found.get("id", ""), ""))
        elif tag == "fldSimple":
            paragraph.text.begin_link(_read_field(found.get("instr", "")))
        elif tag == "fldChar":
            self._read_field_sign(found.get("fldCharType", ""), paragraph)
        elif tag == "instrText":
            self.reading_code = True
        elif tag == "docPr":
            paragraph.pictures += [found[name] for name in ("title", "descr") if found.get(name)]

    def _read_field_sign(self, sign: str, paragraph: _Paragraph) -> None:
        """Where a field begins, where its code ends and what it shows begins, and where that ends."""
        if sign == "begin":
            self.fields.append(_Field())
        elif sign == "separate" and self.fields:
            if target := _read_field("".join(self.fields[-1].code)):
                paragraph.text.begin_link(target)
                self.fields[-1].linked = paragraph
        elif sign == "end" and self.fields and self.fields.pop().linked is paragraph:
            paragraph.text.end_link()

    def _count_table(self, tag: str) -> None:
        if tag == "tbl":
            self.count += not self.tables
            self.tables.append([self.count, 0, 0, 0])
        elif self.tables:
            table = self.tables[-1]
            if tag == "tr":
                table[1:] = [table[1] + 1, 0, 0]
            else:
                table[2:] = [table[2] + 1, 0]

    def _name_part(self) -> str:
        if self.tables:
            table, row, cell, paragraph = self.tables[-1]
            self.tables[-1][3] += 1
            name = _("table {table}, row {row}, cell {cell}").format(table=table, row=row, cell=cell)
            if paragraph:
                name += ", " + _("paragraph {number}").format(number=paragraph + 1)
        else:
            self.paragraphs += 1
            name = _("paragraph {number}").format(number=self.paragraphs)
        if self.note:
            place = f"{self.place} {self.note}"
            return place if self.paragraphs == 1 and not self.tables else f"{place}, {name}"
        return f"{self.place}, {name}" if self.place else name

    def add_text(self, text: str) -> None:
        if self.reading and self.open:
            self.open[-1].text.add(text)
        elif self.reading_code and self.fields:
            self.fields[-1].code.append(text)

    def end(self, tag: str) -> None:
        if self.skipping:
            if tag == self.skipping[-1]:
                self.skipping.pop()
            return
        if tag == "t":
            self.reading = False
        elif tag == "tbl" and self.tables:
            self.tables.pop()
        elif tag == "instrText":
            self.reading_code = False
        elif tag in ("hyperlink", "fldSimple") and self.open:
            self.open[-1].text.end_link()
        elif tag == "p" and self.open:
            paragraph = self.open.pop()
            self.parts.add(paragraph.part, str(paragraph.text), paragraph.kind, paragraph.level, paragraph.text.links)
            for picture in paragraph.pictures:
                self.parts.add(_("{part}, picture").format(part=paragraph.part), picture, "attribute")


def _read_field(code: str) -> str:
    """What the link leads to that a field is; empty for any other field."""
    match = LINK_FIELD.match(code)
    return (match[1] or match[2] or "") if match else ""
