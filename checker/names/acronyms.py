"""Acronyms: which words are some, and which of them a text introduces, in brackets behind what they stand for."""

from __future__ import annotations

import re
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
    return [one for one in found if masked[one.start] != " " and not _is_code(text, one)]


def find_introduced(text: str) -> Iterator[str]:
    """The acronyms that a text introduces: in brackets behind words that have their letters in the same order.

    After Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text" (2003).
    """
    for match in _IN_BRACKETS.finditer(text):
        if is_acronym(match[1]) and _stands_for(_leave_singular(match[1]), text[: match.start()]):
            yield _leave_singular(match[1])


def _stands_for(acronym: str, before: str) -> bool:
    """Whether the words at the end of a text have the letters of an acronym, its first one at the start of a word."""
    words = list(_LONG_WORD.finditer(before))[-(len(acronym) + MOST_MORE_WORDS) :]
    if not words:
        return False
    long = fold_accents(before[words[0].start() :])
    at = len(long)
    for left, letter in reversed(list(enumerate(fold_accents(acronym)))):
        at = long.rfind(letter, 0, at)
        while left == 0 and at > 0 and long[at - 1].isalnum():
            at = long.rfind(letter, 0, at)
        if at < 0:
            return False
    return len(long) - at > len(acronym) + 1


def _is_code(text: str, acronym: Acronym) -> bool:
    """Whether an acronym stands for itself: as a key before a colon, in quotation marks or square brackets alone."""
    before, behind = text[: acronym.start], text[acronym.end :]
    if not before.strip():
        return behind.lstrip().startswith(":")
    sign = before[-1]
    return (sign == "[" or sign in get_opening_marks()) and not before[-2:-1].isalnum() and not behind[:1].isspace()


def _leave_singular(word: str) -> str:
    return word[:-1] if word.endswith(_PLURAL) and word[:-1].isupper() and len(word) > LEAST_CAPITALS else word
