"""TMX 1.4: translation units with exact offsets into the raw file; more than two languages give a unit each."""

from __future__ import annotations

from typing import NamedTuple

from checker.model import Document, Unit
from checker.reading.language_tags import get_base_tag
from checker.reading.markup import MarkupToken, get_attribute, list_attributes, tokenize_markup
from checker.reading.source_file import SourceFile
from checker.reading.xml import read_segment, require_well_formed, strip_namespace


def read(source: SourceFile) -> Document:
    """Read the units: from the ``srclang`` variant, else the first one, to every other one."""
    require_well_formed(source)
    reader = _Reader(source.text)
    reader.run()
    return Document(source.path, source.text, "tmx", [], reader.units)


def list_variants(raw: str) -> tuple[str, list[tuple[str, str]]]:
    """The name of the unit that ``raw`` begins with, up to its closing tag, and its texts with their languages."""
    reader = _Reader(raw)
    reader.run()
    texts = [read_segment(raw, one.start, one.end, one.language).text for one in reader.variants]
    return reader.name, [(one.language, text) for one, text in zip(reader.variants, texts, strict=True)]


class _Variant(NamedTuple):
    """One language of a unit: where the text between the tags of its ``seg`` stands."""

    language: str
    start: int
    end: int


class _Reader:
    def __init__(self, raw: str) -> None:
        self.raw = raw
        self.units: list[Unit] = []
        self.header = ""
        """The language of the originals, if a unit does not say its own."""
        self.wanted = ""
        self.name = ""
        self.language = ""
        self.start = -1
        self.variants: list[_Variant] = []

    def run(self) -> None:
        for token in tokenize_markup(self.raw, 0, len(self.raw), html=False):
            if token.kind == "text":
                continue
            name = strip_namespace(token.name)
            if token.kind == "open" or (token.kind == "empty" and name == "header"):
                self._open(name, token)
            elif token.kind == "close":
                self._close(name, token)

    def _open(self, name: str, token: MarkupToken) -> None:
        if name == "seg":
            self.start = token.end
        elif name in ("header", "tu", "tuv"):
            found = list_attributes(self.raw, token)
            original = get_attribute(found, "srclang") or ""
            if name == "header":
                self.header = original
            elif name == "tu":
                self.wanted, self.variants = get_base_tag(original or self.header), []
                self.name = get_attribute(found, "tuid") or ""
            else:
                self.language = get_base_tag(get_attribute(found, "xml:lang") or get_attribute(found, "lang") or "")

    def _close(self, name: str, token: MarkupToken) -> None:
        if name == "seg" and self.start >= 0:
            self.variants.append(_Variant(self.language, self.start, token.start))
            self.start = -1
        elif name == "tu":
            self._emit(self.name or str(len(self.units) + 1))

    def _emit(self, name: str) -> None:
        """Add a unit for every variant but that of the original."""
        if len(self.variants) < 2:
            return
        first = next((each for each in self.variants if each.language == self.wanted), self.variants[0])
        for other in self.variants:
            if other is not first:
                original = read_segment(self.raw, first.start, first.end, first.language)
                translation = read_segment(self.raw, other.start, other.end, other.language)
                if original.text:
                    self.units.append(Unit(name, original, translation, first.language, other.language))
