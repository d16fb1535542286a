"""A number and what it measures: halves added, parts, money, units, multiples, signs."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from checker.quantities import amounts, identifiers, multiples, numbers, parts, ranges
from checker.quantities.bare_number import Number, multiply
from checker.quantities.compound_amounts import read_compound_amount
from checker.quantities.phrases import FoundQuantity, make_quantity, match_behind, skip_hyphen
from checker.quantities.quantity import Quantity
from checker.quantities.thresholds import CENTURY, CENTURY_LONG, LEAST_JOINED_FACTOR, LIKELY_YEARS, YEARS_IN_SHORT
from checker.quantities.token_line import TokenLine
from checker.quantities.tokens import APOSTROPHE, DASHES, HYPHEN
from checker.quantities.units import TEMPERATURES


@dataclass(slots=True)
class QuantityOpening:
    """Where an expression begins: the token of the number, the first token, money before it, a minus sign."""

    at: int
    start: int
    currency: str | None = None
    negative: bool = False


def read_number_with_unit(line: TokenLine, opening: QuantityOpening, number: Number) -> FoundQuantity:
    """The amount that a number makes with what follows it."""
    if line.words[number.end] in line.lexicon.after:
        _add_half(line, number)
    word = line.look_up(line.words[number.end + skip_hyphen(line, number.end)])
    if word is not None and opening.currency is None:
        found = parts.read_counted_part(line, opening.start, number, word)
        if found is not None:
            return found
    bundle = (word.collective or (0 if word.scale else word.vague)) if word is not None else 0
    if bundle and not line.touches(number.end):
        number.value, number.end = multiply(number.value, bundle), number.end + 1
    quantity = make_quantity(line, opening.start, number.end, "cardinal", number.value)
    quantity.digits, quantity.weak, quantity.precision = number.digits, number.weak, number.step
    if opening.currency is not None:
        quantity.kind, quantity.unit, quantity.weak = "currency", opening.currency, False
        return read_compound_amount(line, quantity, number.end)
    if number.other is not None:
        quantity.readings = ((number.other, None),)
    shared = ranges.read_shared_scale(line, number)
    if shared is not None:
        quantity.readings += (shared,)
    quantity, end = _read_kind(line, opening, number, quantity)
    return _add_sign(line, opening, quantity, end)


def _add_half(line: TokenLine, number: Number) -> None:
    """Two and a half, deux millions et demi."""
    half = _find_half(line, number.end)
    if half is None:
        return
    step = Fraction(number.step) if number.scaled else Fraction(1)
    if number.scaled and not number.digits:
        step = Fraction(_get_last_scale(line, number))
    number.value, number.end = multiply(Fraction(number.value) + half[0] * step, 1), half[1]
    scale = numbers.read_number(line, number.end)
    if not number.scaled and scale is not None and scale.scaled and not scale.digits:
        number.value, number.end = multiply(scale.value, Fraction(number.value)), scale.end


def _find_half(line: TokenLine, at: int) -> tuple[Fraction, int] | None:
    """What is added to a number at token ``at``, and the token behind it: and a half, et demi; None for nothing."""
    half = match_behind(line, at, "half")
    return (half[2], half[0]) if half is not None and isinstance(half[2], Fraction) else None


def _add_half_behind(line: TokenLine, quantity: Quantity, half: tuple[Fraction, int]) -> FoundQuantity:
    """A quantity with what is added behind its unit or the noun that it counts, as `_find_half` found it."""
    quantity.value = multiply(Fraction(quantity.value or 0) + half[0], 1)
    quantity.end = line.ends[half[1] - 1]
    return quantity, half[1]


def _get_last_scale(line: TokenLine, number: Number) -> int:
    word = line.look_up(line.words[number.end - 1])
    return (word.scale or word.hundred or 1) if word is not None else 1


def _read_kind(line: TokenLine, opening: QuantityOpening, number: Number, quantity: Quantity) -> FoundQuantity:
    """Percent, unit, multiple, identifier, year, or a bare number."""
    end = number.end
    suffix = _read_suffix(line, number)
    if suffix is not None:
        quantity.kind, quantity.unit, end = suffix
        quantity.end = line.ends[end - 1]
        _add_readings(line, quantity, number)
        quantity, end = read_compound_amount(line, quantity, end)
        half = _find_half(line, end) if quantity.kind == "duration" else None
        return (quantity, end) if half is None else _add_half_behind(line, quantity, half)  # trois ans et demi
    following = line.words[end]
    joined = line.look_up(line.words[end + 1]) if following == HYPHEN and skip_hyphen(line, end) else None
    if joined is not None and joined.multiplier is not None and joined.multiplier >= LEAST_JOINED_FACTOR:
        quantity.kind, quantity.value = "multiplier", multiply(number.value, Fraction(joined.multiplier))
        quantity.end, quantity.weak = line.ends[end + 1], False
        return quantity, end + 2  # ten-thousandfold
    if following in line.lexicon.after or following == HYPHEN:
        times = match_behind(line, end + skip_hyphen(line, end), "times")
        if times is not None:
            quantity.kind = "multiplier"
            quantity.end = line.ends[times[0] - 1]
            return quantity, times[0]
    half = _find_half(line, end + 1)
    if half is not None and line.words[end].isalpha() and not line.look_up(line.words[end]):
        quantity.weak = False
        return _add_half_behind(line, quantity, half)  # deux millénaires et demi
    _read_what_leads(line, opening, number, quantity)
    return _read_name(line, quantity, end) or (quantity, end)


def _read_what_leads(line: TokenLine, opening: QuantityOpening, number: Number, quantity: Quantity) -> None:
    """What the word before a bare number makes of it: a measure, a factor; a year by its value."""
    at = opening.at
    prefix = line.facts.measures.unit_prefixes.get(line.words[at - 1]) if at else None
    if prefix is not None:
        quantity.kind, quantity.unit = "unit", prefix
    elif number.plain and number.value in LIKELY_YEARS and len(line.words[at]) == 4:
        quantity.kind = "year"
    if at and number.plain and number.value in YEARS_IN_SHORT:
        before = line.look_up(line.words[at - 1])
        if before is not None and before.month is not None:
            quantity.readings += ((CENTURY + int(number.value), None),)
    if at and number.plain and line.words[at - 1] == APOSTROPHE and line.touches(at) and number.value < CENTURY_LONG:
        quantity.readings += tuple((century + int(number.value), None) for century in (CENTURY, CENTURY + CENTURY_LONG))
    multiples.read_factor(line, opening.start, number.value, quantity)


def _read_name(line: TokenLine, quantity: Quantity, end: int) -> FoundQuantity | None:
    """The identifier that digits make with letters or a revision joined to them: 32bit, 1.5+nmu1."""
    if not quantity.digits:
        return None
    named = identifiers.find_revision_number(line, end)
    if not named:
        series = line.words[end] in line.facts.periods.decade_suffixes
        if end >= line.size or not line.touches(end) or not line.words[end][:1].isalpha() or series:
            return None
        named = end
        while named < line.size and line.touches(named) and line.words[named].isalnum():
            named += 1
    quantity.kind, quantity.value, quantity.end = "identifier", None, line.ends[named - 1]
    return quantity, named


def _read_suffix(line: TokenLine, number: Number) -> amounts.Suffix | None:
    """The unit or currency behind a number, after a scale perhaps behind a small word: millions d'euros."""
    word, facts = line.words[number.end], line.facts
    particle = number.scaled and word in facts.nouns.particles and word not in facts.one.articles
    if not particle:
        return amounts.read_suffix(line, number)
    at = number.end + 1
    elided = line.words[at] == APOSTROPHE
    suffix = amounts.read_suffix(line, Number(number.value, at + elided, digits=number.digits))
    return suffix if suffix is not None and suffix[0] in {"currency", "unit", "duration"} else None


def _add_readings(line: TokenLine, quantity: Quantity, number: Number) -> None:
    """Pounds of money or of weight; digits that may be read otherwise."""
    second = line.facts.money.second_readings.get(line.words[number.end])
    if second is not None:
        quantity.readings += ((number.value, second),)
    if number.other is not None:
        quantity.readings += ((number.other, quantity.unit),)
    if line.words[number.end] in line.facts.measures.doubtful_units:
        quantity.readings += ((number.value, ""),)


def _add_sign(line: TokenLine, opening: QuantityOpening, quantity: Quantity, end: int) -> FoundQuantity:
    """Minus before, below zero behind."""
    below = amounts.find_below_zero(line, end, quantity.unit)
    if below:
        end = below
        quantity.end = line.ends[end - 1]
        quantity.kind, quantity.unit = "unit", quantity.unit or "deg"
    if opening.negative and opening.at > 1 and not quantity.digits and quantity.unit not in TEMPERATURES:
        opening.negative = False  # à l'unanimité moins deux voix
        quantity.start = line.starts[opening.at]
        quantity.readings += ((-(quantity.value or 0), quantity.unit),)
    if not opening.negative and quantity.digits and quantity.value and _may_be_minus(line, opening.start - 1):
        quantity.readings += ((-quantity.value, quantity.unit),)
    if (opening.negative or below) and quantity.value is not None:
        quantity.value = -quantity.value
    return quantity, end


def _may_be_minus(line: TokenLine, at: int) -> bool:
    """Whether a dash before a number may be meant for a minus: it joins no other number to it."""
    return at >= 0 and line.words[at] in DASHES and not line.words[at - 1].isdigit()
