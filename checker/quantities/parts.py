"""Parts of a whole: a third, une moitié, half a million, zwei Drittel, three quarters of an hour."""

from __future__ import annotations

from fractions import Fraction

from checker.quantities import numbers
from checker.quantities.amounts import get_kind, read_suffix
from checker.quantities.bare_number import Number, multiply
from checker.quantities.number_compounds import NumberWord
from checker.quantities.phrases import FoundQuantity, make_quantity, match_behind, skip_hyphen
from checker.quantities.quantity import Quantity
from checker.quantities.token_line import TokenLine
from checker.quantities.tokens import APOSTROPHE, HYPHEN

_HALF = Fraction(1, 2)


def read_counted_part(line: TokenLine, start: int, number: Number, word: NumberWord) -> FoundQuantity | None:
    """Two thirds, drei Viertel; digits before an ordinal are no fraction (3 fifth graders)."""
    value, fraction = number.value, word.fraction
    if fraction is None or not isinstance(value, int) or not 0 < value < 100:
        return None
    if number.digits and word.ordinal is not None:
        return None
    if fraction < _HALF and value * fraction >= 1:
        return None  # six quarters are no part of a whole: trimestres
    end = number.end + 1 + skip_hyphen(line, number.end)
    quantity = make_quantity(line, start, end, "fraction", value * fraction)
    quantity.digits = False
    if value > 2 and fraction == _HALF:
        quantity.readings = ((value, None),)
    return _add_whole(line, quantity, end, end) if value < 10 else (quantity, end)


def read_part(line: TokenLine, at: int, word: NumberWord) -> FoundQuantity | None:
    """A third, une moitié, half a million, ein halber Liter, half the seats."""
    facts = line.facts
    before, following = line.words[at - 1] if at else "", line.words[at + 1]
    article = before in facts.one.articles or before in facts.one.weak_numerals
    value = word.whole if word.whole is not None and not (article and word.fraction) else word.fraction
    of_it = following in facts.nouns.particles or following == APOSTROPHE or _is_compared(line, at + 1)
    if value is None or not _is_part(line, at, word, article=article, of_it=of_it):
        return None
    quantity = make_quantity(line, at - 1 if article else at, at + 1, "fraction", value)
    quantity.digits = False
    quantity.weak = value == _HALF or (facts.parts.parts_are_other_words and not of_it)
    if word.ordinal is not None:
        quantity.readings = ((word.ordinal, None),)  # there is a fourth
    return _add_scale(line, quantity, at + 1, article=article)


def _add_scale(line: TokenLine, quantity: Quantity, end: int, *, article: bool) -> FoundQuantity:
    """The scale or the whole that a part is a part of; an article may stand before it where none leads the part."""
    value = Fraction(quantity.value or 0)
    behind = end if article else end + (line.words[end] in line.facts.one.articles)
    scale = _read_scale(line, behind) or _read_joined_scale(line, end)
    if scale is None and line.words[end] in line.facts.nouns.particles:  # un quart de million
        scale = _read_scale(line, end + 1)
    if scale is None:
        return _add_whole(line, quantity, end, behind)
    quantity.value = multiply(scale.value, value)
    quantity.kind = "cardinal"
    quantity.weak = False
    quantity.end = line.ends[scale.end - 1]
    return add_suffix(line, quantity, scale.end)


def _is_part(line: TokenLine, at: int, word: NumberWord, *, article: bool, of_it: bool) -> bool:
    """Whether the word at token ``at`` is a part and no ordinal, noun or beginning of a compound.

    ``article`` stands before it, ``of_it`` says that what it is a part of follows.
    """
    following = line.words[at + 1]
    if word.ordinal is not None:
        counted = following in line.facts.nouns.particles or not following[:1].isalpha()
        if not article or not (counted or _is_compared(line, at + 1)):
            return False
    if word.whole is None and not article:
        return of_it and (line.words[at - 1] if at else "") in line.facts.parts.part_articles
    if not (article and skip_hyphen(line, at + 1)):
        return True
    joined = line.look_up(line.words[at + 2])
    return _read_scale(line, at + 2) is not None or (joined is not None and bool(joined.collective))


def _is_compared(line: TokenLine, at: int) -> bool:
    """Whether the words from token ``at`` on say that something is greater or smaller."""
    phrases = (phrase.split() for phrase in line.facts.parts.compared)
    return any(list(line.words[at : at + len(phrase)]) == phrase for phrase in phrases)


def _read_scale(line: TokenLine, at: int) -> Number | None:
    """A scale in words: million."""
    scale = numbers.read_number(line, at)
    return scale if scale is not None and not scale.digits and scale.scaled and not scale.ordinal else None


def _read_joined_scale(line: TokenLine, at: int) -> Number | None:
    """What hyphens join to a half: half-a-million, demi-million."""
    if not skip_hyphen(line, at):
        return None
    article = line.words[at + 1] in line.facts.one.articles and skip_hyphen(line, at + 2)
    return _read_scale(line, at + 3 if article else at + 1)


def add_suffix(line: TokenLine, quantity: Quantity, end: int) -> FoundQuantity:
    """Give a quantity the unit or currency behind it, perhaps after a small word."""
    particles = line.facts.nouns.particles
    at = end + (line.words[end] in particles)
    if line.words[at] == APOSTROPHE:
        at += 1
    elif line.words[end + 1] == APOSTROPHE and line.words[end] in particles:
        at = end + 2
    suffix = read_suffix(line, Number(quantity.value or 0, at, digits=False))
    if suffix is not None and suffix[0] in {"unit", "currency", "duration", "percent"}:
        quantity.kind, quantity.unit = suffix[0], suffix[1]
        quantity.end = line.ends[suffix[2] - 1]
        return quantity, suffix[2]
    return quantity, end


def _add_whole(line: TokenLine, quantity: Quantity, end: int, behind: int) -> FoundQuantity:
    """Give a part the unit or the dozen it is a part of: half a litre, half a dozen."""
    if line.words[behind] == HYPHEN and line.touches(behind):
        behind += 1
    dozen = line.look_up(line.words[behind])
    if dozen is not None and dozen.collective is not None and (behind > end or quantity.value == _HALF):
        quantity.value = multiply(dozen.collective, Fraction(quantity.value or 0))
        quantity.kind = "cardinal"
        quantity.end = line.ends[behind]
        return quantity, behind + 1
    unit = match_behind(line, behind, "unit", "currency") if len(line.words[behind]) >= 3 else None
    unit = unit or _match_time(line, end)
    if unit is None:
        return quantity, end
    quantity.unit = str(unit[2])
    quantity.kind = "currency" if unit[1] == "currency" else get_kind(quantity.unit)
    quantity.end = line.ends[unit[0] - 1]
    return quantity, unit[0]


def _match_time(line: TokenLine, at: int) -> tuple[int, str, object] | None:
    """The unit in: three quarters of an hour, trois quarts d'heure, drei Viertel einer Stunde."""
    facts = line.facts
    start = at + (line.words[at] in facts.nouns.particles)
    if line.words[start] == APOSTROPHE and start > at:
        start += 1
        start += line.words[start] in facts.one.articles
    elif line.words[start] in facts.one.articles:
        start += 1
    else:
        return None
    return match_behind(line, start, "unit") if line.words[start] in facts.measures.calendar_units else None
