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
        self.parts = tuple(facts.fractions)
        self.first_letters = frozenset(word[:2] for word in self.morphemes)

    def read(self, word: str) -> NumberWord | None:
        """What an unknown word in small letters is composed of; None for the great majority."""
        if word[:2] in self.first_letters and len(word) > 4:
            composed = number_words.take_apart(word, self.morphemes)
            if composed is not None:
                found = self._composed(*composed)
                if found is not None:
                    return found
        for length in range(3, 7):
            piece = self.morphemes.get(word[:length])
            if piece is not None and piece[0] == "number" and not piece[2]:
                share = self._share(piece[1], word[length:])
                if share is not None:
                    return share
        superlative = self._superlative(word)
        if superlative:
            return NumberWord(ordinal=superlative, weak=True, triggers=True)
        roman = _ROMAN.match(word)
        if roman is not None and roman.end():
            rest = word[roman.end() :]
            alone = not rest and roman.end() > 1
            single = roman.group() in _SINGLE and len(rest) <= 2
            if alone or (rest in self.facts.ordinal_suffixes and (roman.end() > 1 or single)):
                return NumberWord(
                    roman=number_words.read_roman(roman.group()),
                    triggers=True,
                    tail=("ordinal", rest) if rest else None,
                )
        return None

    def _unit_inside(self, rest: str) -> tuple[str, str] | None:
        """The unit behind the number of a longer compound: Fünfjahresplan."""
        for length in range(min(9, len(rest) - 3), 3, -1):
            tail = self.facts.tails.get(rest[:length])
            if tail is not None and tail[0] == "unit":
                return tail
        return None

    def _share(self, value: int | Fraction, rest: str) -> NumberWord | None:
        """The part that a compound begins with: Zweidrittelmehrheit."""
        if value < 10:
            for length in range(min(10, len(rest)), 4, -1):
                part = self.facts.fractions.get(rest[:length])
                if part is not None:
                    return NumberWord(whole=value * part, triggers=True)
        return None

    def _superlative(self, word: str) -> int:
        """The place in drittgrößte, zweitbeste; 0 for other words."""
        stems = self.facts.ordinal_stems
        if len(word) > 7 and stems and not word.startswith(self.parts):
            ends = word.endswith(self.facts.superlatives)
            for length in range(9, 3, -1):
                if word[:length] in stems and (ends or word.startswith(self.facts.ordinal_heads, length)):
                    return stems[word[:length]]
        return 0

    def _composed(self, pieces: list[number_words.Piece], rest: str) -> NumberWord | None:
        value, ordinal = number_words.compose_number(pieces)
        if value is None:
            return None
        if ordinal:
            if rest:
                return None
            return NumberWord(ordinal=int(value), triggers=True, fraction=Fraction(1, int(value)))
        if not rest:
            return NumberWord(number=value, triggers=True)
        tail = self.facts.tails.get(rest)
        if tail is None:
            tail = self._unit_inside(rest)
        if tail is None:
            return None
        if tail[0] == "fraction":
            return NumberWord(fraction=Fraction(1, int(value)), triggers=True)
        if tail[0] == "multiplier":
            return NumberWord(multiplier=Fraction(value), triggers=True, weak=value <= 2)
        if tail[0] == "decade":
            tens = int(value)
            year = tens if tens >= 1000 else 1900 + tens
            return NumberWord(decade=year, triggers=True) if tens % 10 == 0 and tens >= 20 else None
        return NumberWord(number=value, triggers=True, tail=tail)
