"""Numbers in digits and in words: what they are worth, in the conventions of a language.

Number words are composed from the language's own tables rather than by text2num: a new language then needs
data only, the composition is ten times faster, and compounds, ordinals and fractions share one grammar.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from checker.languages.quantity_facts import QuantityFacts
from checker.quantities.quantity import Value
from checker.quantities.tokens import fold_text

Piece = tuple[str, int | Fraction, bool]
"""Role, value, whether it is an ordinal form. Roles: see `compose_number`."""
LONGEST = 80
DIGITS = 30


class DigitNumber(NamedTuple):
    """Digits as read: the value, the step of the last digit, another reading, whether the signs are the language's."""

    value: Value
    step: Value
    other: Value | None
    foreign: bool


@lru_cache(maxsize=16384)
def read_digits(text: str, decimal: str, groups: str) -> DigitNumber | None:
    """Read digits with separators; None for what is no number (``15.09.2020``). Linear in the text."""
    if text.isdigit():
        return DigitNumber(int(text), 1, None, False) if len(text) <= DIGITS else None
    if len(text) > 2 * DIGITS:
        return None
    signs = [sign for sign in text if not sign.isdigit()]
    kinds = set(signs)
    if len(kinds) == 1:
        return _one_kind(text, signs, decimal, groups)
    last = signs[-1]
    if last not in ".,'" or len(kinds) > 2 or signs.count(last) > 1:
        return None
    whole, _, part = text.rpartition(last)
    if not _grouped(whole, signs[0]):
        return None
    return _decimal(whole.replace(signs[0], ""), part, None, foreign=last != decimal)


def _one_kind(text: str, signs: list[str], decimal: str, groups: str) -> DigitNumber | None:
    sign = signs[0]
    if len(signs) > 1:
        if not _grouped(text, sign):
            return None
        return DigitNumber(int(text.replace(sign, "")), 1, None, sign not in groups)
    whole, _, part = text.partition(sign)
    group = len(part) == 3 and 0 < len(whole) <= 3 and whole[0] != "0"
    if sign in " '":
        return DigitNumber(int(whole + part), 1, None, sign not in groups) if group else None
    if group and sign in groups:
        return DigitNumber(int(whole + part), 1, None if sign == groups[0] else Decimal(f"{whole}.{part}"), False)
    return _decimal(whole, part, None, foreign=sign != decimal)


def _grouped(text: str, sign: str) -> bool:
    first, *others = text.split(sign)
    if not 0 < len(first) <= 3 or not others or not all(other.isdigit() for other in others):
        return False
    indian = len(first) <= 2 and all(len(other) == 2 for other in others[:-1])
    return len(others[-1]) == 3 and (all(len(other) == 3 for other in others) or (indian and sign == ","))


def _decimal(whole: str, part: str, other: int | None, *, foreign: bool) -> DigitNumber:
    return DigitNumber(Decimal(f"{whole}.{part}"), Decimal(1).scaleb(-len(part)), other, foreign)


def read_roman(text: str) -> int:
    """The value of a Roman numeral in small letters that is known to be well formed."""
    values = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
    numbers = [values[letter] for letter in text]
    return sum(-n if n < max(numbers[at + 1 :], default=0) else n for at, n in enumerate(numbers))


def list_morphemes(facts: QuantityFacts) -> dict[str, Piece]:
    """The parts of composed number words: text to `Piece`."""
    parts: dict[str, Piece] = {}
    for text, value in facts.ordinals.items():
        parts[text] = parts[fold_text(text)] = (get_role(value), value, True)
    tables = (("number", facts.numerals), ("hundred", facts.hundreds), ("scale", facts.scales))
    for role, table in tables:
        for text, value in table.items():
            parts[text] = parts[fold_text(text)] = (role, value, False)
    for text in facts.joiners:
        parts[text] = ("joiner", 0, False)
    for text, part in (*facts.half_added.items(), *facts.whole_fractions.items()):
        if text.isalpha() and text not in parts and part.numerator < part.denominator:
            parts.setdefault(text, ("part", part, False))
    return parts


def get_role(value: int) -> str:
    """How an ordinal word of that value takes part in a number."""
    return "number" if value < 100 else "hundred" if value == 100 else "scale"


def take_apart(word: str, parts: dict[str, Piece]) -> tuple[list[Piece], str] | None:
    """A written-together number word as its pieces and what follows them, longest pieces first; None if it is none."""
    if len(word) > LONGEST:
        return None
    pieces: list[Piece] = []
    at = 0
    while at < len(word):
        for length in range(min(14, len(word) - at), 1, -1):
            piece = parts.get(word[at : at + length])
            if piece is not None and (at or piece[0] != "joiner"):
                break
        else:
            break
        pieces.append(piece)
        at += length
    while pieces and pieces[-1][0] == "joiner":
        return None
    return (pieces, word[at:]) if pieces and (len(pieces) > 1 or at < len(word)) else None


def compose_number(pieces: list[Piece]) -> tuple[int | Fraction | None, bool]:
    """The value of pieces in their order and whether they are an ordinal; None when they do not make a number.

    Roles: ``number``, ``hundred``, ``scale``, ``part`` (a half), ``joiner``, ``score`` (multiplies the units before it:
    quatre-vingt), ``stacked`` (10 to 19 added to tens). An ordinal form comes last.
    """
    total: int | Fraction = 0
    current: int | Fraction | None = None
    last_scale = 0
    joined = False
    for at, (role, value, ordinal) in enumerate(pieces):
        if role == "joiner":
            joined = True
            continue
        if ordinal and at != len(pieces) - 1:
            return None, False
        if role == "part":
            current = (current or 0) + value
        elif role == "stacked" and current is not None:
            current += value
        elif role == "score" and current is not None:
            current += current % 10 * (value - 1)
        elif role == "hundred":
            if current is not None and (current >= 100 or (current >= 10 and current % 10 == 0)):
                return None, False
            current = (1 if current is None else current) * 100
        elif role == "scale":
            alone = current is None and total and value >= last_scale
            if last_scale and value >= last_scale and not alone:
                return None, False
            total = total * value if alone else total + (1 if current is None else current) * value
            last_scale = int(value)
            current = None
        elif current is None:
            current = value
        elif value and (
            value < 10 ** _zeros(current) or (joined and current % 10 and current % 100 < 10 <= value < 100)
        ):
            current += value
        else:
            return None, False
    result = total + (current or 0)
    whole = int(result) if result.denominator == 1 else result
    return whole, pieces[-1][2]


def _zeros(value: int | Fraction) -> int:
    if not value or value.denominator != 1:
        return 0
    text = str(int(value))
    return len(text) - len(text.rstrip("0"))
