"""The words of a text for comparing it with its other version; words that were written together are taken apart."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import lru_cache

from checker.identification.non_text import find_words, mask_non_text
from checker.identification.quotations import find_quotations
from checker.identification.sentence_ends import compile_sentence_end
from checker.identification.thresholds import REMEMBERED
from checker.untranslated.thresholds import KEPT_QUOTATION, LEAST_COMPARED, LONGEST_GLOSS

PIECE = re.compile(r"[^\W\d_]?[^\W\d_A-ZÀ-ÖØ-Þ]+|[^\W\d_]+")
_IN_WORD = re.compile(r"\w")
LONGEST_BRACKET = 80
"""Characters of a term in brackets (first round)."""
_BRACKETS = re.compile(rf"\(([^()/\n]{{1,{LONGEST_BRACKET}}})[/)]")
_OPENED = re.compile(r"\(")


@dataclass(slots=True)
class ComparableWord:
    """A word, or one of the words that were written together: its place, and how it stands there."""

    start: int
    end: int
    text: str
    lower: str
    fresh: bool  # the first word of a sentence, or set apart by signs
    counted: bool  # a number stands right before
    joined: bool  # part of a word written together that begins with a capital or holds an abbreviation: a brand
    copied: bool = False


@lru_cache(maxsize=REMEMBERED)
def get_comparable_vocabulary(text: str) -> frozenset[str]:
    """The different words of `list_comparable_words` a text, in small letters."""
    words = find_words(mask_non_text(text))
    taken_apart = {word for word in words if not (word.islower() or word[1:].islower())}  # `is_one_piece`, at once
    if not taken_apart:
        return frozenset(map(str.lower, words))
    pieces = [piece.lower() for word in taken_apart for piece in PIECE.findall(word)]
    return frozenset([*pieces, *(word.lower() for word in words if word not in taken_apart)])


def is_one_piece(word: str) -> bool:
    """Whether a word is surely but one: it has no capital but its first letter."""
    return word.islower() or word[1:].islower()


def list_comparable_words(text: str) -> list[ComparableWord]:
    """The words of a text, in order; offsets are into the text."""
    masked = mask_non_text(text)
    pieces: list[ComparableWord] = []
    for match in PIECE.finditer(masked):
        start, end = match.span()
        before = pieces[-1].end if pieces else 0
        fresh = not pieces or (start - before != 1 and _sets_apart(masked[before:start]))
        word = match.group()
        counted = start > 1 and text[start - 1].isspace() and text[start - 2].isdigit()
        joined = bool(pieces) and before == start and _is_brand(pieces[-1], word)
        if pieces and before == start:
            pieces[-1].joined = joined
        pieces.append(ComparableWord(start, end, word, word.lower(), fresh, counted, joined))
    return pieces


def _sets_apart(gap: str) -> bool:
    """Whether what stands between two words sets the second apart: the end of a sentence, or signs and nothing else."""
    return _IN_WORD.search(gap) is None or compile_sentence_end().search(gap) is not None


def _is_brand(before: ComparableWord, word: str) -> bool:
    """Whether a word that is written together with the one before is part of a brand: a capital, an abbreviation."""
    if before.joined or not before.text.islower() or len(before.text) < LEAST_COMPARED:
        return True
    return word[1:2].isupper() and len(before.text) <= LEAST_COMPARED


def find_kept_quotations(text: str, pieces: list[ComparableWord]) -> list[tuple[int, int]]:
    """The quotations that stand in the other text too: most of their words are copied."""
    kept = []
    starts = [piece.start for piece in pieces]
    for start, end in find_quotations(text):
        within = [piece.copied for piece in pieces[bisect_left(starts, start) : bisect_left(starts, end)]]
        if sum(within) >= KEPT_QUOTATION * len(within):
            kept.append((start, end))
    return kept


def find_glosses(text: str, pieces: list[ComparableWord], other: str) -> list[tuple[int, int]]:
    """The terms of the other text that a translator put in brackets, behind their translation: there they have none."""
    kept: list[tuple[int, int]] = []
    if "(" not in text:
        return kept
    starts = [piece.start for piece in pieces]
    small = other.lower()
    there = sorted(small[at : at + LONGEST_BRACKET] for at in (match.end() for match in _OPENED.finditer(small)))
    for match in _BRACKETS.finditer(text):
        start, end = match.span()
        within = [piece.copied for piece in pieces[bisect_right(starts, start) : bisect_left(starts, end)]]
        short = 0 < len(within) <= LONGEST_GLOSS and sum(within) >= KEPT_QUOTATION * len(within)
        if short and not _has_beginning(there, match[1].lower()):
            kept.append(match.span())
    return kept


def _has_beginning(texts: list[str], beginning: str) -> bool:
    """Whether one of some texts, in their order, begins so."""
    at = bisect_left(texts, beginning)
    return at < len(texts) and texts[at].startswith(beginning)


def list_within(pieces: list[ComparableWord], places: list[tuple[int, int]]) -> set[int]:
    """The numbers of the words that stand in one of these places."""
    starts = [piece.start for piece in pieces] if places else []
    return {at for start, end in places for at in range(bisect_left(starts, start), bisect_left(starts, end))}
