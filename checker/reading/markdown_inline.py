"""Inline Markdown: links, code, entities, escapes, icons by their name, and the exact way back to the file.

What its signs mean is Markdown's own, whatever the language of the text; emphasis is in `markdown_emphasis`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html import unescape

from checker.model import Block, BlockKind
from checker.reading.block_builder import BlockBuilder
from checker.reading.html_tags import CODE
from checker.reading.markdown_content import Content
from checker.reading.markdown_emphasis import InlinePiece, LinkTarget, make_emphasis, pair_emphasis
from checker.reading.markup import MarkupToken, get_attribute, list_attributes

TOKEN = re.compile(
    r"\\(?P<escape>[!-/:-@\[-`{-~])"
    r"|(?P<code>`+)"
    r"|(?P<entity>&(?:\#[0-9]{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)"
    r"|(?P<link><[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*>|<[^\s<>@]+@[^\s<>]+>)"
    r"|(?P<tag></?[A-Za-z][^<>]{0,2000}>|<!--)"
    r"|(?P<note>\[\^[^\]\s]{1,80}\]:?)"
    r"|(?P<icon>(?<![\w:\]]):(?:[a-z0-9][a-z0-9_-]{0,60}|[+-]1):(?![\w:/]))"
    r"|(?P<open>!?\[)"
    r"|(?P<close>\])"
    r"|(?P<emphasis>\*+|_+|~~+)"
    r"|(?P<hard>\\(?=\n)|[ ]{2,}(?=\n))"
    r"|(?P<soft>\n[ \t]*)"
)
SPECIAL = re.compile(r"[\\`&<\[\]*_~\n]|:[\w+-]+:")
DESTINATION = re.compile(
    r"\(\s*(?P<target><[^<>\n]*>|(?:[^\s()\\]|\\.|\((?:[^\s()\\]|\\.)*\))*)(?:\s+(?P<title>\"[^\"]*\"|'[^']*'|\([^()]*\)))?\s*\)"
)
LABEL = re.compile(r"\[([^\[\]]*)\]")
_TAG_NAME = re.compile(r"</?[A-Za-z]+")
NAME = re.compile(r"[a-z][a-z0-9_-]{2,}")
"""A label that is a name in small letters: what it stands for may be defined in another file (site generators do)."""


def read_inline(
    content: Content, kind: BlockKind, level: int, references: Mapping[str, LinkTarget | None]
) -> Iterator[Block]:
    """The block of a content, then those of what people read of its images and links (alt texts, titles)."""
    if not content.lines:
        return
    if not SPECIAL.search(content.text):
        pieces = BlockBuilder(content.raw)
        pieces.add_folded(*content.lines[0])
        if block := pieces.build_block(kind, level=level):
            yield block
        return
    scanner = _Scanner(content, references)
    scanner.scan()
    if block := _build_block(content, scanner.pieces, kind, level):
        yield block
    for extra in scanner.extras:
        if block := _build_block(content, extra, "attribute", 0):
            yield block


def _build_block(content: Content, parts: list[InlinePiece], kind: BlockKind, level: int) -> Block | None:
    pieces = BlockBuilder(content.raw)
    begun: dict[InlinePiece, int] = {}
    for part in parts:
        if part.target is not None:
            begun[part] = pieces.length
        elif part.begun in begun and part.begun.target is not None:
            value, *place = part.begun.target
            pieces.add_inline("link", begun[part.begun], value, (place[0], place[1]))
        if part.gone or part.start >= part.end:
            continue
        first, last = content.locate(part.start), content.locate(part.end - 1) + 1
        before = pieces.length
        if part.text is None:
            pieces.add_folded(first, last)
        elif part.text == " ":
            pieces.add_space(first, last)
        else:
            pieces.add_stand_in(part.text, first, last)
        if part.keep:
            pieces.mark(before, "keep")
    return pieces.build_block(kind, level=level)


class _Scanner:
    def __init__(self, content: Content, references: Mapping[str, LinkTarget | None]) -> None:
        self.content = content
        self.text = content.text
        self.references = references
        self.pieces: list[InlinePiece] = []
        self.brackets: list[int] = []
        self.extras: list[list[InlinePiece]] = []
        self.kept: list[int] = []
        self.no_ticks: set[int] = set()
        self.anchor: InlinePiece | None = None
        self.code: int | None = None
        """The number of the first piece of a code of HTML that is open."""

    def scan(self) -> None:
        text, at = self.text, 0
        while match := TOKEN.search(text, at):
            self._add_verbatim(at, match.start())
            at = getattr(self, f"_take_{match.lastgroup}")(match)
        self._add_verbatim(at, len(text))
        for parts in (self.pieces, *self.extras):
            pair_emphasis(parts)

    def _add_verbatim(self, start: int, end: int) -> None:
        if start < end:
            self.pieces.append(InlinePiece(start, end))

    def _take_escape(self, match: re.Match[str]) -> int:
        self.pieces.append(InlinePiece(match.start(), match.end(), match["escape"]))
        return match.end()

    def _take_code(self, match: re.Match[str]) -> int:
        ticks = match["code"]
        closing = None
        if len(ticks) not in self.no_ticks:
            closing = re.compile(rf"(?<!`){ticks}(?!`)").search(self.text, match.end())
        if closing is None:
            self.no_ticks.add(len(ticks))
            self._add_verbatim(*match.span())
            return match.end()
        start, end = match.end(), closing.start()
        body = self.text[start:end]
        if len(body) > 2 and body[0] == body[-1] == " " and body.strip():
            start, end = start + 1, end - 1
        for n, line in enumerate(re.finditer(r"[^\n]+", self.text[start:end])):
            if n:
                self.pieces.append(InlinePiece(start + line.start() - 1, start + line.start(), " "))
            self.pieces.append(InlinePiece(start + line.start(), start + line.end(), None, keep=True))
        return closing.end()

    def _take_entity(self, match: re.Match[str]) -> int:
        text = unescape(match[0])
        self.pieces.append(InlinePiece(*match.span(), None if text == match[0] else text))
        return match.end()

    def _take_link(self, match: re.Match[str]) -> int:
        self.pieces.append(InlinePiece(match.start() + 1, match.end() - 1, None, keep=True))
        return match.end()

    def _take_tag(self, match: re.Match[str]) -> int:
        if match[0] == "<!--":
            end = self.text.find("-->", match.end())
            return len(self.text) if end < 0 else end + 3
        name = _TAG_NAME.match(match[0])
        if name is not None and name[0].lower().lstrip("</") in CODE:
            self._take_code_tag(closing=match[0][1] == "/")
        elif match[0][:2].lower() in {"<a", "</"}:
            self._take_anchor(match)
        return match.end()

    def _take_code_tag(self, *, closing: bool) -> None:
        """The code of HTML that begins or ends here: what stands in it is kept, links and emphasis in it too."""
        if not closing:
            self.code = len(self.pieces)
        elif self.code is not None:
            for piece in self.pieces[self.code :]:
                piece.keep = True
            self.code = None

    def _take_anchor(self, match: re.Match[str]) -> None:
        """The link of HTML that begins or ends here, if it does."""
        name = re.split(r"[\s/>]", match[0].lower(), maxsplit=2)
        if name[0] == "<a" and match[0][-2] != "/":
            found = list_attributes(self.text, MarkupToken("open", *match.span(), "a", match.start() + 2))
            if value := get_attribute(found, "href"):
                _raw, start, end = found["href"]
                self.anchor = InlinePiece(match.start(), match.start())
                self.anchor.target = self._make_target(value, start, end)
                self.pieces.append(self.anchor)
        elif match[0].lower().startswith("</a") and self.anchor is not None:
            self._end_link(self.anchor, match.start())
            self.anchor = None

    def _make_target(self, value: str, start: int, end: int) -> LinkTarget:
        """A target that stands at these offsets into the content."""
        first = self.content.locate(start)
        return LinkTarget(value, first, first + end - start)

    def _end_link(self, opening: InlinePiece, at: int) -> None:
        piece = InlinePiece(at, at)
        piece.begun = opening
        self.pieces.append(piece)

    def _take_icon(self, match: re.Match[str]) -> int:
        """An icon or a sign by its name, as many kinds of Markdown know it (``:warning:``), is no text."""
        return match.end()

    def _take_note(self, match: re.Match[str]) -> int:
        return match.end()

    def _take_open(self, match: re.Match[str]) -> int:
        self.brackets.append(len(self.pieces))
        self._add_verbatim(*match.span())
        return match.end()

    def _take_close(self, match: re.Match[str]) -> int:
        end = match.end()
        if not self.brackets:
            self._add_verbatim(*match.span())
            return end
        opening = self.brackets.pop()
        after, title, target = self._find_target(opening, end)
        if after is None:
            self._add_verbatim(*match.span())
            return end
        bracket = self.pieces[opening]
        bracket.gone = True
        if self.text[bracket.start] == "!":
            self.extras.append(self.pieces[opening + 1 :])
            del self.pieces[opening:]
        elif target is not None:
            bracket.target = target
            self._end_link(bracket, match.start())
        if title:
            self.extras.append([InlinePiece(*title)])
        return after

    def _find_target(self, opening: int, end: int) -> tuple[int | None, tuple[int, int] | None, LinkTarget | None]:
        """Where the link goes on after its closing bracket, where its title stands, its target; None for no link."""
        if match := DESTINATION.match(self.text, end):
            start, stop = match.span("title")
            return match.end(), (start + 1, stop - 1) if stop - start > 2 else None, self._read_target(match)
        label = LABEL.match(self.text, end)
        if label and label[1].strip():
            name = _fold_label(label[1])
            linked = name in self.references or NAME.fullmatch(label[1]) is not None
            return (label.end() if linked else None), None, self.references.get(name)
        own = _fold_label(self.text[self.pieces[opening].end : end - 1]) if self.references else ""
        if own in self.references:
            return (label.end() if label else end), None, self.references[own]
        return None, None, None

    def _read_target(self, match: re.Match[str]) -> LinkTarget | None:
        """The target of a link; one that a template works out is blank here and stands in the file."""
        start, end = match.span("target")
        if start == end:
            start, end = match.start() + 1, match.end() - 1
        target = self._make_target(self.text[start:end], start, end)
        value = self.content.original[target.start : target.end]
        indent = len(value) - len(value.lstrip(" <"))
        value = value.strip(" <>")
        return LinkTarget(value, target.start + indent, target.start + indent + len(value)) if value else None

    def _take_emphasis(self, match: re.Match[str]) -> int:
        self.pieces.append(make_emphasis(self.text, *match.span()))
        return match.end()

    def _take_hard(self, match: re.Match[str]) -> int:
        return match.end()

    def _take_soft(self, match: re.Match[str]) -> int:
        start = match.start()
        while (
            start
            and self.text[start - 1] == " "
            and self.pieces
            and self.pieces[-1].end == start
            and start > self.pieces[-1].start
        ):
            start -= 1
            self.pieces[-1].end = start
        self.pieces.append(InlinePiece(start, match.end(), " "))
        return match.end()


def _fold_label(label: str) -> str:
    """A label as definitions are told by: case and white space make no difference."""
    return " ".join(label.split()).lower().upper()
