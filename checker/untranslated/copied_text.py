"""What stands in a text in the very words of its other version: left untranslated, or rightly kept?

The evidence is word by word: what professional translations do with the word, how usual it is in either language, how
it is written, what stands around it in both versions, and what the rest of the article does with it. A logistic model
(``corpora/confidence/fit_copies.py``) adds it up. Words beside it that are in the other version too are taken in with
it. Single words can be found in this way, which nothing in the text alone gives away.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from checker import languages as registry
from checker.languages.quotation_marks import get_apostrophes
from checker.untranslated.article_habits import NO_HABITS, ArticleHabits
from checker.untranslated.comparable_words import (
    PIECE,
    ComparableWord,
    find_glosses,
    find_kept_quotations,
    list_comparable_words,
    list_within,
)
from checker.untranslated.copied_word_case import find_case
from checker.untranslated.copied_word_features import WEAK, CopyRater, get_copy_rater
from checker.untranslated.copy_prefilter import may_be_copied
from checker.untranslated.copy_surroundings import SideText, count_code, list_run, list_surroundings
from checker.untranslated.copy_weights import WEIGHTS
from checker.untranslated.thresholds import LEAST_LOG_ODDS, MOST_CONTEXT
from checker.untranslated.word_context import get_word_context
from checker.untranslated.word_forms import WordForms, gather_forms

_MOST_HABIT = max((weight for name, weight in WEIGHTS.items() if name.startswith("elsewhere ")), default=0.0)
"""Log odds that what the article does elsewhere adds at most."""


@dataclass(frozen=True, slots=True)
class CopiedText:
    """Characters ``start`` to ``end`` stand there as in the version in ``language``; ``confidence`` is in 0..1."""

    start: int
    end: int
    language: str
    confidence: float


class CopiedWord(NamedTuple):
    """A copied word that may be left over: its place among the words, the run it stands in, and what is known of it.

    ``least`` are the log odds from which it is said.
    """

    at: int
    first: int
    last: int
    least: float
    features: tuple[str, ...]


def find_copied(
    text: str, language: str, other: str, other_language: str, habits: ArticleHabits = NO_HABITS
) -> list[CopiedText]:
    """The parts of ``text`` that were left in the words of ``other``, its version in ``other_language``.

    Names, terms, loan words and quotations are left out.
    """
    codes = registry.codes()
    if language not in codes or other_language not in codes or language == other_language:
        return []
    if not may_be_copied(text, language, other, other_language):
        return []
    found = compare_texts(text, language, other, other_language, habits)
    words = {piece.lower() for one in found for piece in PIECE.findall(text[one.start : one.end])}
    kept = habits.names(frozenset(words)) if words else None
    return compare_texts(text, language, other, other_language, habits._replace(kept=kept)) if kept else found


def compare_texts(
    text: str, language: str, other: str, other_language: str, habits: ArticleHabits = NO_HABITS
) -> list[CopiedText]:
    """The thorough look of `find_copied`, at texts in two different languages that are known."""
    rater = get_copy_rater(language, other_language, registry.codes())
    pieces = list_comparable_words(text)
    best: dict[tuple[int, int], float] = {}
    for word in list_copied_words(text, pieces, other, rater, habits):
        log_odds = rate_copied_word(word, pieces[word.at].lower, rater, habits)
        if log_odds >= word.least:
            place = word.first, word.last
            best[place] = max(best.get(place, log_odds), log_odds)
    return [
        CopiedText(pieces[first].start, pieces[last].end, other_language, 1 / (1 + math.exp(-log_odds)))
        for (first, last), log_odds in sorted(best.items())
    ]


def rate_copied_word(found: CopiedWord, word: str, rater: CopyRater, habits: ArticleHabits) -> float:
    """The log odds that a copied word was left over."""
    around = sum(WEIGHTS.get(feature, 0.0) for feature in found.features)
    if rater.score_word(word, habits.kind) + around + _MOST_HABIT >= LEAST_LOG_ODDS:
        around += WEIGHTS.get(f"elsewhere {habits.find_habit(word, rater.language, rater.other)}", 0.0)
    return rater.score_word(word, habits.kind) + min(around, MOST_CONTEXT)


def list_copied_words(
    text: str, pieces: list[ComparableWord], other: str, rater: CopyRater, habits: ArticleHabits
) -> Iterator[CopiedWord]:
    """The words of a text that its other version has too, and that are not surely kept on purpose."""
    there = list_comparable_words(other)
    _mark_copied(pieces, there)
    kept = list_within(pieces, find_kept_quotations(text, pieces) + find_glosses(text, pieces, other))
    forms = gather_forms(there, list_within(there, find_kept_quotations(other, there)), rater.facts)
    here, source = SideText(text, pieces, rater.home), SideText(other, there, rater.facts)
    code = count_code(text)
    first, last, run = 0, -1, list[str]()
    for at, piece in enumerate(pieces):
        word = piece.lower
        if word not in forms or word in habits.kept or at in kept or not rater.is_suspect(word):
            continue
        beside = get_word_context(at, pieces, text, rater.facts)
        case = find_case(piece, forms[word], beside, rater)
        if case is not None:
            if at > last:  # else it stands in the run of the word before: a text may be one run
                first, last = _find_run(at, pieces, text)
                run = list(list_run(pieces[first : last + 1], rater.home, rater.facts))
            around = list_surroundings(at, here, forms[word].first, source, code)
            if piece.fresh and piece.text.islower() and forms[word].fresh and forms[word].small:
                run = [*run, "begins small"]
            strength = rater.name_strength(piece, forms[word], beside)
            together = strength == WEAK and _stands_beside_weak(at, here, forms, rater)
            least = rater.find_least(strength, habits.kind, together=together)
            yield CopiedWord(at, first, last, least, (f"case {case}", f"{strength}, {habits.kind}", *around, *run))


def _mark_copied(pieces: list[ComparableWord], there: list[ComparableWord]) -> None:
    """Mark the words of either text that stand in the other too."""
    here_words, there_words = {piece.lower for piece in pieces}, {piece.lower for piece in there}
    for piece in pieces:
        piece.copied = piece.lower in there_words
    for piece in there:
        piece.copied = piece.lower in here_words


def _stands_beside_weak(at: int, here: SideText, forms: dict[str, WordForms], rater: CopyRater) -> bool:
    """Whether another word that says nothing by itself was copied with a word, side by side: together they do."""
    for beside in (at - 1, at + 1):
        if not 0 <= beside < len(here.pieces) or here.pieces[beside].lower not in forms:
            continue
        piece = here.pieces[beside]
        gap = here.text[here.pieces[min(at, beside)].end : here.pieces[max(at, beside)].start]
        context = get_word_context(beside, here.pieces, here.text, rater.facts)
        if gap == " " and rater.name_strength(piece, forms[piece.lower], context) == WEAK:
            return True
    return False


def _find_run(at: int, pieces: list[ComparableWord], text: str) -> tuple[int, int]:
    """The first and the last of the copied words in a row that a word stands in."""
    joints = " -" + "".join(get_apostrophes())
    first = last = at
    while first and pieces[first - 1].copied and _are_side_by_side(pieces, first - 1, text, joints):
        first -= 1
    while last + 1 < len(pieces) and pieces[last + 1].copied and _are_side_by_side(pieces, last, text, joints):
        last += 1
    return first, last


def _are_side_by_side(pieces: list[ComparableWord], at: int, text: str, joints: str) -> bool:
    """Whether nothing but a space, an apostrophe or a hyphen stands between a word and the next."""
    return not text[pieces[at].end : pieces[at + 1].start].strip(joints)
