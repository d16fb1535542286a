"""The splitter: one pass over the candidates, each asked once, spans kept in the text's own offsets."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.segmentation.candidates import CANDIDATE, find_next_sign
from checker.segmentation.decision import EndDecisions
from checker.segmentation.lines import LineBreaks
from checker.segmentation.sentence_evidence import get_evidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.segmentation.sentence_evidence import SentenceEvidence

_NOT_SPACE = re.compile(r"\S")


def split_sentences(text: str, language: str | None) -> list[tuple[int, int]]:
    """The sentences of a paragraph or a whole text.

    Returns spans ``(start, end)`` in characters, 0-based, `end` exclusive, without white space at their ends,
    in order, disjoint, and together covering every character that is not white space. `language` is a code
    such as ``"fr"``; for ``None`` or one that is not known the facts of all languages are used together.
    """
    found = _NOT_SPACE.search(text)
    if not found:
        return []
    evidence = get_evidence(language)
    decisions = EndDecisions(text, evidence)
    start = found.start()
    boundaries = _stops(text, start, decisions)
    headings = list(_headings(text, start, evidence, decisions))
    if headings:
        boundaries = iter(sorted([*headings, *boundaries]))
    spans: list[tuple[int, int]] = []
    for place, following in boundaries:
        if place > start:
            spans.append((start, start + len(text[start:place].rstrip())))
            start = following
    spans.append((start, start + len(text[start:].rstrip())))
    return spans


def _headings(text: str, start: int, evidence: SentenceEvidence, decisions: EndDecisions) -> Iterator[tuple[int, int]]:
    """The boundaries after headings that have no stop."""
    for match in evidence.heading_end.finditer(text, start + 1):
        if decisions.heading(*match.span()):
            yield match.span()


def _stops(text: str, start: int, decisions: EndDecisions) -> Iterator[tuple[int, int]]:
    """The boundaries at stops and line ends: the end of one sentence and the start of the next."""
    lines = LineBreaks(text)
    length = len(text)
    for match in CANDIDATE.finditer(text, start):
        run, closers, openers, letter, smiley, capital, item = match.groups()
        at, end = match.span()
        if at < start:
            continue
        if letter is not None:
            following, word = match.span("openers")
            if run or text[at] != ".":
                ends = decisions.strong(start, at, closers, word)
            else:
                ends = at > start and decisions.stop(start, at, word)
            if ends:
                end, following = decisions.attached(start, end, following, openers)
        elif run is not None:
            ends = not run and end < length and text[end].isupper() and decisions.glued(end)
            following = end
        elif capital or item:
            following = find_next_sign(text, end)
            if at <= start:
                ends = False
            elif smiley is not None:
                ends = decisions.smiley(capital)
            elif item.islower():
                ends = False
            elif text[at] == "—":
                ends = decisions.dash(start, at, following)
            else:
                ends = decisions.semicolon(item, following)
        else:
            ends = at > start and end < length and (lines.ends(at, end) or decisions.heading(at, end))
            end, following = at, end
        if ends:
            yield end, following
            start = following
