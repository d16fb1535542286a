"""HTML: the blocks of a page, its languages, and the attributes that people read.

Offsets are into the raw file. Script, style, preformatted text and drawings are skipped; inline code and what
says ``translate="no"`` stays in its sentence, marked to be kept.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from checker.languages.quotation_marks import get_apostrophes, get_quotation_pairs
from checker.model import Block, BlockKind, Document
from checker.reading import front_matter
from checker.reading.block_builder import BlockBuilder
from checker.reading.html_attributes import read_attribute_blocks
from checker.reading.html_tags import CODE, INLINE, KINDS, SKIP, VOID, closes_before, is_hidden, is_translated
from checker.reading.language_tags import find_declared_language, get_foreign_code, get_known_language
from checker.reading.line_ends import list_line_ends
from checker.reading.markup import (
    CDATA,
    Attributes,
    MarkupToken,
    add_text,
    get_attribute,
    list_attributes,
    tokenize_markup,
)
from checker.reading.source_file import SourceFile
from checker.reading.template_syntax import cut_templates
from checker.reading.thresholds import LONGEST_SIGN, LONGEST_SWITCH, MOST_CLOSED, MOST_ELEMENTS

SEPARATORS = tuple("|>·•→/")
"""Signs between the links of a navigation; a closing quotation mark that closes nothing is one as well."""


def read(source: SourceFile) -> Document:
    """Read a page. Its language is that of the ``html`` tag. Parts that are said to be in another are not read."""
    fields, start, named = front_matter.read(source)
    text = cut_templates(source.text)
    reader = _Reader(text, start, len(text))
    foreign = reader.foreign if reader.blocks else reader.foreign or reader.left_alone
    language = reader.language or get_known_language(named or "")
    return Document(source.path, source.text, "html", [*fields, *reader.blocks], language=language, foreign=foreign)


def read_blocks(text: str, start: int, end: int) -> list[Block]:
    """The blocks of the HTML ``text[start:end]`` (a fragment is enough)."""
    return _Reader(text, start, end).blocks


@dataclass(slots=True)
class _Element:
    name: str
    language: str | None
    translate: bool
    kind: BlockKind
    level: int
    marks: list[tuple[int, str, str]] = field(default_factory=list)
    begun: tuple[int, int] = (0, 0)
    target: tuple[str, int, int] | None = None
    """The target of a link that its text has not been told of yet, with its file offsets."""


class _Reader:
    def __init__(self, raw: str, start: int, end: int) -> None:
        self.raw = raw
        self.blocks: list[Block] = []
        self.language: str | None = None
        self.foreign: str | None = None
        self.left_alone: str | None = None
        self.stack = [_Element("", None, True, "paragraph", 0)]
        self.pieces = BlockBuilder(raw)
        self.extras: list[Block] = []
        self.line_break: tuple[int, int] | None = None
        self.skipped = 0
        self.skipping = ""
        for token in tokenize_markup(raw, start, end, html=True):
            if self.skipping:
                self._skip(token)
            else:
                getattr(self, f"_read_{token.kind}")(token)
        self._flush()
        self._drop_echoes()

    def _skip(self, token: MarkupToken) -> None:
        if token.name == self.skipping:
            self.skipped += (token.kind == "open") - (token.kind == "close")
            if not self.skipped:
                self.skipping = ""

    def _read_text(self, token: MarkupToken) -> None:
        if self.line_break:
            self._decide_break(token)
        add_text(self.pieces, token.start, token.end)

    def _read_cdata(self, token: MarkupToken) -> None:
        start = token.start + len(CDATA)
        add_text(self.pieces, start, max(start, token.end - len("]]>")))

    def _read_other(self, token: MarkupToken) -> None:
        """Comments and declarations say nothing."""

    def _read_open(self, token: MarkupToken) -> None:
        name = token.name
        if name == "br":
            self._break(token)
            return
        found = list_attributes(self.raw, token) if token.end - token.inner > 1 else {}
        if name not in INLINE:
            self._flush()
        begun = self.pieces.length, len(self.extras)
        if found and self.stack[-1].translate:
            self.extras += read_attribute_blocks(self.raw, token, self.stack[-1].language)
        if name in VOID:
            return
        if name in SKIP or (found and is_hidden(name, found)):
            self.skipping, self.skipped = name, 1
            return
        if closes_before(self.stack[-1].name, name):
            self.stack.pop()
        self._push(name, found)
        self.stack[-1].begun = begun
        if name == "a" and "hreflang" not in found and (value := get_attribute(found, "href")):
            self.stack[-1].target = (value, *found["href"][1:])  # with hreflang it leads to the page's other languages

    def _push(self, name: str, found: Attributes) -> None:
        outer = self.stack[-1]
        kind = KINDS.get(name, outer.kind if name not in ("article", "section", "main") else "paragraph")
        element = _Element(name, outer.language, outer.translate, kind, outer.level)
        if kind == "heading":
            element.level = int(name[1]) if name in KINDS else outer.level
        tag = find_declared_language(get_attribute(found, "lang") or get_attribute(found, "xml:lang"))
        if name in ("html", "body") and not self.language:
            self.language, self.foreign = get_known_language(tag or ""), self.foreign or get_foreign_code(tag)
            tag = self.language  # of a whole page in another language its text has to tell
        if tag:
            element.language = tag
        if found:  # most tags have no attributes
            element.translate = is_translated(found, outer.translate)
        if name in INLINE:
            self._note_marks(element, outer, tag)
        if len(self.stack) >= MOST_ELEMENTS:  # beyond, elements stand side by side, as in browsers
            self._mark(self.stack.pop())
        self.stack.append(element)

    def _note_marks(self, element: _Element, outer: _Element, tag: str | None) -> None:
        """Note what is to be marked when an element within a sentence ends: its language, that it is to be kept."""
        foreign = tag is not None and get_known_language(tag) is None
        if tag and not foreign and tag != outer.language:
            element.marks.append((self.pieces.length, "language", tag))
        if foreign or element.name in CODE or (outer.translate and not element.translate):
            element.marks.append((self.pieces.length, "keep", ""))

    def _mark(self, element: _Element) -> None:
        for start, kind, code in element.marks:
            self.pieces.mark(start, kind, code)

    def _mark_link(self, element: _Element) -> None:
        """Note where a link leads, unless its text is still to come."""
        if element.target:
            value, *place = element.target
            element.target = None
            self.pieces.add_inline("link", min(element.begun[0], self.pieces.length), value, (place[0], place[1]))

    def _read_empty(self, token: MarkupToken) -> None:
        self._read_open(token)
        if token.name not in VOID:
            self._read_close(token)
            self.skipping = ""

    def _read_close(self, token: MarkupToken) -> None:
        name = token.name
        if name not in INLINE:
            self._flush()
        for depth in range(1, min(len(self.stack), MOST_CLOSED)):
            if self.stack[-depth].name == name:
                if name == "a":
                    self._drop_permalink(self.stack[-depth])
                for element in self.stack[-depth:]:
                    self._mark(element)
                    self._mark_link(element)
                del self.stack[-depth:]
                return

    def _drop_separator(self) -> None:
        """Take out the sign that separates the links of a navigation (``»``, ``|``) at the end of the text."""
        text = "".join(self.pieces.parts).rstrip()
        if text[-2:-1].isspace() and (text.endswith(SEPARATORS) or _closes_nothing(text)):
            self.pieces.cut(len(text) - 1)

    def _drop_permalink(self, link: _Element) -> None:
        """Take out a link that is a lone sign after a text (``¶``, ``#``), with its title."""
        length, extras = link.begun
        sign = "".join(self.pieces.parts)[length:].strip()
        if length and sign and len(sign) <= LONGEST_SIGN and not any(char.isalnum() for char in sign):
            self.pieces.cut(length)
            del self.extras[extras:]

    def _break(self, token: MarkupToken) -> None:
        if not self.pieces.length:
            return
        if self.line_break:  # two of them end a paragraph
            self._flush()
        else:
            self.line_break = token.start, token.end

    def _decide_break(self, token: MarkupToken) -> None:
        """A line break in mid-sentence or in a heading is a space; else it ends a paragraph."""
        text = self.raw[token.start : token.end].lstrip()
        if not text or self.line_break is None:
            return
        start, end = self.line_break
        self.line_break = None
        before = "".join(self.pieces.parts[-3:]).rstrip()
        if self.stack[-1].kind in ("heading", "cell") or (not before.endswith(list_line_ends()) and text[0].islower()):
            self.pieces.add_space(start, end)
        else:
            self._flush()

    def _flush(self) -> None:
        self.line_break = None
        if self.pieces.length:
            inner = next((e for e in reversed(self.stack) if e.name not in INLINE), self.stack[0])
            for element in self.stack:
                if element.target and self.pieces.length > element.begun[0]:
                    self._mark_link(element)
                element.begun = (0, 0)
                if element.marks:
                    self._mark(element)
                    element.marks = [(0, kind, code) for _start, kind, code in element.marks]
            self._drop_separator()
            block = self.pieces.build_block(
                inner.kind, level=inner.level, language=inner.language, translate=inner.translate
            )
            foreign = get_foreign_code(block.language) if block else None
            if foreign:
                self.left_alone = self.left_alone or foreign
            elif block and any(c.isalnum() for c in block.text):
                if len(block.text) <= LONGEST_SWITCH and get_known_language(block.text):
                    block.translate = False  # a link that switches the language
                elif block.language and not get_known_language(block.language):
                    block.translate, block.language = False, None
                self.blocks.append(block)
            self.pieces = BlockBuilder(self.raw)
        self.blocks += self.extras
        self.extras = []

    def _drop_echoes(self) -> None:
        """Take out attributes that only say again what the page or another attribute says."""
        seen = {block.text for block in self.blocks if block.kind != "attribute"}
        kept = []
        for block in self.blocks:
            if block.kind == "attribute":
                if block.text in seen:
                    continue
                seen.add(block.text)
            kept.append(block)
        self.blocks = kept


def _closes_nothing(text: str) -> bool:
    """Whether a text ends with a closing quotation mark and holds none of the marks that it closes."""
    if text[-1] in get_apostrophes():
        return False
    openings = [opening for opening, closing in get_quotation_pairs() if closing == text[-1]]
    return bool(openings) and not any(opening in text for opening in openings)
