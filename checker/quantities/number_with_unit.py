"""A number and what it measures: halves added, parts, money, units, multiples, signs."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from checker.quantities import amounts, calendar, identifiers, numbers, ranges_and_ratios, word_quantities
from checker.quantities.numbers import Number
from checker.quantities.phrases import FoundQuantity, make_quantity, match_behind, skip_hyphen
from checker.quantities.quantity import Quantity
from checker.quantities.tokens import TokenLine

_REVISIONS = frozenset("+~")
_TEMPERATURES = frozenset(("deg", "degC", "degF"))


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
        _half(line, number)
    part = line.look_up(line.words[number.end + skip_hyphen(line, number.end)])
    if part is not None and opening.currency is None:
        found = _part(line, opening, number, part.fraction, ordinal=part.ordinal is not None)
        if found is not None:
            return found
    bundle = (part.collective or (0 if part.scale else part.vague)) if part is not None else 0
    if bundle and not line.touches(number.end):
        number.value, number.end = numbers.read_multiplication(number.value, bundle), number.end + 1
    quantity = make_quantity(line, opening.start, number.end, "cardinal", number.value)
    quantity.digits, quantity.weak, quantity.precision = number.digits, number.weak, number.step
    if opening.currency is not None:
        quantity.kind, quantity.unit, quantity.weak = "currency", opening.currency, False
        return amounts.read_compound_amount(line, quantity, number.end)
    if number.other is not None:
        quantity.readings = ((number.other, None),)
    shared = ranges_and_ratios.read_shared_scale(line, number)
    if shared is not None:
        quantity.readings += (shared,)
    quantity, end = _kind(line, opening, number, quantity)
    return _signed(line, opening, quantity, end)


def _half(line: TokenLine, number: Number) -> None:
    """Two and a half, deux millions et demi."""
    half = match_behind(line, number.end, "half")
    if half is None or not isinstance(half[2], Fraction):
        return
    step = Fraction(number.step) if number.scaled else Fraction(1)
    if number.scaled and not number.digits:
        step = Fraction(_scale_word(line, number))
    number.value, number.end = numbers.read_multiplication(Fraction(number.value) + half[2] * step, 1), half[0]
    scale = numbers.read_number(line, number.end)
    if not number.scaled and scale is not None and scale.scaled and not scale.digits:
        number.value, number.end = numbers.read_multiplication(scale.value, Fraction(number.value)), scale.end


def _scale_word(line: TokenLine, number: Number) -> int:
    word = line.look_up(line.words[number.end - 1])
    return (word.scale or word.hundred or 1) if word is not None else 1


def _part(
    line: TokenLine, opening: QuantityOpening, number: Number, fraction: Fraction | None, *, ordinal: bool
) -> FoundQuantity | None:
    """Two thirds, drei Viertel; digits before an ordinal are no fraction (3 fifth graders)."""
    value = number.value
    if fraction is None or not isinstance(value, int) or not 0 < value < 100 or (number.digits and ordinal):
        return None
    end = number.end + 1 + skip_hyphen(line, number.end)
    quantity = make_quantity(line, opening.start, end, "fraction", value * fraction)
    quantity.digits = False
    if value > 2 and fraction == Fraction(1, 2):
        quantity.readings = ((value, None),)
    return word_quantities.read_with_unit(line, quantity, end, end) if value < 10 else (quantity, end)


def _kind(line: TokenLine, opening: QuantityOpening, number: Number, quantity: Quantity) -> FoundQuantity:
    """Percent, unit, multiple, year, or a bare number."""
    end = number.end
    behind = _behind(line, number)
    if behind is not None:
        quantity.kind, quantity.unit, end = behind
        quantity.end = line.ends[end - 1]
        _second_readings(line, quantity, number)
        quantity, end = amounts.read_compound_amount(line, quantity, end)
        return _and_a_half(line, quantity, end)
    following, after = line.words[end], line.lexicon.after
    times = (
        match_behind(line, end + skip_hyphen(line, end), "times") if following in after or following == "-" else None
    )
    if times is not None:
        quantity.kind = "multiplier"
        quantity.end = line.ends[times[0] - 1]
        return quantity, times[0]
    at = opening.at
    prefix = line.facts.unit_prefixes.get(line.words[at - 1]) if at else None
    if prefix is not None:
        quantity.kind, quantity.unit = "unit", prefix
    elif number.plain and number.value in calendar.LIKELY_YEARS and len(line.words[at]) == 4:
        quantity.kind = "year"
    word_quantities.read_factor(line, opening.start, number.value, quantity)
    named = identifiers.find_revision_number(line, end) if line.words[end] in _REVISIONS and quantity.digits else 0
    if named:
        quantity.kind, quantity.value, quantity.end = "identifier", None, line.ends[named - 1]
        return quantity, named
    series = line.words[end] in line.facts.decade_suffixes
    if quantity.digits and end < line.size and line.touches(end) and line.words[end][:1].isalpha() and not series:
        quantity.kind, quantity.value = "identifier", None
        while end < line.size and line.touches(end) and line.words[end].isalnum():
            end += 1
        quantity.end = line.ends[end - 1]
    return quantity, end


def _behind(line: TokenLine, number: Number) -> amounts.Suffix | None:
    """The unit or currency behind a number, after a scale perhaps behind a small word: millions d'euros."""
    particle = number.scaled and line.words[number.end] in line.facts.particles
    if not particle:
        return amounts.read_money_behind(line, number)
    at = number.end + 1
    elided = line.words[at] == "'"
    behind = amounts.read_money_behind(line, Number(number.value, at + elided, digits=number.digits))
    return behind if behind is not None and behind[0] in {"currency", "unit", "duration"} else None


def _second_readings(line: TokenLine, quantity: Quantity, number: Number) -> None:
    """Pounds of money or of weight, eight days for a week."""
    unit = quantity.unit
    readings = list(quantity.readings)
    second = line.facts.second_readings.get(line.words[number.end])
    if second is not None:
        readings.append((number.value, second))
    if number.other is not None:
        readings.append((number.other, unit))
    quantity.readings = tuple(readings)


def _and_a_half(line: TokenLine, quantity: Quantity, end: int) -> FoundQuantity:
    """Trois ans et demi."""
    half = match_behind(line, end, "half") if quantity.kind == "duration" else None
    if half is None or not isinstance(half[2], Fraction):
        return quantity, end
    quantity.value = numbers.read_multiplication(Fraction(quantity.value or 0) + half[2], 1)
    quantity.end = line.ends[half[0] - 1]
    return quantity, half[0]


def _signed(line: TokenLine, opening: QuantityOpening, quantity: Quantity, end: int) -> FoundQuantity:
    """Minus before, below zero behind."""
    below = match_behind(line, end, "minus")
    if below is None and quantity.unit in _TEMPERATURES and end > opening.at + 1:
        below = match_behind(line, end - 1, "minus")
    if below is not None:
        end = below[0]
        quantity.end = line.ends[end - 1]
        quantity.kind, quantity.unit = "unit", quantity.unit or "deg"
    if opening.negative and opening.at > 1 and not quantity.digits and quantity.unit not in _TEMPERATURES:
        opening.negative = False  # à l'unanimité moins deux voix
        quantity.start = line.starts[opening.at]
    if (opening.negative or below is not None) and quantity.value is not None:
        quantity.value = -quantity.value
    return quantity, end
