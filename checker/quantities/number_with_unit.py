"""A number and what it measures: halves added, parts, money, units, multiples, signs."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from checker.quantities import amounts, calendar, identifiers, numbers, ranges_and_ratios, word_quantities
from checker.quantities.numbers import Number
from checker.quantities.phrases import Found, follow, hyphen, make
from checker.quantities.quantity import Quantity
from checker.quantities.tokens import Line

_REVISIONS = frozenset("+~")
_TEMPERATURES = frozenset(("deg", "degC", "degF"))


@dataclass(slots=True)
class Opening:
    """Where an expression begins: the token of the number, the first token, money before it, a minus sign."""

    at: int
    start: int
    currency: str | None = None
    negative: bool = False


def read(line: Line, opening: Opening, number: Number) -> Found:
    """The amount that a number makes with what follows it."""
    if line.words[number.end] in line.lexicon.after:
        _half(line, number)
    part = line.look_up(line.words[number.end + hyphen(line, number.end)])
    if part is not None and opening.currency is None:
        found = _part(line, opening, number, part.fraction, ordinal=part.ordinal is not None)
        if found is not None:
            return found
    bundle = (part.collective or (0 if part.scale else part.vague)) if part is not None else 0
    if bundle and not line.touches(number.end):
        number.value, number.end = numbers.times(number.value, bundle), number.end + 1
    quantity = make(line, opening.start, number.end, "cardinal", number.value)
    quantity.digits, quantity.weak, quantity.precision = number.digits, number.weak, number.step
    if opening.currency is not None:
        quantity.kind, quantity.unit, quantity.weak = "currency", opening.currency, False
        return amounts.compound(line, quantity, number.end)
    if number.other is not None:
        quantity.readings = ((number.other, None),)
    shared = ranges_and_ratios.shared_scale(line, number)
    if shared is not None:
        quantity.readings += (shared,)
    quantity, end = _kind(line, opening, number, quantity)
    return _signed(line, opening, quantity, end)


def _half(line: Line, number: Number) -> None:
    """Two and a half, deux millions et demi."""
    half = follow(line, number.end, "half")
    if half is None or not isinstance(half[2], Fraction):
        return
    step = Fraction(number.step) if number.scaled else Fraction(1)
    if number.scaled and not number.digits:
        step = Fraction(_scale_word(line, number))
    number.value, number.end = numbers.times(Fraction(number.value) + half[2] * step, 1), half[0]
    scale = numbers.read(line, number.end)
    if not number.scaled and scale is not None and scale.scaled and not scale.digits:
        number.value, number.end = numbers.times(scale.value, Fraction(number.value)), scale.end


def _scale_word(line: Line, number: Number) -> int:
    word = line.look_up(line.words[number.end - 1])
    return (word.scale or word.hundred or 1) if word is not None else 1


def _part(line: Line, opening: Opening, number: Number, fraction: Fraction | None, *, ordinal: bool) -> Found | None:
    """Two thirds, drei Viertel; digits before an ordinal are no fraction (3 fifth graders)."""
    value = number.value
    if fraction is None or not isinstance(value, int) or not 0 < value < 100 or (number.digits and ordinal):
        return None
    end = number.end + 1 + hyphen(line, number.end)
    quantity = make(line, opening.start, end, "fraction", value * fraction)
    quantity.digits = False
    if value > 2 and fraction == Fraction(1, 2):
        quantity.readings = ((value, None),)
    return word_quantities.with_unit(line, quantity, end, end) if value < 10 else (quantity, end)


def _kind(line: Line, opening: Opening, number: Number, quantity: Quantity) -> Found:
    """Percent, unit, multiple, year, or a bare number."""
    end = number.end
    behind = _behind(line, number)
    if behind is not None:
        quantity.kind, quantity.unit, end = behind
        quantity.end = line.ends[end - 1]
        _second_readings(line, quantity, number)
        quantity, end = amounts.compound(line, quantity, end)
        return _and_a_half(line, quantity, end)
    following, after = line.words[end], line.lexicon.after
    times = follow(line, end + hyphen(line, end), "times") if following in after or following == "-" else None
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
    word_quantities.factor(line, opening.start, number.value, quantity)
    named = identifiers.revision(line, end) if line.words[end] in _REVISIONS and quantity.digits else 0
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


def _behind(line: Line, number: Number) -> amounts.Suffix | None:
    """The unit or currency behind a number, after a scale perhaps behind a small word: millions d'euros."""
    particle = number.scaled and line.words[number.end] in line.facts.particles
    if not particle:
        return amounts.suffix(line, number)
    at = number.end + 1
    elided = line.words[at] == "'"
    behind = amounts.suffix(line, Number(number.value, at + elided, digits=number.digits))
    return behind if behind is not None and behind[0] in {"currency", "unit", "duration"} else None


def _second_readings(line: Line, quantity: Quantity, number: Number) -> None:
    """Pounds of money or of weight, eight days for a week."""
    unit = quantity.unit
    readings = list(quantity.readings)
    second = line.facts.second_readings.get(line.words[number.end])
    if second is not None:
        readings.append((number.value, second))
    if number.other is not None:
        readings.append((number.other, unit))
    quantity.readings = tuple(readings)


def _and_a_half(line: Line, quantity: Quantity, end: int) -> Found:
    """Trois ans et demi."""
    half = follow(line, end, "half") if quantity.kind == "duration" else None
    if half is None or not isinstance(half[2], Fraction):
        return quantity, end
    quantity.value = numbers.times(Fraction(quantity.value or 0) + half[2], 1)
    quantity.end = line.ends[half[0] - 1]
    return quantity, half[0]


def _signed(line: Line, opening: Opening, quantity: Quantity, end: int) -> Found:
    """Minus before, below zero behind."""
    below = follow(line, end, "minus")
    if below is None and quantity.unit in _TEMPERATURES and end > opening.at + 1:
        below = follow(line, end - 1, "minus")
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
