"""A bare number in running text: digits or words, with scale and sign."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from checker.quantities import number_words
from checker.quantities.number_compounds import NumberWord
from checker.quantities.quantity import Value
from checker.quantities.tokens import TokenLine
from checker.quantities.units import CURRENCY_CODES

VULGAR = {
    "½": Fraction(1, 2),
    "¼": Fraction(1, 4),
    "¾": Fraction(3, 4),
    "⅓": Fraction(1, 3),
    "⅔": Fraction(2, 3),
    "⅛": Fraction(1, 8),
}
SMALL = 12


@dataclass(slots=True)
class Number:
    """A number that ends before token ``end``."""

    value: Value
    end: int
    step: Value = 1
    digits: bool = True
    ordinal: bool = False
    other: Value | None = None
    foreign: bool = False
    scaled: bool = False
    weak: bool = False
    plain: bool = False
    """Digits without any separator or scale."""


def read_number(line: TokenLine, at: int) -> Number | None:
    """The number that begins at token ``at``; None where there is none."""
    token = line.words[at]
    if token[:1] in "0123456789" and token:
        return _digits(line, at)
    if token in VULGAR:
        return Number(VULGAR[token], at + 1)
    word = line.look_up(token)
    if word is None:
        return None
    return _lone(line, at, word) or _words(line, at)


def _lone(line: TokenLine, at: int, word: NumberWord) -> Number | None:
    """The number of a word that nothing behind it goes on with: most are."""
    behind, value = line.words[at + 1], word.number
    if not isinstance(value, int) or word.tail is not None or word.roman or behind in line.lexicon.joints:
        return None
    if line.look_up(behind) is not None:
        return None
    weak = value <= SMALL or line.words[at] in line.facts.weak_numerals
    return Number(value, at + 1, digits=False, weak=weak)


def _digits(line: TokenLine, at: int) -> Number | None:
    facts = line.facts
    token = line.words[at]
    read_digits = number_words.read_digits(token, facts.decimal, facts.groups)
    if read_digits is None:
        return None
    value, step, other, foreign = read_digits
    number = Number(value, at + 1, step, other=other, foreign=foreign, plain=token.isdigit())
    following = line.words[at + 1]
    if following in VULGAR and number.plain:
        number.value = int(value) + VULGAR[following]
        number.end += 1
        number.plain = False
        return number
    if following == "-" and line.touches(at + 1) and line.touches(at + 2):
        scale = facts.scales.get(line.words[at + 2])
        if scale is not None:
            _scale(number, scale, at + 3)
        return number
    return _scaled(line, number)


def _scaled(line: TokenLine, number: Number) -> Number:
    facts = line.facts
    at = number.end
    word = line.words[at]
    scale = facts.scales.get(word)
    if scale is None and word not in facts.currency_subunits:
        scale = facts.hundreds.get(word)
    if scale is not None:
        if scale:
            _scale(number, scale, at + 1)
            following = facts.scales.get(line.words[number.end])
            if following is not None:
                _scale(number, following, number.end + 1)
        return number
    scale = facts.abbreviated_scales.get(word)
    if scale is None:
        return number
    if len(word) == 1 and not _letter_is_scale(line, at):
        if word == "m" and line.touches(at) and facts.decimal == ".":
            number.other = read_multiplication(number.value, scale)
        return number
    end = at + 1
    if line.words[end] == "." and word + "." in facts.abbreviated_scales:
        end += 1
    _scale(number, scale, end)
    return number


def _letter_is_scale(line: TokenLine, at: int) -> bool:
    """Whether a single letter behind digits is a scale: 80k, 1,2 M, but not 5 m."""
    before = line.words[at - 2] if at >= 2 else ""
    money = before in _SIGNS or line.words[at + 1] in _SIGNS or before.upper() in CURRENCY_CODES
    following = line.facts.currencies.get(line.words[at + 1])
    letter = line.original(at)
    if money or following is not None:
        return True
    if letter in "kK":
        return line.touches(at)
    return letter == "M"


_SIGNS = frozenset("$€£¥₹")


def _scale(number: Number, scale: int, end: int) -> None:
    number.value = read_multiplication(number.value, scale)
    number.step = read_multiplication(number.step, scale)
    if number.other is not None:
        number.other = read_multiplication(number.other, scale)
    number.end = end
    number.scaled = True
    number.plain = False


def read_multiplication(value: Value, scale: int | Fraction) -> Value:
    """A value times a scale, as an integer where it is one."""
    product: Value = Fraction(value) * scale if isinstance(scale, Fraction) else value * scale
    if isinstance(product, Decimal) and product == product.to_integral_value():
        return int(product)
    if isinstance(product, Fraction) and product.denominator == 1:
        return int(product)
    return product


def _words(line: TokenLine, at: int) -> Number | None:
    facts = line.facts
    joints = (*facts.joiners, "-")
    pieces: list[number_words.Piece] = []
    best: Number | None = None
    end = at
    while True:
        piece = _piece(line, line.words[end], pieces, apart=pieces != [] and line.words[end - 1] not in joints)
        if piece is None:
            break
        pieces.append(piece)
        value, ordinal = number_words.compose_number(pieces)
        if value is None:
            break
        best = Number(
            value,
            end + 1,
            digits=False,
            ordinal=ordinal,
            scaled=any(role in {"hundred", "scale"} for role, _, _ in pieces),
        )
        if ordinal or len(pieces) > 40:
            break
        end += 1
        if (
            len(line.words[end]) > 3
            and line.words[end] in facts.particles
            and line.words[end + 1] in facts.scales
            and best.value < 1000
        ):
            end += 1
        if line.words[end] == "-" and line.touches(end) and line.touches(end + 1):
            end += 1
        if line.words[end] in facts.joiners and _joins(line, pieces, end):
            pieces.append(("joiner", 0, False))
            end += 1
            if line.words[end] == "-" and line.touches(end) and line.touches(end + 1):
                end += 1
    if best is None:
        return None
    if len(pieces) == 1 and line.words[at] in facts.weak_numerals:
        best.weak = True
    if best.value <= SMALL and not best.scaled:
        best.weak = True
    if facts.scale_comma and line.words[best.end] == "," and best.value >= 1000 and not best.ordinal:
        rest = _words(line, best.end + 1)
        if rest is not None and rest.scaled and rest.value < 10 ** _zeros(best.value):
            best.value, best.end, best.ordinal = best.value + int(rest.value), rest.end, rest.ordinal
    return best if best.ordinal else _finished(line, best)


def _zeros(value: Value) -> int:
    text = str(int(value))
    return len(text) - len(text.rstrip("0"))


def _piece(line: TokenLine, word: str, before: list[number_words.Piece], *, apart: bool) -> number_words.Piece | None:
    found = line.look_up(word)
    if found is None or found.tail is not None or found.roman:
        return None
    facts = line.facts
    ordinal = found.number is None and found.ordinal is not None
    value = found.ordinal if ordinal else found.number
    if value is None:
        if found.hundred:
            return "hundred", found.hundred, False
        return ("scale", found.scale, False) if found.scale else None
    if ordinal and (not before or (apart and word in facts.ambiguous_ordinals)):
        return None
    if apart and word in facts.articles and before[-1][0] == "number":
        return None
    role, last = next((piece[:2] for piece in reversed(before) if piece[0] != "joiner"), ("", 0))
    if role == "number" and last in facts.multiplied.get(word, ()):
        return "score", 20, ordinal
    tens = 80 if role == "score" else last
    if role in {"number", "score"} and tens in facts.stacked and 10 <= value < 20:
        return "stacked", value, ordinal
    return number_words.get_role(int(value)) if ordinal else "number", value, ordinal


def _joins(line: TokenLine, pieces: list[number_words.Piece], at: int) -> bool:
    words = line.words
    following = at + 2 if words[at + 1] == "-" else at + 1
    found = line.look_up(words[following])
    if found is None or found.tail is not None:
        return False
    value = found.number if found.number is not None else found.ordinal
    if value is None:
        return False
    before = number_words.compose_number(pieces)[0] or 0
    tens_and_one = value in {1, 11} and before % 100 >= 20 and before % 10 == 0
    return tens_and_one or (before >= 100 and before % 100 == 0 and value < 100)


def _finished(line: TokenLine, number: Number) -> Number:
    """A decimal part in words, or the second half of a year read in pairs."""
    facts = line.facts
    following = line.words[number.end]
    if following in facts.decimal_words:
        part = _words(line, number.end + 1)
        if part is not None and not part.ordinal and isinstance(part.value, int):
            return Number(Decimal(f"{number.value}.{part.value}"), part.end, digits=False)
    if facts.year_pairs and 10 <= number.value <= 20 and not number.scaled:
        at = number.end + (1 if following == "-" and line.touches(number.end + 1) else 0)
        pair = _words(line, at) if line.look_up(line.words[at]) else None
        if pair is not None and not pair.ordinal and 10 <= pair.value < 100:
            return Number(int(number.value) * 100 + int(pair.value), pair.end, digits=False)
    return number
