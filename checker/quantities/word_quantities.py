"""Quantities that begin with a word that is no number: weeks, dozens, vague plurals, pairs, weekdays."""

from __future__ import annotations

from fractions import Fraction

from checker.quantities import nights, numbers, spoken_times
from checker.quantities.amounts import get_kind
from checker.quantities.bare_number import multiply
from checker.quantities.centuries import read_letter_century
from checker.quantities.compound_amounts import read_compound_amount
from checker.quantities.dates import read_from_month
from checker.quantities.decades import read_decade_word
from checker.quantities.multiples import read_multiplier
from checker.quantities.number_compounds import NumberWord
from checker.quantities.ordinals import read_ordinal, read_roman
from checker.quantities.parts import add_suffix, read_part
from checker.quantities.phrases import FoundQuantity, make_quantity, match_behind, match_inside
from checker.quantities.quantity import Quantity
from checker.quantities.token_line import TokenLine
from checker.quantities.tokens import APOSTROPHE


def read_word_quantity(line: TokenLine, at: int, word: NumberWord) -> FoundQuantity | None:
    """The quantity that the word at token ``at`` makes, other than by being a number."""
    found = _read_phrase(line, at) or spoken_times.read_from_part(line, at)
    if found is not None:
        return found
    if word.month is not None:
        return read_from_month(line, at)
    if word.calendar == "century" and (century := read_letter_century(line, at)) is not None:
        return century
    if word.weekday is not None and (line.has_capital(at) or not line.facts.calendar.capital_weekdays):
        return _read_weekday(line, at, word.weekday)
    if word.decade is not None:
        return read_decade_word(line, at, word.decade)
    if word.roman:
        return read_roman(line, at, word)
    if word.clock is not None and _may_be_time(line, at):
        return spoken_times.read_named_time(line, at, word.clock)
    return _read_counted(line, at, word)


def _may_be_time(line: TokenLine, at: int) -> bool:
    """Whether the name of a time at token ``at`` is no proper name: le Midi."""
    return line.facts.spoken_times.named_times_have_capitals or not at or not line.has_capital(at)


def _read_counted(line: TokenLine, at: int, word: NumberWord) -> FoundQuantity | None:
    """Everything that is no part of the calendar or the clock."""
    if word.vague is not None:
        return _read_vague(line, at, word.vague)
    if word.collective is not None:
        return _read_collective(line, at, word.collective)
    if word.multiplier is not None:
        return read_multiplier(line, at, word)
    part = read_part(line, at, word) if word.whole is not None or word.fraction is not None else None
    if part is not None:
        return part
    if word.ordinal is not None:
        found = read_ordinal(line, at, word.ordinal, at + 1)
        if found is not None and word.weak:
            found[0].weak = True
        return found
    if word.only:
        return _read_only(line, at)
    return _read_unit_with_article(line, at, word)


def _mark_as_weak_word(quantity: Quantity) -> Quantity:
    """A quantity in words that need not be matched."""
    quantity.weak = True
    quantity.digits = False
    return quantity


def _read_unit_with_article(line: TokenLine, at: int, word: NumberWord) -> FoundQuantity | None:
    """A week, un an et demi, a dollar and 42 cents."""
    start = _find_article(line, at)
    if word.calendar is None or start is None:
        return None
    quantity = _mark_as_weak_word(make_quantity(line, start, at + 1, get_kind(word.calendar), 1, word.calendar))
    half = match_behind(line, at + 1, "half")
    if half is not None and isinstance(half[2], Fraction):
        quantity.value = 1 + half[2]
        quantity.end = line.ends[half[0] - 1]
        return quantity, half[0]
    return read_compound_amount(line, quantity, at + 1)


def _find_article(line: TokenLine, at: int) -> int | None:
    """Where the article for one before the word at token ``at`` begins, an elided one too (un'ora); None for none."""
    articles = line.facts.one.articles
    if line.touches(at):
        elided = at > 1 and line.words[at - 1] == APOSTROPHE and line.words[at - 2] + APOSTROPHE in articles
        return at - 2 if elided and line.touches(at - 1) else None
    return at - 1 if at and line.words[at - 1] in articles else None


def _read_only(line: TokenLine, at: int) -> FoundQuantity | None:
    """Un seul, ein einziger: the article is a number."""
    if not at or line.words[at - 1] not in line.facts.one.weak_numerals:
        return None
    return _mark_as_weak_word(make_quantity(line, at - 1, at + 1, "cardinal", 1)), at + 1


def _read_phrase(line: TokenLine, at: int) -> FoundQuantity | None:
    """A phrase that is a quantity by itself: fortnight, cut in half, les deux."""
    found = match_inside(line, at)
    if found is None:
        return None
    end, role, payload = found
    start = at - 1 if at and line.words[at - 1] in line.facts.one.articles else at
    quantity: Quantity | None = None
    if role == "duration" and isinstance(payload, tuple):
        value, unit = payload
        quantity = make_quantity(line, start, end, "duration", multiply(value, 1), unit)
    elif role == "multiplier" and isinstance(payload, Fraction):
        quantity = make_quantity(line, start, end, "multiplier", payload)
    elif role == "pair" and isinstance(payload, int) and not _goes_on(line, end):
        quantity = make_quantity(line, start, end, "cardinal", payload)
        quantity.definite = True
    return None if quantity is None else (_mark_as_weak_word(quantity), end)


def _goes_on(line: TokenLine, end: int) -> bool:
    """Whether a number goes on at token ``end``: les deux cents, les deux tiers."""
    following = line.look_up(line.words[end])
    return following is not None and bool(
        following.fraction or following.number or following.scale or following.hundred
    )


def _read_weekday(line: TokenLine, at: int, number: int) -> FoundQuantity:
    quantity = make_quantity(line, at, at + 1, "weekday", number)
    other = nights.turn_weekday_back(line, at, number)
    if other is not None:
        quantity.readings = ((other, None),)
    return quantity, at + 1


def _read_vague(line: TokenLine, at: int, value: int) -> FoundQuantity:
    """Plurals that name an order of magnitude: dozens, hundreds of thousands, des milliers d'euros."""
    particles, joiners = line.facts.nouns.particles, line.facts.cardinals.joiners
    end = at + 1
    while True:
        behind = end + (line.words[end] in particles and line.words[end] not in joiners)
        more = line.look_up(line.words[behind]) if line.words[behind] else None
        if more is None or not (more.vague or more.scale):
            break
        value *= more.vague or more.scale
        end = behind + 1
    quantity = make_quantity(line, at, end, "vague", value)
    quantity.approximate = True
    quantity.digits = False
    money = match_behind(line, end + (line.words[end] in particles), "currency")
    if money is not None:
        quantity.unit = str(money[2])
    return quantity, end


def _read_collective(line: TokenLine, at: int, value: int) -> FoundQuantity:
    """A dozen, une vingtaine de milliers d'euros."""
    start = at - 1 if at and line.words[at - 1] in line.facts.one.articles else at
    quantity = make_quantity(line, start, at + 1, "cardinal", value)
    quantity.approximate = True
    quantity.digits = False
    end = at + 1
    quantity.weak = not line.words[end][:1].isalnum()  # of nothing, it may be another word: une quarantaine
    scale = numbers.read_number(line, end + (line.words[end] in line.facts.nouns.particles))
    if scale is not None and scale.scaled and not scale.digits:
        quantity.value = value * scale.value
        end = scale.end
        quantity.end = line.ends[end - 1]
    return add_suffix(line, quantity, end)
