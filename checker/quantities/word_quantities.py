"""Quantities that begin with a word: halves, dozens, vague plurals, multiples, weeks, decades, ordinals."""

from __future__ import annotations

from fractions import Fraction

from checker.quantities import amounts, calendar, clock, numbers, units
from checker.quantities.number_compounds import NumberWord
from checker.quantities.phrases import (
    FoundQuantity,
    make_quantity,
    match_before,
    match_behind,
    match_inside,
    skip_hyphen,
)
from checker.quantities.quantity import Kind, Quantity, Value
from checker.quantities.tokens import TokenLine


def read_word_quantity(line: TokenLine, at: int, word: NumberWord) -> FoundQuantity | None:
    """The quantity that the word at token ``at`` makes, other than by being a number."""
    found = _phrase(line, at) or clock.read_at_word(line, at)
    if found is not None:
        return found
    if word.month is not None:
        return calendar.read_from_month(line, at)
    if word.weekday is not None and (line.capital(at) or not line.facts.capital_months):
        return _weekday(line, at, word.weekday)
    if word.decade is not None:
        return _decade(line, at, word.decade)
    if word.roman:
        return _roman(line, at, word)
    return _counted(line, at, word)


def _counted(line: TokenLine, at: int, word: NumberWord) -> FoundQuantity | None:
    """Everything that is no part of the calendar."""
    if word.clock is not None and not (line.capital(at) and at and not line.facts.capital_months):
        return clock.read_named_time(line, at, word.clock)
    if word.vague is not None:
        return _vague(line, at, word.vague)
    if word.collective is not None:
        return _collective(line, at, word.collective)
    if word.multiplier is not None:
        return _multiplier(line, at, word)
    if word.whole is not None or word.fraction is not None:
        found = _part(line, at, word)
        if found is not None:
            return found
    if word.ordinal is not None:
        found = read_ordinal(line, at, word.ordinal, at + 1)
        if found is not None and word.weak:
            found[0].weak = True
        return found
    if word.only:
        return _only(line, at)
    if at and line.words[at - 1] in line.facts.articles and not line.touches(at):
        return _with_article(line, at, word)
    return None


def _with_article(line: TokenLine, at: int, word: NumberWord) -> FoundQuantity | None:
    """A week, un an et demi, a dollar and 42 cents."""
    if word.calendar is None:
        return None
    dimension = units.get_dimension(word.calendar)
    kind: Kind = "duration" if dimension == "time" else "currency" if dimension == "currency" else "unit"
    quantity = make_quantity(line, at - 1, at + 1, kind, 1, word.calendar)
    quantity.weak = True
    quantity.digits = False
    end = at + 1
    half = match_behind(line, end, "half")
    if half is not None and isinstance(half[2], Fraction):
        quantity.value, end = 1 + half[2], half[0]
        quantity.end = line.ends[end - 1]
        return quantity, end
    return amounts.read_compound_amount(line, quantity, end)


def _only(line: TokenLine, at: int) -> FoundQuantity | None:
    """Un seul, ein einziger: the article is a number."""
    if not at or line.words[at - 1] not in line.facts.weak_numerals:
        return None
    quantity = make_quantity(line, at - 1, at + 1, "cardinal", 1)
    quantity.weak = True
    quantity.digits = False
    return quantity, at + 1


def _phrase(line: TokenLine, at: int) -> FoundQuantity | None:
    found = match_inside(line, at)
    if found is None:
        return None
    end, role, payload = found
    start = at - 1 if at and line.words[at - 1] in line.facts.articles else at
    if role == "duration" and isinstance(payload, tuple):
        value, unit = payload
        if not unit:
            return None
        quantity = make_quantity(line, start, end, "duration", numbers.read_multiplication(value, 1), unit)
    elif role == "multiplier" and isinstance(payload, Fraction):
        quantity = make_quantity(line, start, end, "multiplier", payload)
    elif role == "pair" and isinstance(payload, int):
        following = line.look_up(line.words[end])
        if following is not None and (following.fraction or following.number or following.scale or following.hundred):
            return None
        quantity = make_quantity(line, start, end, "cardinal", payload)
        quantity.definite = True
    else:
        return None
    quantity.weak = True
    quantity.digits = False
    return quantity, end


def _weekday(line: TokenLine, at: int, number: int) -> FoundQuantity:
    quantity = make_quantity(line, at, at + 1, "weekday", number)
    for phrase in line.facts.nights_before:
        words = phrase.split()
        if line.words[max(0, at - len(words)) : at] == words:
            quantity.readings = (((number + 5) % 7 + 1, None),)
    return quantity, at + 1


def _decade(line: TokenLine, at: int, year: int) -> FoundQuantity | None:
    end = at + 1
    if line.facts.decade_nouns:
        if line.words[end] in line.facts.decade_nouns:
            end += 1
        elif not line.capital(at):
            other = line.look_up(line.words[end + 1]) if line.words[end] in line.facts.joiners else None
            if other is None or other.decade is None:
                return None
    quantity = make_quantity(line, at, end, "decade", year)
    quantity.digits = False
    return quantity, end


def _roman(line: TokenLine, at: int, word: NumberWord) -> FoundQuantity | None:
    found = calendar.read_roman_ordinal(line, at)
    if found is None:
        return None
    century = calendar.read_century(line, at, found[0], found[1])
    if century is not None:
        return century
    if found[2]:
        return make_quantity(line, at, at + 1, "ordinal", word.roman), at + 1
    named = at and line.capital(at - 1) and line.words[at - 1][:1].isalpha() and len(line.words[at - 1]) > 2
    if len(line.words[at]) < 2 or not named or line.touches(at) or (line.touches(at + 1) and line.words[at + 1] == "-"):
        return None
    quantity = make_quantity(line, at - 1, at + 1, "ordinal", word.roman)
    quantity.weak = True
    return quantity, at + 1


def _vague(line: TokenLine, at: int, value: int) -> FoundQuantity | None:
    end = at + 1
    while True:
        behind = end + (line.words[end] in line.facts.particles and line.words[end] not in line.facts.joiners)
        more = line.look_up(line.words[behind]) if line.words[behind] else None
        if more is None or not (more.vague or more.scale):
            break
        value *= more.vague or more.scale
        end = behind + 1
    quantity = make_quantity(line, at, end, "vague", value)
    quantity.approximate = True
    quantity.digits = False
    money = match_behind(line, end + (line.words[end] in line.facts.particles), "currency")
    if money is not None:
        quantity.unit = str(money[2])
    return quantity, end


def _collective(line: TokenLine, at: int, value: int) -> FoundQuantity | None:
    start = at - 1 if at and line.words[at - 1] in line.facts.articles else at
    quantity = make_quantity(line, start, at + 1, "cardinal", value)
    quantity.approximate = True
    quantity.digits = False
    end = at + 1
    scale = numbers.read_number(line, end + (line.words[end] in line.facts.particles))
    if scale is not None and scale.scaled and not scale.digits:
        quantity.value = value * scale.value
        end = scale.end
        quantity.end = line.ends[end - 1]
    return attach_tail(line, quantity, end)


def attach_tail(line: TokenLine, quantity: Quantity, end: int) -> FoundQuantity:
    """Give a quantity the unit or currency behind it, perhaps after a small word."""
    at = end + (line.words[end] in line.facts.particles)
    if line.words[at] == "'":
        at += 1
    elif line.words[end + 1] == "'" and line.words[end] in line.facts.particles:
        at = end + 2
    number = numbers.Number(quantity.value or 0, at, digits=False)
    behind = amounts.read_money_behind(line, number)
    if behind is not None and behind[0] in {"unit", "currency", "duration", "percent"}:
        quantity.kind, quantity.unit = behind[0], behind[1]
        quantity.end = line.ends[behind[2] - 1]
        return quantity, behind[2]
    return quantity, end


def _multiplier(line: TokenLine, at: int, word: NumberWord) -> FoundQuantity:
    quantity = make_quantity(line, at, at + 1, "multiplier", word.multiplier)
    quantity.weak = word.weak
    quantity.digits = False
    return quantity, at + 1


def _part(line: TokenLine, at: int, word: NumberWord) -> FoundQuantity | None:
    """A third, une moitié, half a million, ein halber Liter, half the seats."""
    facts = line.facts
    before = line.words[at - 1] if at else ""
    article = before in facts.articles or (before in facts.weak_numerals)
    value = word.whole if word.whole is not None and not (article and word.fraction) else word.fraction
    if value is None:
        return None
    following = line.words[at + 1]
    ambiguous = word.ordinal is not None
    if ambiguous and not (article and (following in facts.particles or not following[:1].isalpha() or not following)):
        return None
    of_it = following in facts.particles or following == "'"
    if word.whole is None and not article and not (of_it and before in facts.part_articles):
        return None
    if article and skip_hyphen(line, at + 1) and not _scale_at(line, at + 2):
        return None
    start = at - 1 if article else at
    quantity = make_quantity(line, start, at + 1, "fraction", value)
    quantity.digits = False
    quantity.weak = value == Fraction(1, 2) or (bool(facts.part_articles) and not of_it)
    end = at + 1
    behind = end + (line.words[end] in facts.articles) if not article else end
    scale = _scale_at(line, behind) or _hyphenated_scale(line, end)
    if scale is not None:
        quantity.value = numbers.read_multiplication(scale.value, value)
        quantity.kind = "cardinal"
        quantity.weak = False
        end = scale.end
        quantity.end = line.ends[end - 1]
        return attach_tail(line, quantity, end)
    return read_with_unit(line, quantity, end, behind)


def _scale_at(line: TokenLine, at: int) -> numbers.Number | None:
    """A scale in words: million."""
    scale = numbers.read_number(line, at)
    return scale if scale is not None and not scale.digits and scale.scaled and not scale.ordinal else None


def _hyphenated_scale(line: TokenLine, at: int) -> numbers.Number | None:
    """What hyphens join to a half: half-a-million, demi-million."""
    if not skip_hyphen(line, at):
        return None
    article = line.words[at + 1] in line.facts.articles and skip_hyphen(line, at + 2)
    return _scale_at(line, at + 3 if article else at + 1)


def read_with_unit(line: TokenLine, quantity: Quantity, end: int, behind: int) -> FoundQuantity:
    """Give a part the unit or the dozen it is a part of: half a litre, half a dozen."""
    if line.words[behind] == "-" and line.touches(behind):
        behind += 1
    dozen = line.look_up(line.words[behind])
    if dozen is not None and dozen.collective is not None and (behind > end or quantity.value == Fraction(1, 2)):
        quantity.value = numbers.read_multiplication(dozen.collective, Fraction(quantity.value or 0))
        quantity.kind = "cardinal"
        quantity.end = line.ends[behind]
        return quantity, behind + 1
    unit = match_behind(line, behind, "unit", "currency")
    if unit is None or len(line.words[behind]) < 3:
        unit = _of_a_time(line, end)
        if unit is None:
            return quantity, end
    quantity.unit = str(unit[2])
    quantity.kind = (
        "currency" if unit[1] == "currency" else "duration" if units.get_dimension(quantity.unit) == "time" else "unit"
    )
    quantity.end = line.ends[unit[0] - 1]
    return quantity, unit[0]


def _of_a_time(line: TokenLine, at: int) -> tuple[int, str, object] | None:
    """The unit in: three quarters of an hour, trois quarts d'heure, drei Viertel einer Stunde."""
    facts = line.facts
    start = at + (line.words[at] in facts.particles)
    if line.words[start] == "'" and start > at:
        start += 1
        start += line.words[start] in facts.articles
    elif line.words[start] in facts.articles:
        start += 1
    else:
        return None
    return match_behind(line, start, "unit") if line.words[start] in facts.calendar_units else None


def read_ordinal(line: TokenLine, at: int, value: int, end: int, *, digits: bool = False) -> FoundQuantity | None:
    """An ordinal, or the date, the century or the share (every fifth) it begins."""
    facts = line.facts
    needed = facts.ambiguous_ordinals.get(line.words[at])
    if needed is not None and (not at or line.words[at - 1] not in needed or not line.words[end][:1].isalpha()):
        return None
    date = calendar.read_from_day(line, at)
    if date is not None:
        return date
    century = calendar.read_century(line, at, value, end)
    if century is not None:
        return century
    if at and line.words[at - 1] in facts.every and value > 1:
        quantity = make_quantity(line, at - 1, end, "fraction", Fraction(1, value))
        quantity.digits = False
        quantity.weak = value == 2
        return quantity, end
    quantity = make_quantity(line, at, end, "ordinal", value)
    quantity.digits = digits
    quantity.weak = value <= 3 and not digits
    part = line.facts.fractions.get(line.words[at])
    if part is not None and at and line.words[at - 1] in (*facts.articles, *facts.weak_numerals):
        quantity.readings = ((part, None),)
    return quantity, end


def read_factor(line: TokenLine, start: int, value: Value, quantity: Quantity) -> None:
    """Turn a number behind multiplied by or divided by into a multiple."""
    found = match_before(line, start, "factor")
    if found is not None:
        quantity.kind = "multiplier"
        quantity.value = 1 / Fraction(value) if found[2] == -1 and value else value
        quantity.readings = ((value, None),)
        quantity.start = line.starts[found[0]]
