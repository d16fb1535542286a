"""The one cheap pass over a text: the words, numbers and signs of it, in small letters and one kind of signs."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

TOKEN = re.compile(
    r" ?+("  # passed over at once, rather than tried as the begin of a word
    r"[a-zß-öø-ÿ]++[^\W\d_]*+"  # most words: letters told by a table rather than by their category
    r"|[0-9]{1,3}(?: [0-9]{3})+(?![0-9])(?:[.,][0-9]+)?"  # groups with spaces
    r"|[0-9]++(?:[.,][0-9]++|'[0-9]{3}(?![0-9]))*+"
    r"|[^\W\d_]++|[^\w\s]|[\d_])"
)
HYPHEN = "-"
DASH = "\u2013"
"""What all long dashes are after `smooth_text`."""
DASHES = frozenset((HYPHEN, DASH))
APOSTROPHE = "'"
"""What all signs that stand for an apostrophe are after `smooth_text`."""
_SMOOTHED = tuple(
    (chr(number), plain)
    for plain, numbers in {
        " ": (0xA0, 0x202F, 0x2009, 0x200A, 0x2007),
        APOSTROPHE: (0x2019, 0x02BC, 0x2018),
        HYPHEN: (0x2011, 0x2010, 0x2212),
        "/": (0x2044,),
        DASH: (0x2014,),
    }.items()
    for number in numbers
)
"""Spaces, apostrophes (as typed, of any language), hyphens, strokes and dashes that mean the same here."""
_WITHOUT_ACCENT = {
    number: unicodedata.normalize("NFD", chr(number))[0]
    for number in range(0xC0, 0x180)
    if unicodedata.decomposition(chr(number))
}


def fold_text(text: str, spellings: Mapping[str, str]) -> str:
    """A text as those write it who have no accents; ``spellings`` has what they write for other letters (ß: ss)."""
    if text.isascii():
        return text
    for letter, plain in spellings.items():
        text = text.replace(letter, plain)
    return text.translate(_WITHOUT_ACCENT)


def smooth_text(text: str) -> str:
    """The text with one kind of space, apostrophe and hyphen, every character in its place."""
    if text.isascii():
        return text
    for special, plain in _SMOOTHED:
        if special in text:
            text = text.replace(special, plain)
    return text


def lower_text(text: str) -> str:
    """The text in small letters, every character in its place."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(letter if len(letter.lower()) != 1 else letter.lower() for letter in text)


def split_phrase(text: str) -> tuple[str, ...]:
    """The tokens of a phrase of a language's facts."""
    return tuple(TOKEN.findall(text))
