"""What stands around a copied word: signs that it belongs to a name, to a compound, to code."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from checker import languages as registry
from checker.languages.quotation_marks import get_apostrophes

if TYPE_CHECKING:
    from checker.languages.word_facts import WordFacts
    from checker.untranslated.comparable_words import ComparableWord

_HYPHENS = "-‑–"
HYPHENS = frozenset(_HYPHENS)
_OPTION = frozenset({"-", "--", "$"})
_ASSIGNS = frozenset({"=", "("})
_VERSION = re.compile(r"(?:-[\w-]{1,40})?[ \u00a0]v?\d{1,4}(?:\.\d{1,4}){1,3}(?!\w)")
_KEY = re.compile(r": ?\w+=")
_DASHES = frozenset({"-", "--", "–", "—", ":"})
_CLOSE = frozenset({" ", "\u00a0", "", " & ", *HYPHENS})


@registry.cache_until_change
def _list_joints() -> frozenset[str]:
    """What may stand between two words of one name."""
    return get_apostrophes() | {" ", "\u00a0", "-"}


@dataclass(frozen=True, slots=True)
class WordContext:
    """What stands beside a copied word."""

    alone: bool  # no word with a capital stands right beside
    hyphen: bool  # joined to another word by a hyphen
    hyphen_capital: bool  # beside a hyphen and a capital or a number; one of two values; a piece of code
    in_name: bool  # a copied word with a capital stands before, with copied small words of names between
    before_capital: bool  # the same after


def get_word_context(at: int, pieces: list[ComparableWord], text: str, facts: WordFacts) -> WordContext:
    """What stands beside ``pieces[at]``; ``facts`` are those of the language it may have been left in."""
    alone, hyphen, joined = True, False, False
    for other in (at - 1, at + 1):
        if not 0 <= other < len(pieces):
            continue
        beside = pieces[other]
        gap = text[pieces[min(at, other)].end : pieces[max(at, other)].start]
        capital = not beside.text.islower()
        if gap in _CLOSE and capital and not beside.fresh:
            alone = False
        if gap in HYPHENS:
            hyphen, joined = True, joined or capital
        elif gap == "/":  # one of two values
            joined = joined or (beside.copied and pieces[at].lower not in facts.function_words.every)
    joined = joined or _has_number(pieces[at], text) or _is_code(at, pieces, text, facts)
    in_name = _stands_in_name(at, pieces, text, facts)
    return WordContext(alone, hyphen, joined, in_name, _stands_before_capital(at, pieces, text, facts))


def _has_number(piece: ComparableWord, text: str) -> bool:
    """Whether a digit is joined to a word by a hyphen."""
    near = text[max(0, piece.start - 2) : piece.start] + " " + text[piece.end : piece.end + 2]
    return any({a, b} & HYPHENS and (a + b).strip(_HYPHENS).isdigit() for a, b in pairwise(near))


def _is_code(at: int, pieces: list[ComparableWord], text: str, facts: WordFacts) -> bool:
    """Whether a word is an option (``--name``, ``name=``, ``name(``), a defined term, a product with its version."""
    start, end = pieces[at].start, pieces[at].end
    if _KEY.match(text, end) or (_VERSION.match(text, end) and pieces[at].lower not in facts.function_words.every):
        return True
    if text[max(0, start - 2) : start].strip(" (") in _OPTION or text[end : end + 1] in _ASSIGNS:
        return True
    return pieces[at].fresh and pieces[at].text.islower() and text[end : end + 3].strip() in _DASHES


def _stands_before_capital(at: int, pieces: list[ComparableWord], text: str, facts: WordFacts) -> bool:
    """Whether a copied word with a capital follows, with nothing but copied small words of names between."""
    while (
        at + 1 < len(pieces) and pieces[at + 1].copied and text[pieces[at].end : pieces[at + 1].start] in _list_joints()
    ):
        at += 1
        if not pieces[at].text.islower():
            return not pieces[at].fresh
        if pieces[at].lower not in facts.function_words.connectives:
            return False
    return False


def _stands_in_name(at: int, pieces: list[ComparableWord], text: str, facts: WordFacts) -> bool:
    """Whether the copied words before begin with a capital like a name, and hold no verb.

    Where nouns have capitals, only small words of names may stand between; where names have capitals on all their
    words, a small word of content is in none.
    """
    if facts.capitals.on_titles:
        return False
    first = at
    while at and pieces[at - 1].copied and text[pieces[at - 1].end : pieces[at].start] in _list_joints():
        at -= 1
        word = pieces[at].lower
        if not pieces[at].text.islower():
            return not pieces[at].fresh and first - at >= (2 if facts.capitals.on_nouns else 1)
        small_words = facts.function_words
        if word not in small_words.connectives if facts.capitals.on_nouns else word in small_words.clause_words:
            return False
    return False
