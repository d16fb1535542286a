"""Centuries and Roman ordinals: 4th century BC, XVIIe et XVIIIe siècles, Ve République."""

from __future__ import annotations

from checker.quantities.bare_number import Number
from checker.quantities.calendar import Ordinal, read_ordinal_like
from checker.quantities.phrases import FoundQuantity, make_quantity, match_behind, skip_hyphen
from checker.quantities.token_line import TokenLine
from checker.quantities.tokens import DASHES

_LETTERS = {"I": 1, "V": 5, "X": 10}
"""Roman numerals of one letter, which are read beside the noun for a century only."""
_HUNDREDS = range(200, 1000, 100)
"""The hundreds that name a century, from the 13th to the 20th."""


def read_century(line: TokenLine, at: int, value: int, end: int) -> FoundQuantity | None:
    """The century, or the two, of an ordinal from token ``at`` to ``end``."""
    second = None
    behind = end
    if line.words[end] in line.lexicon.day_links or line.words[end] in DASHES:
        second = read_roman_ordinal(line, end + 1) or read_ordinal_like(line, end + 1)
        if second is None:
            return None
        behind = second[1]
    found = match_behind(line, behind + skip_hyphen(line, behind), "century")
    if found is None:
        return None
    behind = found[0]
    era = match_behind(line, behind, "era")
    unit = None
    if era is not None:
        behind, unit = era[0], "bc" if era[2] == -1 else None
    if second is None:
        return make_quantity(line, at, behind, "century", value, unit), behind
    period = make_quantity(line, at, behind, "range", None)
    period.ends = (
        make_quantity(line, at, end, "century", value, unit),
        make_quantity(line, at, behind, "century", second[0], unit),
    )
    return period, behind


def read_century_behind(line: TokenLine, at: int, value: int, end: int) -> FoundQuantity | None:
    """The century of a numeral from token ``at`` to ``end`` behind its noun: secolo XIX."""
    if not at or line.words[at - 1] not in line.facts.periods.century_before:
        return None
    return make_quantity(line, at - 1, end, "century", value), end


def read_letter_century(line: TokenLine, at: int) -> FoundQuantity | None:
    """The century of a Roman numeral of one letter before its noun at token ``at``: V secolo."""
    value = _LETTERS.get(line.get_original(at - 1)) if at else None
    if value is None or line.touches(at):
        return None
    return read_century(line, at - 1, value, at)


def read_hundred(line: TokenLine, at: int, number: Number) -> FoundQuantity | None:
    """The century that a hundred with a capital is: the 19th for Ottocento."""
    if not line.facts.periods.hundreds_are_centuries or number.digits or number.end != at + 1:
        return None
    named = at > 1 and line.has_capital(at - 1)
    if not at or not line.has_capital(at) or named or number.value not in _HUNDREDS:
        return None
    return make_quantity(line, at, number.end, "century", int(number.value) // 100 + 11), number.end


def read_roman_ordinal(line: TokenLine, at: int) -> Ordinal | None:
    """A Roman numeral in capitals, with or without the sign of an ordinal."""
    found = line.look_up(line.words[at])
    if found is None or not found.roman:
        return None
    original = line.get_original(at)
    marked = found.tail is not None
    core = original[: len(original) - len(found.tail[1])] if found.tail is not None else original
    if not core.isupper() or (marked and original == original.upper()):
        return None
    return found.roman, at + 1, marked
