"""Line breaks: a wrapped line goes on, a line its writer ended is an end.

A line was ended by its writer when the first word of the next line would still have fitted on it. The width
is that of the longest line of the paragraph; lines too short or too long to come from wrapping are the
writer's own.
"""

from __future__ import annotations

import re

from checker.segmentation.thresholds import LONGEST_FITTED_WORD, LONGEST_WRAP, MOST_NOTE_DIGITS, SHORTEST_WRAP

_BLANK = re.compile(r"\n[^\S\n]*+\n")
_MARKER = re.compile(rf"(?:[-*+•‣▪◦·–—>|#]|\d{{1,{MOST_NOTE_DIGITS}}}[.)]|[A-Za-z][.)])\s")


class LineBreaks:
    """The line breaks of a text, judged one after another from its beginning."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._block_end = -1
        self._width = 0

    def is_end(self, at: int, following: int) -> bool:
        """Whether the line that breaks at `at` is ended there; `following` is the next word's place."""
        text = self._text
        if text.find("\n", at + 1, following) >= 0:
            return True
        if at > self._block_end:
            self._enter_block(at)
        begin = text.rfind("\n", 0, at) + 1
        last = text[begin:at].rstrip()[-1:]
        own = self._is_own(at - begin, following)
        if _MARKER.match(text, following):
            return own or last in ".:;!?…"
        return own and not text[following].islower() and last not in ",-–—(["

    def _enter_block(self, at: int) -> None:
        """Measure the paragraph a place is in (each paragraph once)."""
        blank = _BLANK.search(self._text, at)
        self._block_end = blank.start() if blank else len(self._text)
        first = self._text.rfind("\n", 0, at) + 1
        self._width = max(map(len, self._text[first : self._block_end].split("\n")))

    def _is_own(self, length: int, following: int) -> bool:
        """Whether a line of that length was broken by its writer: the word at `following` would have fitted."""
        if not SHORTEST_WRAP <= self._width <= LONGEST_WRAP:
            return True
        text = self._text
        word_end = following
        limit = min(len(text), following + LONGEST_FITTED_WORD)
        while word_end < limit and not text[word_end].isspace():
            word_end += 1
        return length + 1 + word_end - following <= self._width
