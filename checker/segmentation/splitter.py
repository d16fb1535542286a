"""The splitter: one pass over the candidates, each asked once, spans kept in the text's own offsets."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.segmentation.candidates import find_next_sign
from checker.segmentation.decision import EndDecisions
from checker.segmentation.sentence_evidence import get_evidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.segmentation.sentence_evidence import SentenceEvidence

_NOT_SPACE = re.compile(r"\S")
Boundary = tuple[int, int]
"""The end of one sentence and the start of the next."""


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
    boundaries = _find_ends(text, start, evidence, decisions)
    headings = list(_find_headings(text, start, evidence, decisions))
    if headings:
        boundaries = iter(sorted([*headings, *boundaries]))
    spans: list[tuple[int, int]] = []
    for place, following in boundaries:
        if place > start:
            spans.append((start, start + len(text[start:place].rstrip())))
            start = following
    spans.append((start, start + len(text[start:].rstrip())))
    return spans


def _find_headings(text: str, start: int, evidence: SentenceEvidence, decisions: EndDecisions) -> Iterator[Boundary]:
    """The boundaries after headings that have no stop."""
    for match in evidence.heading_end.finditer(text, start + 1):
        if decisions.is_end_of_heading(*match.span()):
            yield match.span()


def _find_ends(text: str, start: int, evidence: SentenceEvidence, decisions: EndDecisions) -> Iterator[Boundary]:
    """The boundaries at stops and line ends."""
    for match in evidence.patterns.candidate.finditer(text, start):
        if match.start() < start:
            continue
        if match["next"] is not None:
            boundary = _judge_stop(text, start, match, decisions)
        else:
            boundary = _judge_other_sign(text, start, match, decisions)
        if boundary:
            yield boundary
            start = boundary[1]


def _judge_stop(text: str, start: int, match: re.Match[str], decisions: EndDecisions) -> Boundary | None:
    """The boundary at a stop with white space behind it, if it ends its sentence."""
    run, closers, openers = match.group("run", "closers", "openers")
    at, end = match.span()
    following, word = match.span("openers")
    if run or text[at] != ".":
        ends = decisions.is_end_at_strong_stop(start, at, closers, word)
    else:
        ends = at > start and decisions.is_end_at_full_stop(start, at, word)
    return decisions.move_boundary(start, end, following, openers) if ends else None


def _judge_other_sign(text: str, start: int, match: re.Match[str], decisions: EndDecisions) -> Boundary | None:
    """The boundary at a stop without white space, a smiley, a semicolon, a dash or a line end, if there is one."""
    run, capital, item = match.group("run", "capital", "item")
    at, end = match.span()
    if run is not None:
        return (end, end) if not run and decisions.is_end_without_space(end) else None
    if at <= start:
        return None
    if capital or item:
        following = find_next_sign(text, end)
        ends = decisions.is_end_at_smiley(capital) if capital else decisions.is_end_at_break(start, at, item, following)
        return (end, following) if ends else None
    return (at, end) if end < len(text) and decisions.is_end_of_line(at, end) else None
