"""A bare number in running text: digits or words, with its scale."""

from __future__ import annotations

from fractions import Fraction

from checker.quantities import spelled_numbers
from checker.quantities.bare_number import Number, multiply
from checker.quantities.digits import read_digits
from checker.quantities.phrases import match_behind
from checker.quantities.token_line import TokenLine
from checker.quantities.tokens import APOSTROPHE, HYPHEN
from checker.quantities.units import CURRENCY_CODES, CURRENCY_SIGNS

VULGAR = {
    "½": Fraction(1, 2),
    "¼": Fraction(1, 4),
    "¾": Fraction(3, 4),
    "⅓": Fraction(1, 3),
    "⅔": Fraction(2, 3),
    "⅛": Fraction(1, 8),
}
"""Fractions that are one sign."""


def read_number(line: TokenLine, at: int) -> Number | None:
    """The number that begins at token ``at``; None where there is none."""
    token = line.words[at]
    if token[:1] in "0123456789" and token:
        return _read_digits(line, at)
    if token in VULGAR:
        return Number(VULGAR[token], at + 1)
    word = line.look_up(token)
    if word is None:
        return None
    elided = line.facts.cardinals.elided.get(token)
    if elided is not None and line.words[at + 1] == APOSTROPHE and line.touches(at + 1):
        return Number(elided, at + 2, digits=False)
    return spelled_numbers.read_lone_word(line, at, word) or spelled_numbers.read_spelled_number(line, at)


def _read_digits(line: TokenLine, at: int) -> Number | None:
    """A number in digits, with the fraction or the scale behind it."""
    facts = line.facts
    token = line.words[at]
    digits = read_digits(token, facts.digits.decimal, facts.digits.groups)
    if digits is None:
        return None
    value, step, other, foreign = digits
    number = Number(value, at + 1, step, other=other, foreign=foreign, plain=token.isdigit())
    following = line.words[at + 1]
    if following in VULGAR and number.plain:
        number.value = int(value) + VULGAR[following]
        number.end += 1
        number.plain = False
    elif following == HYPHEN and line.touches(at + 1) and line.touches(at + 2):
        scale = facts.magnitudes.scales.get(line.words[at + 2])
        if scale is not None:
            number.scale(scale, at + 3)
    else:
        _add_scale(line, number)
    return number


def _add_scale(line: TokenLine, number: Number) -> None:
    """The scale that stands behind digits, in full (perhaps two: thousand million) or abbreviated."""
    facts = line.facts
    scales = facts.magnitudes.scales
    word = line.words[number.end]
    scale = scales.get(word)
    if scale is None and word not in facts.money.currency_subunits:
        scale = facts.cardinals.hundreds.get(word)
    if scale is None:
        _add_short_scale(line, number)
        return
    unit = match_behind(line, number.end, "unit")
    if unit is not None and unit[0] > number.end + 1:  # 0,5 mille marin
        return
    number.scale(scale, number.end + 1)
    following = scales.get(line.words[number.end])
    if following is not None:
        number.scale(following, number.end + 1)


def _add_short_scale(line: TokenLine, number: Number) -> None:
    """80k, 9,25 Mio.; where a letter may be a unit as well, the scale makes another reading."""
    at, short = number.end, line.facts.magnitudes.abbreviated_scales
    word = line.words[at]
    scale = short.get(word)
    if scale is None:
        return
    if len(word) == 1 and not _is_scale(line, at):
        if line.get_original(at) in line.facts.magnitudes.doubtful_letters and line.touches(at):
            number.other = multiply(number.value, scale)
        return
    plain = number.value
    number.scale(scale, at + 1 + (line.words[at + 1] == "." and word + "." in short))
    doubtful = line.get_original(at) in line.facts.magnitudes.touching_letters or line.words[at + 1] == "."
    known = line.get_original(at) in line.facts.magnitudes.doubtful_scales or (len(word) == 1 and doubtful)
    if known and number.other is None and not _stands_by_money(line, at):
        number.other = plain  # 8K may be kilobytes, 8 M. an initial


def _is_scale(line: TokenLine, at: int) -> bool:
    """Whether a single letter behind digits is a scale: 80k, 1,2 M, but not 5 m."""
    if _stands_by_money(line, at):
        return True
    if line.touches(at + 1) and line.words[at + 1][:1].isdigit():
        return False  # the 2008 M68k meeting
    letter, magnitudes = line.get_original(at), line.facts.magnitudes
    if letter in magnitudes.touching_letters:
        return line.touches(at)
    return letter in magnitudes.free_letters


def _stands_by_money(line: TokenLine, at: int) -> bool:
    """Whether a currency stands before the number that ends before token ``at``, or behind that token."""
    before = line.words[at - 2] if at >= 2 else ""
    following = line.words[at + 1]
    if before in CURRENCY_SIGNS or following in CURRENCY_SIGNS or before.upper() in CURRENCY_CODES:
        return True
    return following in line.facts.money.currencies
