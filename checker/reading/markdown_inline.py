"""Inline Markdown: emphasis, links, code, entities, escapes, and the exact way back to the file.

Emphasis follows CommonMark's delimiter runs (https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis)
in short: a run that can close takes as much as it finds open.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from html import unescape

from checker.model import Block, BlockKind
from checker.reading.block_builder import BlockBuilder

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


class Content:
    """The lines of a block's content as one string, with the way back to the file."""

    def __init__(self, raw: str, lines: list[tuple[int, int]]) -> None:
        self.raw = raw
        self.lines = lines
        self.text = "\n".join(raw[start:end] for start, end in lines)
        self.starts: list[int] = []
        at = 0
        for start, end in lines:
            self.starts.append(at)
            at += end - start + 1

    def locate(self, offset: int) -> int:
        """The file offset of an offset into the content."""
        line = bisect_right(self.starts, offset) - 1
        return self.lines[line][0] + offset - self.starts[line]


class _Piece:
    """A stretch of the content: verbatim, or ``text`` in its place, or nothing (``gone``)."""

    __slots__ = ("closes", "end", "gone", "keep", "opens", "sign", "start", "text")

    def __init__(self, start: int, end: int, text: str | None = None, keep: bool = False) -> None:
        self.start, self.end, self.text, self.keep = start, end, text, keep
        self.gone = False
        self.sign = ""
        self.opens = self.closes = False


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


def _build_block(content: Content, parts: list[_Piece], kind: BlockKind, level: int) -> Block | None:
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
        self.pieces: list[_Piece] = []
        self.brackets: list[int] = []
        self.extras: list[list[_Piece]] = []
        self.kept: list[int] = []
        self.no_ticks: set[int] = set()

    def scan(self) -> None:
        text, at = self.text, 0
        while match := TOKEN.search(text, at):
            self._add_verbatim(at, match.start())
            at = getattr(self, f"_take_{match.lastgroup}")(match)
        self._add_verbatim(at, len(text))
        self._emphasise()

    def _add_verbatim(self, start: int, end: int) -> None:
        if start < end:
            self.pieces.append(_Piece(start, end))

    def _take_escape(self, match: re.Match[str]) -> int:
        self.pieces.append(_Piece(match.start(), match.end(), match["escape"]))
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
                self.pieces.append(_Piece(start + line.start() - 1, start + line.start(), " "))
            self.pieces.append(_Piece(start + line.start(), start + line.end(), None, keep=True))
        return closing.end()

    def _take_entity(self, match: re.Match[str]) -> int:
        text = unescape(match[0])
        self.pieces.append(_Piece(*match.span(), None if text == match[0] else text))
        return match.end()

    def _take_link(self, match: re.Match[str]) -> int:
        self.pieces.append(_Piece(match.start() + 1, match.end() - 1, None, keep=True))
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
            self.extras.append([_Piece(*title)])
        return after

    def _find_target(self, opening: int, end: int) -> tuple[int | None, tuple[int, int] | None]:
        """Where the link goes on after its closing bracket, and where its title stands; None for no link."""
        if match := DESTINATION.match(self.text, end):
            start, stop = match.span("title")
            return match.end(), (start + 1, stop - 1) if stop - start > 2 else None
        label = LABEL.match(self.text, end)
        if label and label[1].strip():
            return (label.end(), None) if self._is_defined(label[1]) else (None, None)
        own = self.text[self.pieces[opening].end : end - 1]
        if self._is_defined(own):
            return (label.end() if label else end), None
        return None, None

    def _is_defined(self, label: str) -> bool:
        return bool(self.references) and " ".join(label.split()).lower().upper() in self.references

    def _take_emphasis(self, match: re.Match[str]) -> int:
        before = self.text[match.start() - 1] if match.start() else " "
        after = self.text[match.end()] if match.end() < len(self.text) else " "
        left = not after.isspace() and (not _is_sign(after) or before.isspace() or _is_sign(before))
        right = not before.isspace() and (not _is_sign(before) or after.isspace() or _is_sign(after))
        piece = _Piece(*match.span())
        piece.sign = match[0][0]
        piece.opens, piece.closes = left, right
        if piece.sign == "_":
            piece.opens = left and (not right or _is_sign(before))
            piece.closes = right and (not left or _is_sign(after))
        self.pieces.append(piece)
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
        self.pieces.append(_Piece(start, match.end(), " "))
        return match.end()

    def _emphasise(self) -> None:
        """Take away the signs of emphasis that pair up."""
        for parts in (self.pieces, *self.extras):
            open_: dict[str, list[_Piece]] = {"*": [], "_": [], "~": []}
            for piece in parts:
                if not piece.sign:
                    continue
                stack = open_[piece.sign]
                while piece.closes and stack and piece.start < piece.end:
                    opener = stack[-1]
                    both = min(opener.end - opener.start, piece.end - piece.start)
                    opener.end -= both
                    piece.start += both
                    if opener.start >= opener.end:
                        stack.pop()
                if piece.opens and piece.start < piece.end:
                    stack.append(piece)


def _is_sign(char: str) -> bool:
    return unicodedata.category(char)[0] in "PS"
