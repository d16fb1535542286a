"""How two facts relate: the same, the same in other units, the same number of something else, or different."""

from __future__ import annotations

import math
from difflib import SequenceMatcher
from fractions import Fraction

from checker.comparison.facts import Fact, Reading, get_fact_dimension
from checker.comparison.thresholds import (
    ALIKE,
    DEGREES,
    DEGREES_OF_ONE_SCALE,
    LIKELY_FAHRENHEIT,
    MOST_VAGUE,
    ROUGH,
    ROUGH_SHARE,
    TOLERANCE,
    TOLERANCE_OF_SMALL,
)
from checker.quantities import units
from checker.quantities.tokens import fold_text

SAME, SOFT, CONVERTED, LOOSE, ROUNDED = 0, 1, 2, 3, 5
"""Costs of a match: value and kind, value with a softer kind, converted units, one kind read as another, rounded."""
CONFLICT = 20
"""The values agree, the units do not."""
_IMPERIAL = frozenset(
    (
        "inch",
        "foot",
        "yard",
        "mile",
        "nmi",
        "lb",
        "oz",
        "stone",
        "gallon",
        "pint",
        "acre",
        "sqft",
        "sqmi",
        "mph",
        "degF",
    )
)
LIMITS = {(">=", ">"): -1, (">", ">="): 1, ("<=", "<"): 1, ("<", "<="): -1}
"""What the second of two whole numbers has more where both are one limit, by their bounds: 10 or more, more than 9."""
_HALF_DAY, _DAY = 720, 1440
"""In minutes."""
_SMALLEST_ROUNDED = 9
"""Up to here a number loses too much with its decimals to be the same."""


def rate_equivalence(one: Fact, other: Fact) -> int | None:
    """The cost of taking two facts for the same; `CONFLICT` for a clash of units; None when they differ."""
    if one.family != other.family:
        return _compare_families(one, other)
    if one.family == "time":
        return _compare_times(one, other)
    if one.family != "number":
        if one.value == other.value:
            return SAME
        return SOFT if {value for value, _ in one.readings} & {value for value, _ in other.readings} else None
    if one.role == other.role == "multiplier":
        return SAME if one.value == other.value else None
    best: int | None = None
    for reading in one.readings:
        for counterpart in other.readings:
            found = compare_readings(one, reading, other, counterpart)
            if found is not None and (best is None or found < best):
                best = found
                if best == SAME:
                    return best
    return LOOSE if best is None and (_are_third(one, other) or _are_third(other, one)) else best


def _are_third(part: Fact, ordinal: Fact) -> bool:
    """Whether one says a part and one the ordinal that many languages have the same word for: un terzo, ein Dritter."""
    return (part.role, ordinal.role) == ("fraction", "ordinal") and part.value * ordinal.value == 1


def _compare_families(one: Fact, other: Fact) -> int | None:
    """Items of different families: a bare number may be an hour, a month or an identifier."""
    if one.family == "number":
        one, other = other, one
    if other.family != "number":
        return None
    if one.family == "identifier":
        if one.value != other.value:
            return None
        named, before = (fold_text(word, {}) for word in (one.quantity.noun, other.quantity.before))
        return LOOSE if not named or _are_spelled_alike(named, before) else None
    if one.family == "time":
        return _compare_time_with_number(one, other)
    if one.family == "month" and one.value == other.value and other.role == "fraction":
        return LOOSE
    return None


def _are_spelled_alike(one: str, other: str) -> bool:
    """Whether two words are one name, as languages may spell or shorten it: Puschkinskaja, IL for interleukine."""
    if one[:3] == other[:3]:
        return True
    if one[:1] != other[:1]:
        return False
    letters = iter(other)
    return all(letter in letters for letter in one) or SequenceMatcher(None, one, other).ratio() >= ALIKE


def _compare_time_with_number(time: Fact, other: Fact) -> int | None:
    minutes = time.value
    value, unit = other.readings[0]
    if unit is not None and get_fact_dimension(unit) == "time":
        seconds = units.convert_to_base(value, unit)
        later = _HALF_DAY * 60 if unit == "hour" and value <= 12 else 0
        earlier = _HALF_DAY * 60 if unit == "hour" and time.quantity.half_day else 0
        if seconds is not None and minutes * 60 in {seconds - earlier, seconds, seconds + later}:
            return SOFT
        return LOOSE if unit == "hour" and value == _write_in_a_row(minutes) else None  # 2030 hours
    if unit is not None:
        return None
    if time.quantity.zone is not None and value == _write_in_a_row(minutes):
        return LOOSE  # 1200 UTC, 1200
    hours = {minutes / 60, minutes / 60 - 12, minutes / 60 + 12}
    if value in hours:
        return LOOSE
    return LOOSE if value == int(minutes / 60) + (minutes % 60) / 100 else None


def _write_in_a_row(minutes: Fraction) -> Fraction:
    """A time of day as four digits in a row say it: 2030."""
    hour, rest = divmod(minutes, 60)
    return hour * 100 + rest


def _compare_times(one: Fact, other: Fact) -> int | None:
    first, second = one.quantity, other.quantity
    gap = one.value - other.value
    if first.zone is not None and second.zone is not None and first.zone != second.zone:
        return CONVERTED if (gap - first.zone + second.zone) % _DAY == 0 else None
    if gap == 0:
        return SAME
    if (first.half_day or second.half_day) and abs(gap) == _HALF_DAY:
        return SOFT
    if abs(gap) == _DAY:
        return SOFT
    return None


def compare_readings(one: Fact, reading: Reading, other: Fact, counterpart: Reading) -> int | None:
    """The cost of taking a reading of one fact for a reading of another; None where they differ."""
    (value, unit), (value2, unit2) = reading, counterpart
    if value == value2:
        if _is_rank_of_part(one, reading, other) or _is_rank_of_part(other, counterpart, one):
            return None
        return _compare_units_of_equal_values(one, unit, other, unit2)
    roles = {one.role, other.role}
    if "decade" in roles:
        return _compare_decades(one, other)
    if unit is not None and unit2 is not None and unit != unit2:
        return _compare_converted(one, reading, other, counterpart)
    if (
        _is_size(reading, counterpart)
        or _is_size(counterpart, reading)
        or _are_one_limit(one, reading, other, counterpart)
    ):
        return LOOSE
    if (
        _get_share(one, reading) is not None
        and _get_share(one, reading) == _get_share(other, counterpart)
        and ("%" in (unit, unit2) or "fraction" in roles)
    ):
        return CONVERTED
    if "vague" in roles:
        return _compare_vague(one, other)
    if "fraction" in roles and "%" in {unit, unit2}:
        return _compare_rough_shares(one, other)
    return _compare_rounded(one, reading, other, counterpart)


def _is_size(bare: Reading, size: Reading) -> bool:
    """Whether a number without a unit is the bytes of a size: 512M of memory, 512 MB."""
    if bare[1] is not None or size[1] is None or get_fact_dimension(size[1]) != "data":
        return False
    return units.convert_to_base(*_assume_unit(size)) == bare[0]


def _are_one_limit(one: Fact, reading: Reading, other: Fact, counterpart: Reading) -> bool:
    """Whether two whole numbers are one limit from either side: 10 or more, more than 9."""
    bounds = one.quantity.bound or "", other.quantity.bound or ""
    if "" in bounds or reading[1] != counterpart[1] or reading[0].denominator * counterpart[0].denominator != 1:
        return False
    return LIMITS.get(bounds) == counterpart[0] - reading[0]


def _is_rank_of_part(part: Fact, reading: Reading, other: Fact) -> bool:
    """Whether a part is read as a rank (a fourth), which only another rank can be."""
    return part.role == "fraction" and part.value < 1 < reading[0] and other.role != "ordinal"


def _get_share(item: Fact, reading: Reading) -> Fraction | None:
    """A share of a whole: 20 % and a fifth are 1/5."""
    if reading[1] == "%":
        return reading[0] / 100
    if item.role in {"fraction", "multiplier"} or (reading[0] < 1 and reading[1] is None):
        return reading[0]
    return None


def _compare_units_of_equal_values(one: Fact, unit: str | None, other: Fact, unit2: str | None) -> int | None:
    roles = {one.role, other.role}
    if "decade" in roles and roles & {"year"}:
        return CONFLICT
    if roles == {"fraction", "cardinal"} and one.value < 1:
        return SOFT
    if unit == unit2:
        return SAME if one.role == other.role else SOFT
    if "bc" in (unit, unit2):
        return CONFLICT if "century" in roles and len(roles) == 1 else SOFT
    if unit is None or unit2 is None:
        return SOFT
    return _compare_units(unit, unit2)


def _compare_units(unit: str, unit2: str) -> int:
    """The same number with two different units."""
    pair = {unit, unit2}
    if "points" in pair:
        return CONFLICT if "%" in pair else SOFT
    one, other = get_fact_dimension(unit), get_fact_dimension(unit2)
    if one == other == "currency":
        if unit.endswith("¢") and unit2.endswith("¢"):
            return SOFT
        return SOFT if units.is_same_currency(unit, unit2) else CONFLICT
    if one == other == "temperature" and "deg" in pair:
        return SOFT
    if pair in ({"ton", "t"}, {"mile", "nmi"}):  # at sea a mile is a nautical one
        return SOFT
    if pair == {"%", "pp"}:
        return CONFLICT
    if one == other and one is not None:
        size, size2 = units.UNITS.get(unit), units.UNITS.get(unit2)
        return SOFT if size and size2 and size[1] == size2[1] and one != "temperature" else CONFLICT
    if "currency" in (one, other) and one and other:
        return CONFLICT
    return LOOSE


def _compare_converted(one: Fact, reading: Reading, other: Fact, counterpart: Reading) -> int | None:
    if reading[1] is None or counterpart[1] is None:
        return None
    first, second = get_fact_dimension(reading[1]), get_fact_dimension(counterpart[1])
    if first != second or first in {None, "currency"}:
        return None
    if first == "ratio" and not {"permille", "bp"} & {reading[1], counterpart[1]}:
        return None
    if first == "temperature":
        return _compare_temperatures(reading, counterpart)
    base, base2 = units.convert_to_base(*_assume_unit(reading)), units.convert_to_base(*_assume_unit(counterpart))
    if base is None or base2 is None or not base or not base2 or base * base2 < 0:
        return None
    ratio = abs(base / base2 - 1)
    rough = _count_written_digits(one, reading[0]) <= 2 and _count_written_digits(other, counterpart[0]) <= 2
    if rough and _is_imperial(reading[1]) != _is_imperial(counterpart[1]):
        return CONVERTED if ratio <= ROUGH else None
    approximate = one.quantity.approximate or other.quantity.approximate
    small = min(abs(reading[0]), abs(counterpart[0])) < 10
    loose = TOLERANCE * TOLERANCE_OF_SMALL if small and approximate else TOLERANCE
    return CONVERTED if ratio <= loose else None


def _is_imperial(unit: str) -> bool:
    return unit in _IMPERIAL


def _assume_unit(reading: Reading) -> tuple[Fraction, str]:
    return reading[0], reading[1] or ""


def _compare_temperatures(reading: Reading, counterpart: Reading) -> int | None:
    """Degrees without a scale may be either; a difference of temperatures has no offset."""
    values = []
    loose = DEGREES_OF_ONE_SCALE if counterpart[1] == reading[1] else DEGREES
    for value, unit in (reading, counterpart):
        values.append(
            {(value - 32) * 5 / 9, value * 5 / 9}
            if unit == "degF"
            else {value, (value - 32) * 5 / 9}
            if unit == "deg" and value >= LIKELY_FAHRENHEIT
            else {value}
        )
    close = any(abs(a - b) <= max(loose, abs(a) * TOLERANCE) for a in values[0] for b in values[1])
    return CONVERTED if close else None


def _compare_decades(one: Fact, other: Fact) -> int | None:
    if one.role == other.role and (one.value - other.value) % 100 == 0:
        return None if _has_century(one) and _has_century(other) else LOOSE
    decade, second = (one, other) if one.role == "decade" else (other, one)
    if second.role == "century" and decade.value == (second.value - 1) * 100:
        return LOOSE
    if second.value < 100 and second.quantity.kind in {"cardinal", "duration"} and decade.value % 100 == second.value:
        return LOOSE
    return None


def _has_century(decade: Fact) -> bool:
    """Whether a decade is written with its century: 1920s, not the twenties."""
    return str(decade.value) in decade.quantity.surface


def _compare_vague(one: Fact, other: Fact) -> int | None:
    if one.role == other.role:
        return SOFT if max(one.value, other.value) <= MOST_VAGUE else None
    vague, number = (one, other) if one.role == "vague" else (other, one)
    return LOOSE if vague.value * 2 <= number.value < vague.value * 10 and number.quantity.approximate else None


def _compare_rounded(one: Fact, reading: Reading, other: Fact, counterpart: Reading) -> int | None:
    """The coarser number is the finer one rounded, and one of them says that it is, by a word or by being one."""
    if _is_spelled_from(one, reading, other, counterpart) or _is_spelled_from(other, counterpart, one, reading):
        return ROUNDED
    if not (one.quantity.approximate or other.quantity.approximate) or not reading[0] or not counterpart[0]:
        return None
    if reading[1] is not None and counterpart[1] is not None and reading[1] != counterpart[1]:
        return None
    ratio = abs(reading[0] / counterpart[0] - 1)
    coarse = reading if _count_digits(reading[0]) < _count_digits(counterpart[0]) else counterpart
    fine = counterpart if coarse is reading else reading
    return ROUNDED if ratio <= TOLERANCE and _count_digits(coarse[0]) <= 2 < _count_digits(fine[0]) else None


def _is_spelled_from(words: Fact, reading: Reading, digits: Fact, counterpart: Reading) -> bool:
    """Whether a number in words is one in digits without its decimals: twelve percent, 11.9 %."""
    if words.quantity.digits or not digits.quantity.digits or reading[1] != counterpart[1]:
        return False
    value = counterpart[0]
    return (
        value.denominator != 1 and reading[0] > _SMALLEST_ROUNDED and reading[0] == math.floor(value + Fraction(1, 2))
    )


def _compare_rough_shares(one: Fact, other: Fact) -> int | None:
    """A part in words that rounds a percentage, and one of them says so: about a quarter, 27 %."""
    part, percent = (one, other) if one.role == "fraction" else (other, one)
    if part.quantity.digits or part.quantity.parts or percent.unit != "%":
        return None
    gap = percent.value / 100 - part.value
    more = (part.quantity.bound or " ")[0]
    if (more == ">" and gap < 0) or (more == "<" and gap > 0):
        return None
    said = more != " " or part.quantity.approximate or percent.quantity.approximate
    return ROUNDED if said and abs(gap) <= ROUGH_SHARE else None


def _count_written_digits(item: Fact, value: Fraction) -> int:
    """The significant digits as they are written: three in 1,70 m."""
    step = item.quantity.precision
    if step is not None and 0 < step < 1:
        return len(str(abs(int(value / Fraction(step)))))
    return _count_digits(value)


def _count_digits(value: Fraction) -> int:
    """How many significant digits a value has."""
    while value.denominator != 1 and value.denominator % 10 in {0, 2, 4, 5, 6, 8}:
        value *= 10
        if value.denominator == 1 or abs(value) > 10**12:
            break
    return len(str(abs(int(value))).strip("0")) or 1
