"""Words that are composed: einundzwanzig, siebzehnjährig, Zweidrittelmehrheit, drittgrößte, XIV."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from checker.languages.quantity_facts import QuantityFacts
from checker.quantities import number_words

_ROMAN = re.compile(r"(?:l?x{1,3}|xl|xc)?(?:ix|iv|v?i{0,3})")
_SINGLE = frozenset("ivx")
"""The Roman numerals of one letter that are read, and only with the sign of an ordinal: Ve République."""


@dataclass(slots=True)
class NumberWord:
    """What one word may mean. ``triggers`` says that it alone is a reason to look closer at a sentence."""

    number: int | Fraction | None = None
    ordinal: int | None = None
    fraction: Fraction | None = None
    whole: Fraction | None = None
    multiplier: Fraction | None = None
    collective: int | None = None
    vague: int | None = None
    month: int | None = None
    weekday: int | None = None
    decade: int | None = None
    clock: int | None = None
    calendar: str | None = None
    tail: tuple[str, str] | None = None
    scale: int = 0
    hundred: int = 0
    roman: int = 0
    weak: bool = False
    only: bool = False
    triggers: bool = False


class NumberCompounds:
    """Takes words apart by the facts of a language."""

    def __init__(self, facts: QuantityFacts) -> None:
        self.facts = facts
        self.morphemes = number_words.list_morphemes(facts)
        self.longest_piece = max(map(len, self.morphemes), default=0)
        self.parts = tuple(facts.parts.fractions)
        self.first_letters = frozenset(word[:2] for word in self.morphemes)
        stems = facts.compounds.ordinal_stems
        self.stem_lengths = sorted({len(stem) for stem in stems if 4 <= len(stem) <= 9}, reverse=True)

    def read(self, word: str) -> NumberWord | None:
        """What an unknown word in small letters is composed of; None for the great majority."""
        return (
            self._read_number(word) or self._read_share(word) or self._read_superlative(word) or self._read_roman(word)
        )

    def _read_number(self, word: str) -> NumberWord | None:
        """A number, alone or with what it counts: einundzwanzig, siebzehnjährig."""
        if word[:2] not in self.first_letters or len(word) <= 4:
            return None
        composed = number_words.take_apart(word, self.morphemes, self.longest_piece)
        if composed is None:
            return None
        pieces, rest = composed
        value, ordinal = number_words.compose_number(pieces)
        if value is None:
            return None
        if ordinal:
            if rest or not int(value):
                return None
            return NumberWord(ordinal=int(value), triggers=True, fraction=Fraction(1, int(value)))
        if not rest:
            return NumberWord(number=value, triggers=True)
        tail = self.facts.compounds.tails.get(rest) or self._find_unit_inside(rest)
        return None if tail is None else _join_tail(value, tail)

    def _find_unit_inside(self, rest: str) -> tuple[str, str] | None:
        """The unit behind the number of a longer compound: Fünfjahresplan."""
        for length in range(min(9, len(rest) - 3), 3, -1):
            tail = self.facts.compounds.tails.get(rest[:length])
            if tail is not None and tail[0] == "unit":
                return tail
        return None

    def _read_share(self, word: str) -> NumberWord | None:
        """The part that a compound begins with: Zweidrittelmehrheit."""
        for length in range(3, 7):
            piece = self.morphemes.get(word[:length])
            if piece is not None and piece[0] == "number" and not piece[2] and piece[1] < 10:
                rest = word[length:]
                for letters in range(min(10, len(rest)), 4, -1):
                    part = self.facts.parts.fractions.get(rest[:letters])
                    if part is not None:
                        return NumberWord(whole=piece[1] * part, triggers=True)
        return None

    def _read_superlative(self, word: str) -> NumberWord | None:
        """The place in drittgrößte, zweitbeste."""
        compounds = self.facts.compounds
        for length in self.stem_lengths:
            place = compounds.ordinal_stems.get(word[:length]) if len(word) > 7 else None
            if place is None or word.startswith(self.parts):
                continue
            if word.endswith(compounds.superlatives) or word.startswith(compounds.ordinal_heads, length):
                return NumberWord(ordinal=place, weak=True, triggers=True)
        return None

    def _read_roman(self, word: str) -> NumberWord | None:
        """A Roman numeral, perhaps with the sign of an ordinal; one letter only with such a sign."""
        roman = _ROMAN.match(word)
        if roman is None or not roman.end():
            return None
        rest = word[roman.end() :]
        several = roman.end() > 1
        single = roman.group() in _SINGLE and len(rest) <= 2
        marked = rest in self.facts.ordinal_words.ordinal_suffixes and (several or single)
        if not marked and (rest or not several):
            return None
        value = number_words.read_roman(roman.group())
        return NumberWord(roman=value, triggers=True, tail=("ordinal", rest) if rest else None)


def _join_tail(value: int | Fraction, tail: tuple[str, str]) -> NumberWord | None:
    """What a number makes with the end of a word, by the role of that end."""
    role = tail[0]
    if role == "fraction":
        return NumberWord(fraction=Fraction(1, int(value)), triggers=True) if int(value) else None
    if role == "multiplier":
        return NumberWord(multiplier=Fraction(value), triggers=True, weak=value <= 2)
    if role == "decade":
        tens = int(value)
        year = tens if tens >= 1000 else 1900 + tens
        return NumberWord(decade=year, triggers=True) if tens % 10 == 0 and tens >= 20 else None
    return NumberWord(number=value, triggers=True, tail=tail)
