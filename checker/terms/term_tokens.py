"""The words of a text as terms are looked for among them: what stands between them, and which begin a sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.languages.quotation_marks import get_apostrophes

WORD = re.compile(r"[^\W_]+")
HYPHENS = "-\u2010\u2011\u00ad"
"""The signs that join words: hyphens of every kind, the one that is seen at a line's end only, too."""
_SPACES = re.compile(r"\s+")
_PLAIN = re.compile(r"[^\S\n]*|\s")
_FRESH = re.compile(r"[^\s\w,/&+%-]")
"""What may begin a sentence, a quotation or a bracket: any sign but a comma and those that join."""


@dataclass(slots=True)
class TermToken:
    """A word: where it stands, and how it is joined to the one before.

    ``gap``: ``"space"``, ``"hyphen"``, ``"apostrophe"``, ``"sign"`` (something that parts) or, at the beginning of the
    text, ``"start"``. ``fresh`` says that a capital means nothing here, ``shouted`` that the word has only capitals,
    and others of the text have not.
    """

    start: int
    end: int
    text: str
    gap: str
    fresh: bool
    shouted: bool


def list_term_tokens(text: str) -> list[TermToken]:
    """The words of a text, in order."""
    found: list[TermToken] = []
    at = 0
    mixed = not text.isupper()
    for match in WORD.finditer(text):
        start, end = match.span()
        between = text[at:start]
        if not found:
            gap, fresh = "start", True
        elif between == " ":
            gap, fresh = "space", False
        else:
            gap = _name_gap(between)
            fresh = gap == "sign" and _FRESH.search(between) is not None
        word = match.group()
        shouted = mixed and end > start + 1 and word.isupper()
        found.append(TermToken(start, end, word, gap, fresh, shouted))
        at = end
    return found


def _name_gap(between: str) -> str:
    if _PLAIN.fullmatch(between):
        return "space"
    if between in HYPHENS:
        return "hyphen"
    if between.rstrip() in get_apostrophes() or between.rstrip() == "'":
        return "apostrophe"
    return "sign"
