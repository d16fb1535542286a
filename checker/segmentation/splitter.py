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
        elif match["run"] is not None:
            boundary = _judge_stop_without_space(text, match, decisions)
        elif match["smiley"] is not None or match["item"] is not None:
            boundary = _judge_other_sign(text, start, match, decisions)
        else:
            boundary = _judge_line_end(text, start, match, decisions)
        if boundary:
            yield boundary
            start = boundary[1]


def _judge_stop(text: str, start: int, match: re.Match[str], decisions: EndDecisions) -> Boundary | None:
    """The boundary at a stop with white space behind it."""
    at = match.start()
    following, word = match.span("openers")
    if match["run"] or text[at] != ".":
        ends = decisions.is_end_at_strong_stop(start, at, match["closers"], word)
    else:
        ends = at > start and decisions.is_end_at_full_stop(start, at, word)
    return decisions.move_boundary(start, match.end(), following, match["openers"]) if ends else None


def _judge_stop_without_space(text: str, match: re.Match[str], decisions: EndDecisions) -> Boundary | None:
    """The boundary at a single stop that a capital directly follows."""
    end = match.end()
    ends = not match["run"] and text[end : end + 1].isupper() and decisions.is_end_without_space(end)
    return (end, end) if ends else None


def _judge_other_sign(text: str, start: int, match: re.Match[str], decisions: EndDecisions) -> Boundary | None:
    """The boundary at a smiley, a semicolon or a dash."""
    at, end = match.span()
    if at <= start:
        return None
    following = find_next_sign(text, end)
    item = match["item"]
    if item is None:
        ends = decisions.is_end_at_smiley(match["capital"])
    elif item.islower():
        ends = False
    elif text[at] == "—":
        ends = decisions.is_end_at_dash(start, at, following)
    else:
        ends = decisions.is_end_at_semicolon(item, following)
    return (end, following) if ends else None


def _judge_line_end(text: str, start: int, match: re.Match[str], decisions: EndDecisions) -> Boundary | None:
    """The boundary at the end of a line: the line's end and the start of the next that is not blank."""
    at, end = match.span()
    if at <= start or end >= len(text):
        return None
    ends = decisions.is_end_of_line(at, end) or decisions.is_end_of_heading(at, end)
    return (at, end) if ends else None
