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
    list_comparable_words,
    list_within,
)
from checker.untranslated.copied_word_evidence import WordForms, WordJudge, get_word_judge
from checker.untranslated.copy_prefilter import may_be_copied
from checker.untranslated.thresholds import LEAST_COMPARED, TOGETHER, WORDS_OF_SURE_COPY
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
    if not _share_suspects(judge, text, other, keep):
        return []
    pieces, there = list_comparable_words(text), list_comparable_words(other)
    _mark_copied(pieces, there)
    kept = list_within(pieces, find_kept_quotations(text, pieces) + find_glosses(text, pieces, other))
    kept_there = list_within(there, find_kept_quotations(other, there))
    forms = _gather_forms([piece for at, piece in enumerate(there) if at not in kept_there], judge.facts)
    for at, piece in enumerate(pieces):
        word = piece.lower
        if word not in forms or len(piece.text) < LEAST_COMPARED or word in keep or at in kept:
            continue
        beside = get_word_context(at, pieces, text, judge.facts)
        piece.strength = judge.measure_strength(piece, forms[word], beside)
        piece.weak = not piece.strength and forms[word].small and judge.is_weak(piece, beside)
    for one, other_piece in pairwise(pieces):
        if one.weak and other_piece.weak and text[one.end : other_piece.start] == " ":
            one.strength = other_piece.strength = TOGETHER
    return _join_copied(pieces, text, other_language)


def _share_suspects(judge: WordJudge, text: str, other: str, keep: frozenset[str]) -> bool:
    """Whether the two texts have a word in common that could say something, as it is written here."""
    here, there = get_comparable_vocabulary(text), get_comparable_vocabulary(other)
    if any(map(judge.is_suspect, (here.small & there.small) - keep)):
        return True
    return not judge.home.capitals.on_nouns and any(map(judge.is_suspect_name, (here.capital & there.every) - keep))


def _mark_copied(pieces: list[ComparableWord], there: list[ComparableWord]) -> None:
    """Mark the words of either text that stand in the other too."""
    here_words, there_words = {piece.lower for piece in pieces}, {piece.lower for piece in there}
    for piece in pieces:
        piece.copied = piece.lower in there_words
    for piece in there:
        piece.copied = piece.lower in here_words


def _gather_forms(pieces: list[ComparableWord], facts: WordFacts) -> dict[str, WordForms]:
    """How each word of a text stands in it, by the word in small letters."""
    forms: dict[str, WordForms] = {}
    small_words = facts.function_words
    behind = (small_words.connectives - small_words.articles) | small_words.clause_words
    before = ""
    for piece in pieces:
        form = forms.setdefault(piece.lower, WordForms())
        form.small = form.small or piece.text.islower()
        form.fresh = form.fresh or piece.fresh
        form.led = form.led or piece.counted or before in small_words.articles
        form.led = form.led or (before.endswith(facts.inflection.adjective_endings) and before not in behind)
        before = piece.lower
    return forms


def _join_copied(pieces: list[ComparableWord], text: str, language: str) -> list[CopiedText]:
    """The parts that the words with strength make, each with the copied words beside it."""
    found: list[CopiedText] = []
    joints = " -" + "".join(get_apostrophes())
    at = 0
    while at < len(pieces):
        if not pieces[at].strength:
            at += 1
            continue
        first = last = at
        while first and pieces[first - 1].copied and _are_side_by_side(pieces, first - 1, text, joints):
            first -= 1
        while last + 1 < len(pieces) and pieces[last + 1].copied and _are_side_by_side(pieces, last, text, joints):
            last += 1
        total = sum(piece.strength for piece in pieces[first : last + 1])
        confidence = min(1.0, total / (WORDS_OF_SURE_COPY * CAP))
        found.append(CopiedText(pieces[first].start, pieces[last].end, language, confidence))
        at = last + 1
    return found


def _are_side_by_side(pieces: list[ComparableWord], at: int, text: str, joints: str) -> bool:
    """Whether nothing but a space, an apostrophe or a hyphen stands between a word and the next."""
    return not text[pieces[at].end : pieces[at + 1].start].strip(joints)
