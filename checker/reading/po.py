"""Gettext PO: message and translation with exact offsets, escapes and continued lines included.

Obsolete and fuzzy entries are left out: programs do not show them.
"""

from __future__ import annotations

import re

from checker.messages import _
from checker.model import Block, Document, Unit
from checker.reading.block_builder import BlockBuilder
from checker.reading.language_tags import get_base_tag
from checker.reading.languages_from_name import get_language_from_name
from checker.reading.source_file import SourceFile

ENTRY = re.compile(r'(msgctxt|msgid_plural|msgid|msgstr)(?:\[(\d+)\])?[ \t]*(?=")')
STRING = re.compile(r'[ \t]*"((?:[^"\\\r\n]|\\.)*)"[ \t]*$')
ESCAPE = re.compile(r"\\(?:([0-7]{1,3})|x([0-9a-fA-F]{1,2})|(.))", re.DOTALL)
LETTERS = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v"}
DEFAULT_SOURCE = "en"
"""What gettext takes the messages of a program to be written in
(https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html); ``X-Source-Language`` or ``source`` overrules."""

Spans = list[tuple[int, int]]


def read(source: SourceFile) -> Document:
    """Read the entries. The target language is that of the header, else of the file's name or folder."""
    reader = _Reader(source)
    reader.run()
    return Document(source.path, source.text, "po", [], reader.units)


class _Reader:
    def __init__(self, source: SourceFile) -> None:
        self.source = source
        self.raw = source.text
        self.units: list[Unit] = []
        self.original = source.settings.source or DEFAULT_SOURCE
        self.target = get_language_from_name(source.path) or ""
        self.fields: dict[str, Spans] = {}
        self.fuzzy = False
        self.current: Spans | None = None

    def run(self) -> None:
        at, number = 0, 0
        while at < len(self.raw):
            number += 1
            end = self.raw.find("\n", at)
            end = len(self.raw) if end < 0 else end
            self._read_line(at, end - (self.raw[at:end].endswith("\r")), number)
            at = end + 1
        self._finish()

    def _read_line(self, at: int, end: int, number: int) -> None:
        line = self.raw[at:end]
        stripped = line.strip()
        if not stripped:
            self._finish()
        elif stripped.startswith("#"):
            if self.fields:
                self._finish()
            self.fuzzy = self.fuzzy or (stripped.startswith("#,") and "fuzzy" in stripped)
            self.current = None
        elif match := ENTRY.match(self.raw, at, end):
            name = match[1] + (match[2] or "")
            if name in ("msgctxt", "msgid") and any(each.startswith("msgstr") for each in self.fields):
                self._finish()
            self.current = self.fields.setdefault(name, [])
            self._add_string(match.end(), end, number)
        else:
            self._add_string(at, end, number)

    def _add_string(self, at: int, end: int, number: int) -> None:
        match = STRING.match(self.raw[at:end])
        if match is None or self.current is None:
            raise self.source.make_error(
                _("not a line of a PO file (a string in double quotes was expected)"), line=number
            )
        self.current.append((at + match.start(1), at + match.end(1)))

    def _finish(self) -> None:
        fields, fuzzy = self.fields, self.fuzzy
        self.fields, self.fuzzy, self.current = {}, False, None
        if "msgid" not in fields or not any(name.startswith("msgstr") for name in fields):
            return
        message = self._build_block(fields["msgid"], self.original)
        if not message.text:
            self._read_header(self._build_block(fields.get("msgstr", []), "").text)
            return
        if fuzzy:
            return
        if not self.target:
            raise self.source.make_error(
                _("can't tell the language of the translation; add a Language: line to the header"), message.start
            )
        name = self._build_block(fields["msgctxt"], "").text if "msgctxt" in fields else message.text
        if "msgid_plural" not in fields:
            self._add_unit(name, message, fields.get("msgstr", []))
            return
        plural = self._build_block(fields["msgid_plural"], self.original)
        for form in sorted(each for each in fields if each.startswith("msgstr")):
            number = form.removeprefix("msgstr")
            self._add_unit(f"{name}[{number}]", message if number == "0" else plural, fields[form])

    def _add_unit(self, name: str, message: Block, spans: Spans) -> None:
        self.units.append(Unit(name, message, self._build_block(spans, self.target), self.original, self.target))

    def _read_header(self, text: str) -> None:
        for line in text.splitlines():
            name, _colon, found = line.partition(":")
            if name.strip().lower() == "language" and found.strip():
                self.target = get_base_tag(found)
            elif name.strip().lower() == "x-source-language" and found.strip():
                self.original = get_base_tag(found)

    def _build_block(self, spans: Spans, language: str) -> Block:
        pieces = BlockBuilder(self.raw)
        for start, end in spans:
            at = start
            if self.raw.find("\\", start, end) >= 0:
                for match in ESCAPE.finditer(self.raw, start, end):
                    pieces.add_verbatim(at, match.start())
                    octal, hexadecimal, letter = match.groups()
                    if letter:
                        pieces.add_stand_in(LETTERS.get(letter, letter), *match.span())
                    else:
                        pieces.add_stand_in(chr(int(octal or hexadecimal, 8 if octal else 16)), *match.span())
                    at = match.end()
            pieces.add_verbatim(at, end)
        block = pieces.build_block("unit", language=language, empty=spans[0][0] if spans else 0)
        assert block is not None
        return block
