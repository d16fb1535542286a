"""Clauses and phrases dropped from a text, and put into one: what a model of clauses left out is fitted on."""

from __future__ import annotations

import random
import re
from typing import NamedTuple

_MARK = re.compile(r"(?<!\d)[,;:]|[,;:](?!\d)|[()–—]")
_WORD = re.compile(r"[^\W_]+")
_END = ' .!?»"“”'
SMALL = 4
"""Letters of the longest word that may begin a phrase: most prepositions, conjunctions and pronouns have no more."""
LEAST, MOST, MOST_SHARE = 12, 160, 0.65
"""Characters of a phrase, and the largest share of a text that is dropped: more is no clause of it."""
LENGTHS = ((12, 29), (30, 69), (30, 69), (70, 400))
"""Lengths in characters that are drawn, each as often as it stands here."""


class Dropped(NamedTuple):
    """A text without a stretch, the stretch, and whether it stood between signs ("clause") or not ("phrase")."""

    text: str
    stretch: str
    kind: str


def list_stretches(text: str) -> list[tuple[int, int, str]]:
    """Start, end and kind of what may be dropped from a text."""
    end = len(text.rstrip(_END))
    marks = [0, *(match.start() for match in _MARK.finditer(text) if match.start() < end), end]
    found = [
        (first, last, "clause")
        for at, first in enumerate(marks)
        for last in marks[at + 1 : at + 3]
        if LEAST <= last - first <= MOST_SHARE * end
    ]
    words = list(_WORD.finditer(text, 0, end))
    starts = [word.start() for word in words if len(word[0]) <= SMALL and word[0].isalpha()]
    found += [
        (first, last, "phrase")
        for first in starts[1:]
        for last in [*starts, end]
        if LEAST <= last - first <= min(MOST, MOST_SHARE * end) and not any(first < mark < last for mark in marks)
    ]
    return found


def drop_stretch(text: str, dice: random.Random) -> Dropped | None:
    """A text without one of its clauses or phrases; None for one that has none."""
    found = list_stretches(text)
    kind = dice.choice(("clause", "phrase"))
    found = [one for one in found if one[2] == kind] or found
    low, high = dice.choice(LENGTHS)
    found = [one for one in found if low <= one[1] - one[0] <= high] or found
    if not found:
        return None
    start, end, kind = dice.choice(found)
    before, after = text[:start].rstrip(), text[end:]
    if not before:
        after = after.lstrip(" ,;:)–—")
        after = after[:1].upper() + after[1:]
    elif after[:1].isalnum():
        before += " "
    return Dropped(before + after, text[start:end], kind)


def put_in(text: str, other: str, dice: random.Random) -> tuple[str, int, int] | None:
    """A text with a stretch of another one between two of its words, and where that begins and ends."""
    found = [(start, end) for start, end, _ in list_stretches(other) if end - start >= LENGTHS[1][0]]
    gaps = [match.start() for match in re.finditer(" ", text)]
    if not found or not gaps:
        return None
    start, end = dice.choice(found)
    bit, at = other[start:end].strip(" ,;:()–—"), dice.choice(gaps)
    return f"{text[:at]} {bit}{text[at:]}", at + 1, at + 1 + len(bit)
