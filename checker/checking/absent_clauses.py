"""Findings on clauses that a sentence has and its counterpart has not: what omissions and additions have in common."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from checker import languages
from checker.checking.reference_findings import VersionCell, pair_with_source
from checker.identification.non_text import mask_non_text
from checker.model import Side
from checker.structure.text_kind import is_prose
from checker.unsaid.missing_clause import find_missing_clause, may_lack
from checker.unsaid.thresholds import LEAST_LENGTH

if TYPE_CHECKING:
    from checker.checking.context import Context
    from checker.checking.rule import Rule
    from checker.model import Finding, Location, Sentence

LEAST_PROBABILITY, LEAST_FOR_WARNING = 0.25, 0.45
"""Probabilities from which a clause is a note, and a warning: 6 and 2 in 1,000 sentences of professional text, of which
half and seven in ten are missing indeed (corpora/clauses/README.md). Higher: fewer are found."""
LEAST_SCORE = 0.5
"""Confidence of a row from which its sentences are taken to be each other's. A guess; lower: what stands beside another
sentence is said to be missing."""
_BETWEEN = " "


def find_absent_clauses(rule: Rule, context: Context, message: str, *, omission: bool) -> Iterator[Finding]:
    """Yield a finding for every clause that the source has and another version lacks, or the other way round.

    First the clause, then the place where it would stand. ``message`` is what is said of it, with a {language}.
    """
    for compared, source, other in pair_with_source(context):
        if compared.row.score < LEAST_SCORE:
            continue
        (key, here), (lacking, there) = (source, other) if omission else (other, source)
        expansion = context.expansions.get(context.get_language(key), context.get_language(lacking))
        text, counterpart = _join(here), _join(there)
        if not may_lack(text, counterpart, expansion):
            continue
        if not all(_is_comparable(cell, context) for cell in (source, other)):
            continue
        found = find_missing_clause(text, counterpart, expansion)
        if found is None or found.probability < LEAST_PROBABILITY or _is_no_text(text, found.start, found.end):
            continue
        place = _locate(here, found.start, found.end)
        if place is None:
            continue
        name = languages.get(context.get_language(other[0])).name
        sides = [Side(0, place), Side(1, lacks=context.get_language(lacking))]
        where = _locate_gap(there, found.place)
        severity = rule.severity if found.probability >= LEAST_FOR_WARNING else "info"
        unit = compared.row.unit
        finding = rule.report(message.format(language=name), [place, where], severity=severity, unit=unit, sides=sides)
        finding.confidence, finding.row = found.probability, compared.number
        yield finding


def _is_no_text(text: str, start: int, end: int) -> bool:
    """Whether most of a stretch is an address or code: no clause."""
    letters, left = (_count_letters(one[start:end]) for one in (text, mask_non_text(text)))
    return 2 * left < letters


def _count_letters(text: str) -> int:
    return sum(sign.isalpha() for sign in text)


def _is_comparable(cell: VersionCell, context: Context) -> bool:
    """Whether the sentences of a version are prose in its language."""
    language = context.get_language(cell[0])
    return all(one.language in {None, language} and is_prose(one.block.text) for one in cell[1])


def _join(sentences: Sequence[Sentence]) -> str:
    return _BETWEEN.join(one.text for one in sentences)


def _locate(sentences: Sequence[Sentence], start: int, end: int) -> Location | None:
    """The place of a stretch of joined sentences; of one that goes through several the longest part.

    None where that is too short to say anything.
    """
    parts: list[tuple[Sentence, int, int]] = []
    at = 0
    for one in sentences:
        first, last = max(start - at, 0), min(end - at, len(one.text))
        if first < last:
            parts.append((one, first, last))
        at += len(one.text) + len(_BETWEEN)
    one, first, last = max(parts, key=lambda part: part[2] - part[1])
    return one.location(first, last) if last - first >= LEAST_LENGTH else None


def _locate_gap(sentences: Sequence[Sentence], offset: int) -> Location:
    """The place of no length at an offset into joined sentences."""
    for one in sentences[:-1]:
        if offset <= len(one.text):
            return one.location(offset, offset)
        offset -= len(one.text) + len(_BETWEEN)
    return sentences[-1].location(offset, offset)
