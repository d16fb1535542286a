"""Emphasis in Markdown: which signs open and close it, and which are text.

This follows CommonMark's delimiter runs (https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis) in short:
a run that can close takes as much as it finds open.
"""

from __future__ import annotations

import unicodedata
from typing import NamedTuple


class LinkTarget(NamedTuple):
    """The target of a link as it stands in the file, and its file offsets."""

    value: str
    start: int
    end: int


class InlinePiece:
    """A stretch of the content: verbatim, or ``text`` in its place, or nothing (``gone``).

    ``target`` is the target of the link that begins here, ``begun`` the piece that began the link that ends here.
    """

    __slots__ = ("begun", "closes", "end", "gone", "keep", "opens", "sign", "start", "target", "text")

    def __init__(self, start: int, end: int, text: str | None = None, keep: bool = False) -> None:
        self.start, self.end, self.text, self.keep = start, end, text, keep
        self.gone = False
        self.sign = ""
        self.opens = self.closes = False
        self.target: LinkTarget | None = None
        self.begun: InlinePiece | None = None


def make_emphasis(text: str, start: int, end: int) -> InlinePiece:
    """The piece of a run of signs ``text[start:end]``, with whether it may open and close emphasis."""
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    left = not after.isspace() and (not _is_sign(after) or before.isspace() or _is_sign(before))
    right = not before.isspace() and (not _is_sign(before) or after.isspace() or _is_sign(after))
    piece = InlinePiece(start, end)
    piece.sign = text[start]
    piece.opens, piece.closes = left, right
    if piece.sign == "_":
        piece.opens = left and (not right or _is_sign(before))
        piece.closes = right and (not left or _is_sign(after))
    return piece


def pair_emphasis(pieces: list[InlinePiece]) -> None:
    """Take away the signs of emphasis that pair up."""
    open_: dict[str, list[InlinePiece]] = {"*": [], "_": [], "~": []}
    for piece in pieces:
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
