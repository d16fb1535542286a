"""Items that stand one after another in one line: a list that lost its line breaks, the minutes of a chat.

"1) State of the net 2) Tunnels 3) Next steps" is three items, and the markers are no part of what they say. A chat's
lines begin with a time and a name; each is a line of its own, whatever its writer ended it with.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import partial
from itertools import pairwise, starmap
from typing import TYPE_CHECKING, NamedTuple

from checker import languages as registry
from checker.identification.word_scores import get_word_scores
from checker.languages.month_names import is_month_at
from checker.structure.thresholds import LEAST_INLINE_ITEMS, LEAST_LED_ITEMS, LONG_ITEM

if TYPE_CHECKING:
    from collections.abc import Sequence

_MARKER = re.compile(r"(?<!\S)(\d{1,2})([.)])\s+(?=[^\s\d])")
_STAMP = re.compile(
    r"(?<!\S)(?P<bracket>[\[(])?\d{1,2}:\d\d(?P<second>:\d\d)?[\])]?\s+(?P<name><[^<>\n]{1,30}>\s+|\*{1,3}\s+)?(?=\S)"
)
_GOING_ON = frozenset(",;–—-")


class ItemStart(NamedTuple):
    """Where an item begins that another precedes, or that is the first: its marker's place, and that of its words."""

    marker: int
    words: int


def find_inline_items(text: str) -> list[ItemStart]:
    """Where the items begin of which a text is made; none where it is made of sentences."""
    stamps = [found for found in _STAMP.finditer(text) if found["bracket"] or found["second"] or found["name"]]
    if len(stamps) >= LEAST_INLINE_ITEMS:
        return [ItemStart(found.start(), found.start()) for found in stamps]
    return _find_numbered(text)


def drop_stamp(text: str) -> str:
    """A line of a chat without the time and the name before it."""
    stamp = _STAMP.match(text)
    return text[stamp.end() :] if stamp and stamp["name"] else text


def cut_at_items(text: str, spans: Sequence[tuple[int, int]]) -> Sequence[tuple[int, int]]:
    """The sentences of a text cut at the items it is made of; the markers are in none."""
    items = find_inline_items(text)
    if not items:
        return spans
    cuts = [(0, items[0].marker), *((one.words, after.marker) for one, after in pairwise(items))]
    cuts.append((items[-1].words, len(text)))
    begins, stops = zip(*cuts, strict=True)
    pieces = (
        (max(start, begin), min(end, stop))
        for start, end in spans
        for begin, stop in cuts[bisect_right(stops, start) : bisect_left(begins, end)]
    )
    return [(start, end) for start, end in starmap(partial(_trim, text), pieces) if start < end]


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    """The same piece of a text without the spaces around it."""
    piece = text[start:end]
    return end - len(piece.lstrip()), start + len(piece.rstrip())


def _find_numbered(text: str) -> list[ItemStart]:
    """The items of a list that counts from 1, if each of them stands by itself and not in a sentence."""
    found: list[ItemStart] = []
    sign, led = "", False
    for match in _MARKER.finditer(text):
        if int(match[1]) != len(found) + 1 or match[2] != (sign or match[2]) or _is_date(text, match):
            continue
        if not found:
            led = text[: match.start()].rstrip()[-1:] in ("", ":")
        elif _is_in_sentence(text[found[-1].words : match.start()].split(), led=led):
            return []
        found.append(ItemStart(*match.span()))
        sign = match[2]
    return found if len(found) >= (LEAST_LED_ITEMS if led else LEAST_INLINE_ITEMS) else []


def _is_in_sentence(item: list[str], *, led: bool) -> bool:
    """Whether a sentence goes on behind an item: a comma ends it, or a word that joins or leads to another.

    In a list that is ``led`` by its first marker, a longer item may end with such a word.
    """
    last = item[-1] if item else ""
    joined = last.lower() in get_word_scores(registry.codes()).small_words and not (led and len(item) >= LONG_ITEM)
    return last[-1:] in _GOING_ON or joined


def _is_date(text: str, marker: re.Match[str]) -> bool:
    """Whether a marker is the day of a date: "5. November"."""
    return marker[2] == "." and is_month_at(text, marker.end())
