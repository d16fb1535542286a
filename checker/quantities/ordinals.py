"""Ordinals in words and in digits, and what they begin: a date, a century, a share (every fifth)."""

from __future__ import annotations

from fractions import Fraction

from checker.quantities.bare_number import Number
from checker.quantities.calendar import find_ordinal_end
from checker.quantities.centuries import read_century, read_century_behind, read_roman_ordinal
from checker.quantities.dates import read_from_day
from checker.quantities.number_compounds import NumberWord
from checker.quantities.phrases import FoundQuantity, make_quantity
from checker.quantities.token_line import TokenLine
from checker.quantities.tokens import HYPHEN


def read_ordinal(line: TokenLine, at: int, value: int, end: int, *, digits: bool = False) -> FoundQuantity | None:
    """What the ordinal from token ``at`` to ``end`` begins or is."""
    facts = line.facts
    before = line.words[at - 1] if at else ""
    needed = facts.ordinal_words.ambiguous_ordinals.get(line.words[at])
    if needed is not None and (before not in needed or not line.words[end][:1].isalpha()):
        return None
    read = read_from_day(line, at) or read_century(line, at, value, end)
    if read is not None:
        return read
    if before in facts.ratios.every and value > 1:
        quantity = make_quantity(line, at - 1, end, "fraction", Fraction(1, value))
        quantity.digits = False
        quantity.weak = value == 2
        quantity.readings = ((value, None),)  # each twelfth part
        return quantity, end
    quantity = make_quantity(line, at, end, "ordinal", value)
    quantity.digits = digits
    quantity.weak = value <= 3 and not digits
    part = facts.parts.fractions.get(line.words[at])
    if part is not None and (before in facts.one.articles or before in facts.one.weak_numerals):
        quantity.readings = ((part, None),)
    return quantity, end


def read_ordinal_digits(line: TokenLine, at: int, number: Number) -> FoundQuantity | None:
    """Digits with the sign of an ordinal: 21st, 1er, 3. Stock."""
    if not number.digits or not number.plain or not isinstance(number.value, int):
        return None
    end = find_ordinal_end(line, number)
    if not end:
        return None
    century = read_century(line, at, number.value, end)
    if century is not None:
        return century
    stands_last = end >= line.size or not line.words[end][:1].isalpha() or len(line.words[at]) > 3
    if line.words[end - 1] in line.facts.ordinal_words.ordinal_signs and stands_last:
        return None
    return read_ordinal(line, at, number.value, end, digits=True)


def read_roman(line: TokenLine, at: int, word: NumberWord) -> FoundQuantity | None:
    """A century, an ordinal with its sign, or a ruler behind his name: XIXe siècle, XVIe, Ludwig XVI."""
    found = read_roman_ordinal(line, at)
    if found is None:
        return None
    century = read_century(line, at, found[0], found[1]) or read_century_behind(line, at, found[0], found[1])
    if century is not None:
        return century
    if found[2]:
        return make_quantity(line, at, at + 1, "ordinal", word.roman), at + 1
    if len(line.words[at]) < 2 or not _has_name(line, at):
        return None
    quantity = make_quantity(line, at - 1, at + 1, "ordinal", word.roman)
    quantity.weak = True
    return quantity, at + 1


def _has_name(line: TokenLine, at: int) -> bool:
    """Whether a name stands before a Roman numeral that no hyphen or letter touches."""
    if not at or line.touches(at) or (line.touches(at + 1) and line.words[at + 1] == HYPHEN):
        return False
    return line.has_capital(at - 1) and line.words[at - 1][:1].isalpha() and len(line.words[at - 1]) > 2
