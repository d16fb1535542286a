"""The splitter: one pass over the candidates, each asked once, spans kept in the text's own offsets."""

from __future__ import annotations

import re
from heapq import merge
from typing import TYPE_CHECKING

from checker.segmentation.candidates import CANDIDATE, GLUED, NOTE_NUMBER
from checker.segmentation.evidence import GOES_ON, Evidence, evidence_for
from checker.segmentation.lines import Lines

if TYPE_CHECKING:
    from collections.abc import Iterator

_QUOTES = frozenset("\"'”’“‘»›«‹")
_DASHES = frozenset("-–—")
_NOT_SPACE = re.compile(r"\S")


def split_sentences(text: str, language: str | None) -> list[tuple[int, int]]:
    """The sentences of a paragraph or a whole text.

    Returns spans ``(start, end)`` in characters, 0-based, `end` exclusive, without white space at their ends,
    in order, disjoint, and together covering every character that is not white space. `language` is a code
    such as ``"fr"``; for ``None`` or one that is not known the facts of all languages are used together.
    """
    evidence = evidence_for(language)
    found = _NOT_SPACE.search(text)
    if not found:
        return []
    start = found.start()
    boundaries = _stops(text, start, evidence)
    if evidence.headings:
        headings = [
            match.span() for match in evidence.headings.finditer(text, start + 1) if not _numbers(text, match.start())
        ]
        if headings:
            boundaries = merge(headings, boundaries)
    spans: list[tuple[int, int]] = []
    for place, following in boundaries:
        if place > start:
            spans.append((start, start + len(text[start:place].rstrip())))
            start = following
    spans.append((start, start + len(text[start:].rstrip())))
    return spans


def _stops(text: str, start: int, evidence: Evidence) -> Iterator[tuple[int, int]]:
    """The boundaries at stops and line ends: the end of one sentence and the start of the next."""
    lines = Lines(text)
    length = len(text)
    for match in CANDIDATE.finditer(text, start):
        run, closers, openers, letter, smiley, capital, item = match.groups()
        at, end = match.span()
        if run is None:
            sign = capital or item
            if sign:
                following = _next(text, end)
                ends = at > start and (smiley is not None or _weak_ends(text, at, item, following, evidence))
                ends = ends and not sign.islower()
            else:
                ends = at > start and end < length and lines.ends(at, end)
                end, following = at, end
        elif letter is None:
            ends = not run and end < length and text[end].isupper() and _glued_ends(text, end, evidence)
            following = end
        else:
            following, word = match.span("openers")
            if run or text[at] != ".":
                ends = _strong_ends(text, start, at, closers, word)
            else:
                ends = at > start and evidence.stop_ends(text, start, at, word)
            if ends and not openers and letter.isdigit():
                number = NOTE_NUMBER.match(text, following)
                if number and text[number.end()].isupper() and evidence.starter(text, number.end()):
                    end = following = number.end()
        if ends:
            yield end, following
            start = following


def _next(text: str, at: int) -> int:
    """The place of the next character that is not white space, else of the last character."""
    found = _NOT_SPACE.search(text, at)
    return found.start() if found else len(text) - 1


def _strong_ends(text: str, start: int, at: int, closers: str, word: int) -> bool:
    """Whether a question mark, an exclamation mark or an ellipsis ends its sentence."""
    letter = text[word]
    if letter in GOES_ON or (at == start and text[at] in ".…"):
        return False
    if letter in _DASHES:
        return not text[_next(text, word + 1)].islower()
    if not letter.islower():
        return True
    return text[start].islower() and not _QUOTES.intersection(closers)


def _weak_ends(text: str, at: int, item: str, following: int, evidence: Evidence) -> bool:
    """Whether a semicolon or a dash ends its sentence: before a list item, before a sentence that clearly begins."""
    if text[at] == ";" and len(item) > 1:
        return True
    return (text[at] == ";" or text[at - 1].isspace()) and evidence.strong_starter(text, following)


def _glued_ends(text: str, at: int, evidence: Evidence) -> bool:
    """Whether a stop ends its sentence though no white space follows it."""
    return bool(GLUED.match(text, at)) and evidence.starter(text, at)


def _numbers(text: str, at: int) -> bool:
    """Whether only the number of a section stands between the last stop and a place."""
    words = text[max(0, at - 20) : at].split()
    return bool(words) and words[-1][0].isdigit() and (len(words) == 1 or words[-2][-1] in ".!?:")
