"""Decades: the 1990s, années 80, Dreißigerjahre."""

from __future__ import annotations

from checker.quantities.bare_number import Number
from checker.quantities.phrases import FoundQuantity, make_quantity, match_behind, skip_hyphen
from checker.quantities.thresholds import LAST_DECADE
from checker.quantities.token_line import TokenLine
from checker.quantities.tokens import APOSTROPHE, DASHES


def read_decade_number(line: TokenLine, at: int, number: Number) -> FoundQuantity | None:
    """The decade that a number is by what touches it (80s, 80er Jahre) or stands before it (années 80)."""
    year = _get_decade(number)
    if year is None:
        return None
    facts, end = line.facts.periods, number.end
    behind = end + 1 if line.words[end] == APOSTROPHE else end
    if number.digits and line.touches(end) and line.words[behind] in facts.decade_suffixes:
        end = behind + 1
        noun = end + 1 if skip_hyphen(line, end) else end
        if line.words[noun] in facts.decade_nouns:
            end = noun + 1
        return make_quantity(line, at, end, "decade", year), end
    start = at - 1
    if at > 1 and line.words[start] == APOSTROPHE and line.touches(at):  # anni '80
        start -= 1
    if not at or line.words[start] not in facts.decade_before:
        return None
    if line.words[end] in DASHES and line.words[end + 1].isdigit():
        return None
    if match_behind(line, end, "unit", "currency") is not None:
        return None
    return make_quantity(line, start, end, "decade", year), end


def _get_decade(number: Number) -> int | None:
    """The first year of the decade that a number may be: 1980 for 1980 and for 80."""
    value = number.value
    if not isinstance(value, int) or (number.scaled and number.digits) or value % 10:
        return None
    if value >= 1000:
        return value if value <= LAST_DECADE else None
    return 1900 + value if 20 <= value < 100 else None


def read_decade_word(line: TokenLine, at: int, year: int) -> FoundQuantity | None:
    """A word that is a decade; where it is another word too, with a noun, a capital or another decade."""
    facts = line.facts.periods
    end = at + 1
    if line.words[end] in facts.decade_nouns:
        end += 1
    elif facts.decades_need_nouns and not line.has_capital(at):
        other = line.look_up(line.words[end + 1]) if line.words[end] in line.facts.cardinals.joiners else None
        if other is None or other.decade is None:
            return None
    quantity = make_quantity(line, at, end, "decade", year)
    quantity.digits = False
    return quantity, end
