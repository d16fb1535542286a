"""Acronyms: which words are some, and which of them a text introduces, in brackets behind what they stand for."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from checker.alignment.folded_tokens import fold_accents
from checker.identification.non_text import WORD, mask_non_text
from checker.languages.quotation_marks import get_opening_marks
from checker.names.thresholds import LEAST_CAPITALS, MOST_ACRONYM, MOST_CAPITAL_SHARE, MOST_MORE_WORDS

_PLURAL = "s"
_TWO_CAPITALS = re.compile(r"[^\W\d_a-zß-öø-ÿ]{2}")
"""The first look: no acronym is without two letters that are none of the small ones of Latin."""
_IN_BRACKETS = re.compile(r"\(\s*([^\W\d_]+)\s*[);,]")
_LONG_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_COLON = re.compile(r"\s*:")


class Acronym(NamedTuple):
    """An acronym in a text: ``text[start:end]``, and as it is compared: without the ending of a plural."""

    name: str
    start: int
    end: int


def is_acronym(word: str) -> bool:
    """Whether a word is written as an acronym: mostly capitals, two at the least."""
    capitals = sum(sign.isupper() for sign in word)
    return LEAST_CAPITALS <= len(word) <= MOST_ACRONYM and capitals >= LEAST_CAPITALS and 2 * capitals >= len(word)


def list_acronyms(text: str) -> list[Acronym]:
    """The acronyms of a text, in their order; none in one that is written in capitals throughout."""
    if not _TWO_CAPITALS.search(text):
        return []
    found = [
        Acronym(_leave_singular(match[0]), *match.span())
        for match in WORD.finditer(text)
        if match[0][1:2].isupper() and is_acronym(match[0])
    ]
    if not found or len(found) > MOST_CAPITAL_SHARE * len(WORD.findall(text)):
        return []
    masked = mask_non_text(text)
    first = len(text) - len(text.lstrip())
    return [one for one in found if masked[one.start] != " " and not _is_code(text, one, first)]


def find_introduced(text: str) -> Iterator[str]:
    """The acronyms that a text introduces: in brackets behind words that have their letters in the same order.

    After Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text" (2003).
    """
    brackets = [match for match in _IN_BRACKETS.finditer(text) if is_acronym(match[1])]
    words = [word.start() for word in _LONG_WORD.finditer(text)] if brackets else []
    for match in brackets:
        name = _leave_singular(match[1])
        last = bisect_left(words, match.start())
        first = max(0, last - len(name) - MOST_MORE_WORDS)
        if first < last and _stands_for(name, text[words[first] : match.start()]):
            yield name


def _stands_for(acronym: str, before: str) -> bool:
    """Whether some words have the letters of an acronym, its first one at the start of a word."""
    long = fold_accents(before)
    at = len(long)
    for left, letter in reversed(list(enumerate(fold_accents(acronym)))):
        at = long.rfind(letter, 0, at)
        while left == 0 and at > 0 and long[at - 1].isalnum():
            at = long.rfind(letter, 0, at)
        if at < 0:
            return False
    return len(long) - at > len(acronym) + 1


def _is_code(text: str, acronym: Acronym, first: int) -> bool:
    """Whether an acronym stands for itself: as a key before a colon, in quotation marks or square brackets alone.

    ``first`` is where the text begins behind its spaces.
    """
    start, end = acronym.start, acronym.end
    if start == first:
        return _COLON.match(text, end) is not None
    opened = text[start - 1] == "[" or text[start - 1] in get_opening_marks()
    return opened and not text[max(start - 2, 0) : start - 1].isalnum() and not text[end : end + 1].isspace()


def _leave_singular(word: str) -> str:
    return word[:-1] if word.endswith(_PLURAL) and word[:-1].isupper() and len(word) > LEAST_CAPITALS else word
