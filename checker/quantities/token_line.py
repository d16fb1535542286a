"""A text as the readers of quantities see it: its tokens, where they stand, and the language they are read in."""

from __future__ import annotations

from operator import add

from checker.quantities.lexicon import QuantityLexicon
from checker.quantities.thresholds import PADDING


def find_starts(words: list[str], text: str) -> list[int]:
    """Where the words stand one after the other in a text with nothing but white space between them."""
    if may_count_spaces(text):
        return _count_starts(words, text)
    return search_starts(words, text)


def may_count_spaces(text: str) -> bool:
    """Whether nothing but single spaces stands between words. A shortcut: True, and `_count_starts` is right."""
    return text.isprintable() and "  " not in text


def search_starts(words: list[str], text: str) -> list[int]:
    """The same for any text: the long way."""
    starts: list[int] = []
    begin, at, find = starts.append, 0, text.find
    for word in words:
        at = find(word, at)
        begin(at)
        at += len(word)
    return starts


def _count_starts(words: list[str], text: str) -> list[int]:
    """The same where `may_count_spaces`, in a quarter of the time."""
    starts: list[int] = []
    begin, at = starts.append, 0
    for word in words:
        if text[at] == " ":
            at += 1
        begin(at)
        at += len(word)
    return starts


class TokenLine:
    """A text as parallel lists: ``words`` (small letters), ``starts``, ``ends``; padded with empty words at its end.

    ``words`` is handed in as `TOKEN` finds them in the text in small letters. A line carries the look-ups of its
    language: ``lexicon``, and from it ``facts`` and ``look_up``. ``months`` is False where no word is a month.
    Behind ``reach`` words, where no quantity begins any more, places are not worked out.
    """

    __slots__ = ("ends", "facts", "lexicon", "look_up", "months", "size", "starts", "text", "words")

    def __init__(self, text: str, small: str, words: list[str], lexicon: QuantityLexicon, reach: int) -> None:
        self.text = text
        self.lexicon = lexicon
        self.facts = lexicon.facts
        self.look_up = lexicon.look_up
        self.months = True
        near = words[:reach]
        starts = find_starts(near, small)
        ends = list(map(add, starts, map(len, near)))
        self.size = len(words)
        words += [""] * PADDING
        beyond = [len(text) + 9] * (len(words) - len(near))
        starts += beyond
        ends += beyond
        self.words = words
        self.starts = starts
        self.ends = ends

    def touches(self, at: int) -> bool:
        """Whether token ``at`` stands directly behind the one before it."""
        return at > 0 and self.starts[at] == self.ends[at - 1]

    def get_original(self, at: int) -> str:
        """Token ``at`` in the letter case it is written in."""
        return self.text[self.starts[at] : self.ends[at]]

    def has_capital(self, at: int) -> bool:
        """Whether token ``at`` begins with a capital letter."""
        return self.text[self.starts[at] : self.starts[at] + 1].isupper()

    def follows(self, at: int, words: tuple[str, ...]) -> bool:
        """Whether the words stand right before token ``at``."""
        return at >= len(words) and tuple(self.words[at - len(words) : at]) == words
