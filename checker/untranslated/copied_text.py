"""What stands in a text in the very words of its other version: left untranslated, or rightly kept?

The evidence is word by word: a word that the other version has too, that is known in that version's language, strange
in this one's, and no name, term, loan word or quotation. Words beside it that are in the other version too are taken
in with it. Single words can be found in this way, which nothing in the text alone gives away.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from checker import languages as registry
from checker.identification.thresholds import CAP
from checker.languages.quotation_marks import get_apostrophes
from checker.untranslated.comparable_words import (
    PIECE,
    ComparableWord,
    find_glosses,
    find_kept_quotations,
    get_comparable_vocabulary,
    is_within,
    list_comparable_words,
)
from checker.untranslated.copied_word_evidence import WordForms, get_word_judge
from checker.untranslated.copy_prefilter import may_be_copied
from checker.untranslated.thresholds import LEAST_COMPARED, TOGETHER
from checker.untranslated.word_context import get_word_context

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.languages.word_facts import WordFacts


def make_nothing_copied(_words: frozenset[str]) -> frozenset[str]:
    """None of the words."""
    return frozenset()


@dataclass(frozen=True, slots=True)
class CopiedText:
    """Characters ``start`` to ``end`` stand there as in the version in ``language``; ``confidence`` is in 0..1."""

    start: int
    end: int
    language: str
    confidence: float


def find_copied(
    text: str,
    language: str,
    other: str,
    other_language: str,
    names: Callable[[frozenset[str]], frozenset[str]] = make_nothing_copied,
) -> list[CopiedText]:
    """The parts of ``text`` that were left in the words of ``other``, its version in ``other_language``.

    Names, terms, loan words and quotations are left out. ``names`` says which of some words, in small letters, are
    names in the article.
    """
    codes = registry.codes()
    if language not in codes or other_language not in codes or language == other_language:
        return []
    if not may_be_copied(text, language, other, other_language):
        return []
    found = compare_texts(text, language, other, other_language, frozenset())
    words = {piece.lower() for one in found for piece in PIECE.findall(text[one.start : one.end])}
    kept = names(frozenset(words)) if words else None
    return compare_texts(text, language, other, other_language, kept) if kept else found


def compare_texts(text: str, language: str, other: str, other_language: str, keep: frozenset[str]) -> list[CopiedText]:
    """The thorough look of `find_copied`, at texts in two different languages that are known."""
    judge = get_word_judge(language, other_language, registry.codes())
    here_written, there_written = get_comparable_vocabulary(text), get_comparable_vocabulary(other)
    small = here_written.small & there_written.small
    capital = here_written.capital & there_written.every if not judge.home.capitals.on_nouns else frozenset()
    if not any(map(judge.is_suspect, small - keep)) and not any(map(judge.is_suspect_name, capital - keep)):
        return []
    pieces, there = list_comparable_words(text), list_comparable_words(other)
    here_words, there_words = {piece.lower for piece in pieces}, {piece.lower for piece in there}
    for piece in pieces:
        piece.copied = piece.lower in there_words
    for piece in there:
        piece.copied = piece.lower in here_words
    kept = find_kept_quotations(text, pieces) + find_glosses(text, pieces, other)
    kept_there = find_kept_quotations(other, there)
    forms = _forms_of([piece for piece in there if not is_within(piece, kept_there)], judge.facts)
    for at, piece in enumerate(pieces):
        if (
            piece.lower not in forms
            or len(piece.text) < LEAST_COMPARED
            or piece.lower in keep
            or is_within(piece, kept)
        ):
            continue
        beside = get_word_context(at, pieces, text, judge.facts)
        piece.strength = judge.strength(piece, forms[piece.lower], beside)
        piece.weak = not piece.strength and forms[piece.lower].small and judge.is_weak(piece, beside)
    for one, other_piece in pairwise(pieces):
        if one.weak and other_piece.weak and text[one.end : other_piece.start] == " ":
            one.strength = other_piece.strength = TOGETHER
    return _join(pieces, text, other_language)


def _forms_of(pieces: list[ComparableWord], facts: WordFacts) -> dict[str, WordForms]:
    forms: dict[str, WordForms] = {}
    behind = (facts.function_words.connectives - facts.function_words.articles) | facts.function_words.clause_words
    before = ""
    for piece in pieces:
        form = forms.setdefault(piece.lower, WordForms())
        form.small = form.small or piece.text.islower()
        form.fresh = form.fresh or piece.fresh
        form.led = form.led or piece.counted or before in facts.function_words.articles
        form.led = form.led or (before.endswith(facts.inflection.adjective_endings) and before not in behind)
        before = piece.lower
    return forms


def _join(pieces: list[ComparableWord], text: str, language: str) -> list[CopiedText]:
    found: list[CopiedText] = []
    joints = " -" + "".join(get_apostrophes())
    at = 0
    while at < len(pieces):
        if not pieces[at].strength:
            at += 1
            continue
        first = last = at
        while (
            first and pieces[first - 1].copied and not text[pieces[first - 1].end : pieces[first].start].strip(joints)
        ):
            first -= 1
        while last + 1 < len(pieces) and pieces[last + 1].copied:
            if text[pieces[last].end : pieces[last + 1].start].strip(joints):
                break
            last += 1
        total = sum(piece.strength for piece in pieces[first : last + 1])
        found.append(CopiedText(pieces[first].start, pieces[last].end, language, min(1.0, total / (2 * CAP))))
        at = last + 1
    return found
