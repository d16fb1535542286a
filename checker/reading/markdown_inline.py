"""Inline Markdown: links, code, entities, escapes, and the exact way back to the file.

What its signs mean is Markdown's own, whatever the language of the text; emphasis is in `markdown_emphasis`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from checker.model import Block, BlockKind
from checker.reading.block_builder import BlockBuilder
from checker.reading.markdown_content import Content
from checker.reading.markdown_emphasis import InlinePiece, make_emphasis, pair_emphasis

TOKEN = re.compile(
    r"\\(?P<escape>[!-/:-@\[-`{-~])"
    r"|(?P<code>`+)"
    r"|(?P<entity>&(?:\#[0-9]{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)"
    r"|(?P<link><[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*>|<[^\s<>@]+@[^\s<>]+>)"
    r"|(?P<tag></?[A-Za-z][^<>]{0,2000}>|<!--)"
    r"|(?P<note>\[\^[^\]\s]{1,80}\]:?)"
    r"|(?P<open>!?\[)"
    r"|(?P<close>\])"
    r"|(?P<emphasis>\*+|_+|~~+)"
    r"|(?P<hard>\\(?=\n)|[ ]{2,}(?=\n))"
    r"|(?P<soft>\n[ \t]*)"
)
SPECIAL = re.compile(r"[\\`&<\[\]*_~\n]")
DESTINATION = re.compile(
    r"\(\s*(?:<[^<>\n]*>|(?:[^\s()\\]|\\.|\((?:[^\s()\\]|\\.)*\))*)(?:\s+(?P<title>\"[^\"]*\"|'[^']*'|\([^()]*\)))?\s*\)"
)
LABEL = re.compile(r"\[([^\[\]]*)\]")
NAME = re.compile(r"[a-z][a-z0-9_-]{2,}")
"""A label that is a name in small letters: what it stands for may be defined in another file (site generators do)."""


def read_inline(content: Content, kind: BlockKind, level: int, references: set[str]) -> Iterator[Block]:
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
    for part in parts:
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
    def __init__(self, content: Content, references: set[str]) -> None:
        self.content = content
        self.text = content.text
        self.references = references
        self.pieces: list[InlinePiece] = []
        self.brackets: list[int] = []
        self.extras: list[list[InlinePiece]] = []
        self.kept: list[int] = []
        self.no_ticks: set[int] = set()

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
        after, title = self._find_target(opening, end)
        if after is None:
            self._add_verbatim(*match.span())
            return end
        bracket = self.pieces[opening]
        bracket.gone = True
        if self.text[bracket.start] == "!":
            self.extras.append(self.pieces[opening + 1 :])
            del self.pieces[opening:]
        if title:
            self.extras.append([InlinePiece(*title)])
        return after

    def _find_target(self, opening: int, end: int) -> tuple[int | None, tuple[int, int] | None]:
        """Where the link goes on after its closing bracket, and where its title stands; None for no link."""
        if match := DESTINATION.match(self.text, end):
            start, stop = match.span("title")
            return match.end(), (start + 1, stop - 1) if stop - start > 2 else None
        label = LABEL.match(self.text, end)
        if label and label[1].strip():
            linked = self._is_defined(label[1]) or NAME.fullmatch(label[1]) is not None
            return (label.end(), None) if linked else (None, None)
        own = self.text[self.pieces[opening].end : end - 1]
        if self._is_defined(own):
            return (label.end() if label else end), None
        return None, None

    def _is_defined(self, label: str) -> bool:
        return bool(self.references) and " ".join(label.split()).lower().upper() in self.references

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
