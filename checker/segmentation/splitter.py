"""The splitter: one pass over the candidates, each asked once, spans kept in the text's own offsets."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.segmentation.candidates import CANDIDATE, NOTE_NUMBER
from checker.segmentation.evidence import Evidence, evidence_for
from checker.segmentation.lines import Lines

if TYPE_CHECKING:
    from collections.abc import Iterator

_QUOTES = frozenset("\"'”’“‘»›«‹")
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
    spans: list[tuple[int, int]] = []
    boundaries = list(_stops(text, start, evidence))
    if evidence.headless:
        headings = [(m.start(), m.end()) for m in evidence.headless.finditer(text, start)]
        if headings:
            boundaries = sorted({following: place for place, following in headings + boundaries}.items())
            boundaries = [(place, following) for following, place in boundaries]
    for place, following in boundaries:
        spans.append((start, start + len(text[start:place].rstrip())))
        start = following
    spans.append((start, start + len(text[start:].rstrip())))
    return spans


def _stops(text: str, start: int, evidence: Evidence) -> Iterator[tuple[int, int]]:
    """The boundaries at stops and line ends: the end of one sentence and the start of the next."""
    lines = Lines(text)
    length = len(text)
    for match in CANDIDATE.finditer(text, start):
        run, closers, openers, letter, smiley, _, letter2 = match.groups()
        at, end = match.span()
        if run is None:
            if letter2 is None:
                if at > start and end < length and lines.ends(at, end):
                    yield at, end
                    start = end
            elif letter2.isupper():
                following = match.start("openers2")
                if smiley is not None or (text[at] != "=" and evidence.starter(text, match.start("next2"))):
                    yield end, following
                    start = following
            continue
        if letter is None:
            continue
        following, word = match.span("openers")
        if at < start:
            continue
        if run or text[at] != ".":
            ends = _strong_ends(text, start, at, closers, letter)
        else:
            ends = evidence.stop_ends(text, start, at, word)
        if not ends:
            continue
        if letter.isdigit() and not openers:
            number = NOTE_NUMBER.match(text, following)
            if number and text[number.end()].isupper() and evidence.starter(text, number.end()):
                end, following = number.end(), number.end()
        yield end, following
        start = following


def _strong_ends(text: str, start: int, at: int, closers: str, letter: str) -> bool:
    """Whether a question mark, an exclamation mark or an ellipsis ends its sentence."""
    if at == start and text[at] in ".…":
        return False
    if not letter.islower():
        return True
    return text[start].islower() and not _QUOTES.intersection(closers)
