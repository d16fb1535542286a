"""XLIFF 1.2 and 2.x: bilingual units with exact offsets into the raw file.

Read: ``trans-unit`` (1.2) and every ``segment`` of a ``unit`` (2.x). Units with ``translate="no"`` are left out, as
are proposals (``alt-trans``, ``mtc:match``) and notes.
"""

from __future__ import annotations

from dataclasses import dataclass

from checker.messages import _
from checker.model import Block, Document, Unit
from checker.reading.language_tags import get_base_tag
from checker.reading.markup import Attributes, MarkupToken, get_attribute, list_attributes, tokenize_markup
from checker.reading.source_file import SourceFile
from checker.reading.xml import read_segment, require_well_formed, strip_namespace

LANGUAGES = (("source-language", "srclang"), ("target-language", "trglang"))
"""How version 1.2 and version 2 name the attributes of the two languages."""
UNITS = frozenset({"trans-unit", "unit"})
PASSED_OVER = frozenset({"alt-trans", "matches", "match", "ignorable", "notes", "note", "seg-source", "originalData"})


def read(source: SourceFile) -> Document:
    """Read the units of an XLIFF file. Raises `InputError` for a file that does not name its languages."""
    require_well_formed(source)
    reader = _Reader(source)
    reader.run()
    return Document(source.path, source.text, "xliff", [], reader.units)


@dataclass(slots=True)
class _Level:
    name: str
    translate: bool


class _Reader:
    def __init__(self, source: SourceFile) -> None:
        self.source = source
        self.raw = source.text
        self.units: list[Unit] = []
        self.languages = ["", ""]
        self.levels = [_Level("", True)]
        self.unit = ""
        self.segments: list[tuple[str, dict[str, tuple[int, int]]]] = []
        self.inside = ("", 0)
        self.passing = ""
        self.depth = 0
        """How many elements are open, inside the one that is gathered or passed over, that have its name."""

    def run(self) -> None:
        for token in tokenize_markup(self.raw, 0, len(self.raw), html=False):
            if token.kind not in ("open", "empty", "close"):
                continue
            name = strip_namespace(token.name)
            if self.passing:
                if name == self.passing and self._leaves(token):
                    self.passing = ""
            elif token.kind == "close":
                self._close(name, token)
            elif name in PASSED_OVER:
                self.passing = name if token.kind == "open" else ""
            else:
                self._open(name, token)

    def _open(self, name: str, token: MarkupToken) -> None:
        if self.inside[0]:
            if name == self.inside[0]:
                self._leaves(token)
            return
        found = list_attributes(self.raw, token)
        if name in ("xliff", "file"):
            self._note_languages(found)
        elif name in UNITS:
            self.unit = get_attribute(found, "id") or get_attribute(found, "resname") or str(len(self.units) + 1)
            self.segments = [("", {})] if name == "trans-unit" else []
        elif name == "segment":
            self.segments.append((get_attribute(found, "id") or str(len(self.segments) + 1), {}))
        elif name in ("source", "target") and self.segments:
            self._begin_text(name, token)
        if token.kind == "open":
            outer = self.levels[-1].translate
            translate = {"no": False, "yes": True}.get(get_attribute(found, "translate") or "", outer)
            self.levels.append(_Level(name, translate))

    def _note_languages(self, found: Attributes) -> None:
        for n, names in enumerate(LANGUAGES):
            for name in names:
                if name in found:
                    self.languages[n] = get_base_tag(found[name][0])
                    break

    def _begin_text(self, name: str, token: MarkupToken) -> None:
        if token.kind == "empty":
            self.segments[-1][1][name] = (token.end, token.end)
        else:
            self.inside = name, token.end

    def _close(self, name: str, token: MarkupToken) -> None:
        inside, start = self.inside
        if inside:
            if name != inside or not self._leaves(token):
                return
            self.segments[-1][1][name] = (start, token.start)
            self.inside = ("", 0)
        level = self.levels.pop()
        if name in UNITS:
            if level.translate:
                self._emit(token.start)
            self.segments = []

    def _leaves(self, token: MarkupToken) -> bool:
        """Count a tag named like the element that is gathered or passed over; whether it is that element's end."""
        self.depth += (token.kind == "open") - (token.kind == "close")
        if self.depth >= 0:
            return False
        self.depth = 0
        return True

    def _emit(self, end: int) -> None:
        one, other = self.languages
        if not one or not other:
            raise self.source.make_error(
                _("names no source-language and target-language; add them to the file tag"), end
            )
        for name, places in self.segments:
            if "source" not in places:
                continue
            key = f"{self.unit}/{name}" if len(self.segments) > 1 else self.unit
            original = read_segment(self.raw, *places["source"], one)
            if "target" in places:
                translation = read_segment(self.raw, *places["target"], other)
            else:
                translation = Block("unit", "", end, end, language=other)
            if original.text:
                self.units.append(Unit(key, original, translation, one, other))
