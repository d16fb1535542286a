"""Two numbers with something between: ranges, scores, fractions with a stroke, seasons, changes."""

from __future__ import annotations

from fractions import Fraction

from checker.quantities import numbers
from checker.quantities.amounts import Suffix, find_below_zero, read_money_before, read_suffix
from checker.quantities.bare_number import Number, multiply
from checker.quantities.dates import read_from_day
from checker.quantities.phrases import FoundQuantity, make_quantity, match_before
from checker.quantities.quantity import Quantity, Value
from checker.quantities.thresholds import (
    CENTURY_LONG,
    LEAST_LIMIT,
    LIKELY_YEARS,
    MOST_APART,
    MOST_DAYS,
    MOST_SCORED,
    MOST_SPOKEN_SCORED,
    STROKE_YEARS,
    YEARS,
)
from checker.quantities.token_line import TokenLine
from checker.quantities.tokens import DASHES
from checker.quantities.units import CURRENCY_SIGNS

_JOINTS = DASHES.union(":/")
"""Signs that may join two numbers."""


def read_pair(line: TokenLine, first: Number, start: int, unit: str | None) -> FoundQuantity | None:
    """A second number behind the first, with what joins them; ``unit`` is money before the first."""
    if line.words[first.end] in _JOINTS:
        return _read_signed_pair(line, first, start, unit)
    return _read_spoken_pair(line, first, start, unit)


def _read_spoken_pair(line: TokenLine, first: Number, start: int, unit: str | None) -> FoundQuantity | None:
    """Two numbers with a word between: 3 to 5, between 3 and 5; not rose from 3 to 5."""
    facts, word = line.facts.ranges, line.words[first.end]
    if word not in line.lexicon.range_links:
        return None
    before = line.words[max(0, start - 3) : start]
    opened = next((links for opener, links in facts.range_pairs.items() if opener in before), ())
    if (word not in opened and word not in facts.range_words) or match_before(line, start, "change") is not None:
        return None
    second = _read_second(line, first, first.end + 1)
    if second is None:
        return None
    pair = _Pair(line, start, first, second, None if unit is not None else read_suffix(line, second), unit)
    if second.plain and second.value > first.value % CENTURY_LONG:
        pair.complete_year()
    score = not opened and pair.low < MOST_SPOKEN_SCORED
    return (pair.make_score() if score and pair.may_be_score() else None) or pair.make_range(dashed=False)


def _read_second(line: TokenLine, first: Number, at: int) -> Number | None:
    """The second number at token ``at``, behind a sign of money perhaps; None where one of the two is an ordinal."""
    money = line.words[at] in CURRENCY_SIGNS and read_money_before(line, at + 1) is not None
    second = numbers.read_number(line, at + money)
    return None if second is None or second.ordinal or first.ordinal else second


def _read_signed_pair(line: TokenLine, first: Number, start: int, unit: str | None) -> FoundQuantity | None:
    """Two numbers with a sign between, with a space on both sides or on none."""
    end = first.end
    sign = line.words[end]
    tight = line.touches(end)
    if tight != line.touches(end + 1) or (not tight and sign in ":/"):
        return None
    second = numbers.read_number(line, end + 1)
    if second is None or second.ordinal or first.ordinal or _begins_date(line, end + 1, second):
        return None
    if not tight and not (first.digits and second.digits):
        return None
    if sign == "/":
        return _read_stroke(line, start, first, second)
    if sign == ":":
        return _read_score(line, start, first, second)
    return _read_dashed_pair(line, start, first, second, unit)


def _begins_date(line: TokenLine, at: int, second: Number) -> bool:
    """Whether the number behind a dash has the ending of an ordinal, or is the day of a date: 2010 - 17th September."""
    ending = line.touches(second.end) and line.words[second.end] in line.facts.ordinal_words.ordinal_suffixes
    return ending or (second.plain and second.value <= MOST_DAYS and read_from_day(line, at) is not None)


def _read_dashed_pair(
    line: TokenLine, start: int, first: Number, second: Number, unit: str | None
) -> FoundQuantity | None:
    """Two numbers with a dash between: 3-5 km, 1914-18, 102-98."""
    pair = _Pair(line, start, first, second, None if unit is not None else read_suffix(line, second), unit)
    pair.complete_year()
    spelled = not first.digits and not second.digits and pair.low > pair.high
    return (pair.make_score() if spelled or pair.may_be_score() else None) or pair.make_range(dashed=True)


def _read_score(line: TokenLine, start: int, first: Number, second: Number) -> FoundQuantity | None:
    """3:1, however it came about."""
    if not isinstance(first.value, int) or not isinstance(second.value, int):
        return None
    quantity = make_quantity(line, start, second.end, "score", None)
    quantity.parts = (first.value, second.value)
    return quantity, second.end


def _read_stroke(line: TokenLine, start: int, first: Number, second: Number) -> FoundQuantity | None:
    """3/4, 5/8 inch, 1997/98."""
    if not isinstance(first.value, int) or not isinstance(second.value, int) or not second.value:
        return None
    if first.value in STROKE_YEARS:
        period = make_quantity(line, start, second.end, "range", None)
        high = second.value if second.value > 99 else first.value // 100 * 100 + second.value
        period.ends = (
            make_quantity(line, start, first.end, "year", first.value),
            make_quantity(line, start, second.end, "year", high),
        )
        return period, second.end
    value = Fraction(first.value, second.value)
    suffix = read_suffix(line, second)
    if suffix is not None and _are_limits(first.value, second.value):
        return _Pair(line, start, first, second, suffix, None).make_range(dashed=True)
    if suffix is not None and suffix[0] == "unit":
        return make_quantity(line, start, suffix[2], "unit", value, suffix[1]), suffix[2]
    quantity = make_quantity(line, start, second.end, "fraction", value)
    quantity.parts = (first.value, second.value)
    return quantity, second.end


def _are_limits(low: int, high: int) -> bool:
    """Whether two numbers with a stroke between, before a unit, are those of a range: 210/220 cm, but 15/16 inch."""
    return LEAST_LIMIT <= low < high <= MOST_APART * low and high & (high - 1) != 0


GROUP = 1000
"""What a group of three digits is worth, which a range may say once for both ends."""


class _Pair:
    """Two numbers with a dash or a word between; ``low`` and ``high`` are their values with what is said only once.

    ``suffix`` is what stands behind the second, ``money`` the currency before the first.
    """

    def __init__(  # noqa: PLR0917
        self, line: TokenLine, start: int, first: Number, second: Number, suffix: Suffix | None, money: str | None
    ) -> None:
        self.line, self.start, self.first, self.second = line, start, first, second
        self.suffix, self.money = suffix, money
        self.low, self.high = first.value, second.value
        unscaled = first.plain or not (first.digits or first.scaled)
        if second.scaled and unscaled and self.low < 1000:
            self.low = multiply(self.low, get_scale(second))

    def complete_year(self) -> None:
        """1914-18."""
        plain = self.first.plain and self.second.plain and self.suffix is None
        if plain and self.low in YEARS and self.high < 100:
            self.high = int(self.low) // 100 * 100 + int(self.high)

    def may_be_score(self) -> bool:
        """Whether the numbers are goals rather than a range: the first is the larger one."""
        plain = self.first.plain and self.second.plain and self.suffix is None
        return plain and self.low > self.high and self.low < MOST_SCORED

    def make_score(self) -> FoundQuantity | None:
        """The score; None where a number is not whole."""
        if not isinstance(self.low, int) or not isinstance(self.high, int):
            return None
        quantity = make_quantity(self.line, self.start, self.second.end, "score", None)
        quantity.parts = (self.low, self.high)
        return quantity, self.second.end

    def make_range(self, *, dashed: bool) -> FoundQuantity | None:
        """The range with its two ends; None where the first number is the larger one, but for units (5 - 3 km)."""
        suffix = self.suffix
        if self.low > self.high and not (suffix and suffix[0] == "unit"):
            return None
        line, end = self.line, suffix[2] if suffix else self.second.end
        ends = (
            make_quantity(line, self.start, self.first.end, "cardinal", self.low),
            make_quantity(line, self.second.end - 1, end, "cardinal", self.high),
        )
        for one, number in zip(ends, (self.first, self.second), strict=True):
            self._describe_end(one, number, dashed=dashed)
        if self.first.plain and self.low < GROUP <= self.high and self.high % GROUP == 0 and not self.second.scaled:
            ends[0].readings += ((multiply(self.low, GROUP), ends[0].unit),)  # 300 à 450 000
        below = find_below_zero(line, end, ends[1].unit)
        if below:  # zwischen 3 und 9 Grad unter null
            end, self.low, self.high = below, -self.low, -self.high
            ends[0].value, ends[1].value = self.low, self.high
        quantity = make_quantity(line, self.start, end, "range", None, ends[1].unit)
        quantity.low, quantity.high, quantity.ends = self.low, self.high, ends
        if dashed and isinstance(self.low, int) and isinstance(self.high, int):
            quantity.parts = (self.low, self.high)
        return quantity, end

    def _describe_end(self, one: Quantity, number: Number, *, dashed: bool) -> None:
        """Give an end the unit of the range, or take it for a year."""
        one.digits, one.weak, one.precision = number.digits, number.weak, number.step
        if self.suffix is not None:
            one.kind, one.unit = self.suffix[0], self.suffix[1]
        elif self.money is not None:
            one.kind, one.unit = "currency", self.money
        elif number.plain and one.value in LIKELY_YEARS:
            one.kind = "year"
        elif dashed and isinstance(one.value, int) and 9 < self.low < self.high < 100:
            one.readings = ((1900 + one.value, None),)
        if number.other is not None:
            one.readings = ((number.other, one.unit),)


def get_scale(number: Number) -> int:
    """The scale of a number, by the step of its last digit: a power of a thousand."""
    step = int(number.step) if number.step >= 1 else 1
    while step > 1 and step % 1000:
        step *= 10
    return step


def read_shared_scale(line: TokenLine, first: Number) -> tuple[Value, str | None] | None:
    """What the first number of a change is with the scale and unit of the second: from 10 to 12 million euros."""
    if not first.plain or line.words[first.end] not in line.facts.ranges.change_links:
        return None
    second = numbers.read_number(line, first.end + 1)
    if second is None or not second.scaled or not second.digits:
        return None
    suffix = read_suffix(line, second)
    return multiply(first.value, get_scale(second)), suffix[1] if suffix is not None else None
