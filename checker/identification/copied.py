"""What stands in a text in the very words of its other version: left untranslated, or rightly kept?

The evidence is word by word: a word that the other version has too, that is known in that version's language, strange
in this one's, and no name, term, loan word, quotation or word on the keep list. Words left over beside such
a word are taken in with it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker import languages as registry
from checker.identification.evidence import CAP, Table, mask, table

STRONG = 4.0
PIECE = re.compile(r"[^\W\d_a-zà-öø-ÿœ]?[a-zà-öø-ÿœ]+|[^\W\d_]+")
_QUOTED = re.compile(r"«[^«»]*»|„[^„“”\"]*[“”\"]|“[^“”]*”|\"[^\"]*\"|‹[^‹›]*›|‚[^‚‘’]*[‘’]|‘[^‘’]*’(?!\w)")


@dataclass(frozen=True, slots=True)
class Copied:
    """Characters ``start`` to ``end`` stand there as in the version in ``language``; ``confidence`` is in 0..1."""

    start: int
    end: int
    language: str
    confidence: float


@dataclass(slots=True)
class _Piece:
    start: int
    end: int
    text: str
    lower: str
    copied: bool
    strength: float


def find_copied(text: str, language: str, other: str, other_language: str) -> list[Copied]:
    """The parts of ``text`` that were left in the words of ``other``, its version in ``other_language``.

    Names, terms, loan words and quotations are left out. Nothing is said of a text that is the other's copy as a
    whole.
    """
    codes = registry.codes()
    if language not in codes or other_language not in codes or language == other_language:
        return []
    lookup = table(codes)
    there = _forms(other)
    pieces = _pieces(text, lookup, codes.index(language), codes.index(other_language), there)
    return _join(pieces, text, other_language)


def _forms(text: str) -> dict[str, set[str]]:
    """The words of a text in small letters, with the forms they have there: ``a`` small, ``A`` capital, ``^`` first."""
    forms: dict[str, set[str]] = {}
    for match in PIECE.finditer(mask(text)):
        word = match.group()
        forms.setdefault(word.lower(), set()).add("a" if word.islower() else "A")
    return forms


def _pieces(text: str, lookup: Table, here: int, there: int, forms: dict[str, set[str]]) -> list[_Piece]:
    masked = mask(text)
    quotes = [match.span() for match in _QUOTED.finditer(masked)]
    pieces: list[_Piece] = []
    for match in PIECE.finditer(masked):
        word = match.group()
        lower = word.lower()
        copied = lower in forms
        strength = 0.0
        if copied and len(word) > 2 and not any(a <= match.start() < b for a, b in quotes):
            strength = _strength(word, lower, lookup, here, there, forms[lower])
        pieces.append(_Piece(match.start(), match.end(), word, lower, copied, strength))
    return pieces


def _strength(word: str, lower: str, lookup: Table, here: int, there: int, forms: set[str]) -> float:
    """How strongly a copied word speaks for text left over, in nats."""
    facts, home = lookup.facts[there], lookup.facts[here]
    entry = lookup.word(lower)
    if word.isupper() or lower in home.loan_words or facts.lexicon.is_kept(lower):
        return 0.0
    if "a" not in forms and not facts.nouns_capitalised:
        return 0.0
    if entry.name or not entry.known[there]:
        return 0.0
    return entry.scores[there] - entry.scores[here]


def _join(pieces: list[_Piece], text: str, language: str) -> list[Copied]:
    found: list[Copied] = []
    at = 0
    while at < len(pieces):
        if pieces[at].strength < STRONG:
            at += 1
            continue
        first = last = at
        while first and pieces[first - 1].copied and not text[pieces[first - 1].end : pieces[first].start].strip(" '’-"):
            first -= 1
        while last + 1 < len(pieces) and pieces[last + 1].copied:
            if text[pieces[last].end : pieces[last + 1].start].strip(" '’-"):
                break
            last += 1
        total = sum(piece.strength for piece in pieces[first : last + 1])
        found.append(Copied(pieces[first].start, pieces[last].end, language, min(1.0, total / (2 * CAP))))
        at = last + 1
    return found
