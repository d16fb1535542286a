"""Numbers in words: the pieces they are composed of, and what those are worth together.

Number words are composed from the language's own tables rather than by text2num: a new language then needs
data only, the composition is ten times faster, and compounds, ordinals and fractions share one grammar.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from checker.languages.quantity_facts import QuantityFacts
from checker.quantities.thresholds import LONGEST_COMPOUND
from checker.quantities.tokens import fold_text

Piece = tuple[str, int | Fraction, bool]
"""Role, value, whether it is an ordinal form.

Roles: ``number``, ``hundred``, ``scale``, ``part`` (a half), ``joiner``, ``score`` (multiplies the units before it:
quatre-vingt), ``stacked`` (10 to 19 added to tens).
"""
JOINER: Piece = ("joiner", 0, False)
_ROMAN_DIGITS = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
"""Values of the Roman numerals, in small letters."""


def read_roman(text: str) -> int:
    """The value of a Roman numeral in small letters that is known to be well formed."""
    numbers = [_ROMAN_DIGITS[letter] for letter in text]
    return sum(-n if n < max(numbers[at + 1 :], default=0) else n for at, n in enumerate(numbers))


def list_morphemes(facts: QuantityFacts) -> dict[str, Piece]:
    """The parts of composed number words: text to `Piece`."""
    cardinals = facts.cardinals
    spellings = cardinals.spellings
    parts: dict[str, Piece] = {}
    for text, value in facts.ordinal_words.ordinals.items():
        parts[text] = parts[fold_text(text, spellings)] = (get_role(value), value, True)
    tables = (("number", cardinals.numerals), ("hundred", cardinals.hundreds), ("scale", facts.magnitudes.scales))
    for role, table in tables:
        for text, value in table.items():
            parts[text] = parts[fold_text(text, spellings)] = (role, value, False)
    for text, value in cardinals.bound.items():
        parts[text] = (get_role(value), value, False)
    for text in cardinals.joiners:
        parts[text] = JOINER
    for text, part in (*facts.parts.half_added.items(), *facts.parts.whole_fractions.items()):
        if text.isalpha() and text not in parts and part.numerator < part.denominator:
            parts[text] = ("part", part, False)
    return parts


def get_role(value: int) -> str:
    """How an ordinal word of that value takes part in a number."""
    return "number" if value < 100 else "hundred" if value == 100 else "scale"


def take_apart(word: str, parts: dict[str, Piece], longest: int) -> tuple[list[Piece], str] | None:
    """A written-together number word as its pieces and what follows them, longest pieces first; None if it is none.

    ``longest`` are the letters of the longest piece.
    """
    if len(word) > LONGEST_COMPOUND:
        return None
    pieces: list[Piece] = []
    at = 0
    while at < len(word):
        for length in range(min(longest, len(word) - at), 1, -1):
            piece = parts.get(word[at : at + length])
            if piece is not None and (at or piece[0] != "joiner"):
                break
        else:
            break
        pieces.append(piece)
        at += length
    if not pieces or pieces[-1][0] == "joiner":
        return None
    return (pieces, word[at:]) if len(pieces) > 1 or at < len(word) else None


def compose_number(pieces: Sequence[Piece]) -> tuple[int | Fraction | None, bool]:
    """The value of pieces in their order and whether they are an ordinal; None when they do not make a number.

    An ordinal form comes last.
    """
    number = _Composition()
    last = len(pieces) - 1
    for at, (role, value, ordinal) in enumerate(pieces):
        if (ordinal and at != last) or not number.add(role, value):
            return None, False
    return number.compute_value(), pieces[last][2]


class _Composition:
    """A number while its pieces come in: what is complete (``total``), and what counts the next scale (``current``)."""

    __slots__ = ("current", "joined", "last_scale", "total")

    def __init__(self) -> None:
        self.total: int | Fraction = 0
        self.current: int | Fraction | None = None
        self.last_scale = 0
        self.joined = False

    def compute_value(self) -> int | Fraction:
        """What the pieces are worth, as an integer where it is one."""
        result = self.total + (self.current or 0)
        return int(result) if result.denominator == 1 else result

    def add(self, role: str, value: int | Fraction) -> bool:
        """Take a piece in; False where it cannot follow those before it."""
        current = self.current
        if role == "joiner":
            self.joined = True
        elif role == "part":
            self.current = (current or 0) + value
        elif role == "hundred":
            return self._add_hundred()
        elif role == "scale":
            return self._add_scale(int(value))
        elif current is None:
            self.current = value
        elif role == "stacked":
            self.current = current + value
        elif role == "score":
            self.current = current + current % 10 * (value - 1)
        else:
            return self._add_small(current, value)
        return True

    def _add_hundred(self) -> bool:
        current = self.current
        if current is not None and (current >= 100 or (current >= 10 and current % 10 == 0)):
            return False
        self.current = (1 if current is None else current) * 100
        return True

    def _add_scale(self, value: int) -> bool:
        """A scale multiplies what counts it, or all before it: two hundred thousand million, 1,200 million in words."""
        alone = self.total and value >= self.last_scale and (self.current is None or value > self.last_scale == 1000)
        if self.last_scale and value >= self.last_scale and not alone:
            return False
        if alone:
            self.total = (self.total + (self.current or 0)) * value
        else:
            self.total += (1 if self.current is None else self.current) * value
        self.last_scale = value
        self.current = None
        return True

    def _add_small(self, current: int | Fraction, value: int | Fraction) -> bool:
        """Units fill the zeros of what stands before them; a joiner puts tens behind units (einundzwanzig)."""
        fills = value < 10 ** count_zeros(current)
        joins = self.joined and current % 10 and current % 100 < 10 <= value < 100
        if not value or not (fills or joins):
            return False
        self.current = current + value
        return True


def count_zeros(value: int | Fraction) -> int:
    """The zeros at the end of a number; none for zero and for fractions."""
    if not value or value.denominator != 1:
        return 0
    text = str(int(value))
    return len(text) - len(text.rstrip("0"))
