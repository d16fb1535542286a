"""The one cheap scan: a text as numbers, words and signs with their offsets."""

from __future__ import annotations

import re
import unicodedata
from operator import add
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.quantities.lexicon import QuantityLexicon

TOKEN = re.compile(
    r" ?+("  # passed over at once, rather than tried as the begin of a word
    r"[a-zß-öø-ÿ]++[^\W\d_]*+"  # most words: letters told by a table rather than by their category
    r"|[0-9]{1,3}(?: [0-9]{3})+(?![0-9])(?:[.,][0-9]+)?"  # groups with spaces
    r"|[0-9]++(?:[.,][0-9]++|'[0-9]{3}(?![0-9]))*+"
    r"|[^\W\d_]++|[^\w\s]|[\d_])"
)
_SAME_LENGTH = (
    ("\u00a0", " "), ("\u202f", " "), ("\u2009", " "), ("\u200a", " "), ("\u2007", " "), ("\u2019", "'"), ("\u02bc",
    "'"), ("\u2018", "'"),
    ("\u2011", "-"), ("\u2010", "-"), ("\u2212", "-"), ("\u2044", "/"), ("\u2014", "\u2013"),
)  # fmt: skip
_PAD = 4


_PLAIN = {
    number: unicodedata.normalize("NFD", chr(number))[0]
    for number in range(0xC0, 0x180)
    if unicodedata.decomposition(chr(number))
} | {ord("ß"): "ss", ord("œ"): "oe"}


def fold_text(text: str) -> str:
    """A text without accents and with ss for ß: the spelling of those who type without them."""
    if text.isascii():
        return text
    return text.translate(_PLAIN)


def smooth_text(text: str) -> str:
    """The text with one kind of space, apostrophe and hyphen, every character in its place."""
    if text.isascii():
        return text
    for special, plain in _SAME_LENGTH:
        if special in text:
            text = text.replace(special, plain)
    return text


def lower_text(text: str) -> str:
    """The text in small letters, every character in its place."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(letter if len(letter.lower()) != 1 else letter.lower() for letter in text)


def _starts(words: list[str], text: str) -> list[int]:
    """Where the words stand one after the other in a text with nothing but white space between them."""
    starts: list[int] = []
    begin, at = starts.append, 0
    if text.isprintable() and "  " not in text:  # nothing but single spaces: a quarter of the time
        for word in words:
            if text[at] == " ":
                at += 1
            begin(at)
            at += len(word)
        return starts
    find = text.find
    for word in words:
        at = find(word, at)
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
        starts = _starts(near, small)
        ends = list(map(add, starts, map(len, near)))
        self.size = len(words)
        words += [""] * _PAD
        beyond = [len(text) + 9] * (len(words) - len(near))
        starts += beyond
        ends += beyond
        self.words = words
        self.starts = starts
        self.ends = ends

    def touches(self, at: int) -> bool:
        """Whether token ``at`` stands directly behind the one before it."""
        return at > 0 and self.starts[at] == self.ends[at - 1]

    def original(self, at: int) -> str:
        """Token ``at`` in the letter case it is written in."""
        return self.text[self.starts[at] : self.ends[at]]

    def capital(self, at: int) -> bool:
        """Whether token ``at`` begins with a capital letter."""
        return self.text[self.starts[at] : self.starts[at] + 1].isupper()
