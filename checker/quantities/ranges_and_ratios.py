"""Two numbers that belong together: ranges, scores, shares (one in five), fractions with a stroke."""

from __future__ import annotations

from collections.abc import Collection
from fractions import Fraction

from checker.quantities import numbers
from checker.quantities.amounts import read_money_before, read_money_behind
from checker.quantities.calendar import LIKELY_YEARS
from checker.quantities.numbers import Number
from checker.quantities.phrases import FoundQuantity, make_quantity, match_before, match_behind
from checker.quantities.quantity import Value
from checker.quantities.tokens import TokenLine

DASHES = frozenset("-–:/")
_CENTURIES = range(1000, 2101)


def read_pair(line: TokenLine, first: Number, start: int, unit: str | None) -> FoundQuantity | None:
    """A second number behind the first, with what joins them; ``unit`` is money before the first."""
    end = first.end
    sign = line.words[end]
    facts = line.facts
    if sign in DASHES:
        return _dashed(line, first, start, unit)
    if sign not in line.lexicon.range_links:
        return None
    opened = next((words for word, words in facts.range_pairs.items() if _opened(line, start, word)), ())
    if sign in opened or sign in facts.range_words:
        if match_before(line, start, "change") is not None:
            return None
        joined = end + 1
        if read_money_before(line, joined + 1) is not None and line.words[joined] in "$€£":
            joined += 1
        second = numbers.read_number(line, joined)
        if second is None or second.ordinal:
            return None
        return _joined(line, start, first, second, unit, opened=bool(opened))
    return None


def _opened(line: TokenLine, start: int, word: str) -> bool:
    return word in line.words[max(0, start - 3) : start]


def _dashed(line: TokenLine, first: Number, start: int, unit: str | None) -> FoundQuantity | None:
    end = first.end
    tight = line.touches(end)
    if tight != line.touches(end + 1) or (not tight and line.words[end] in ":/"):
        return None
    second = numbers.read_number(line, end + 1)
    if second is None or second.ordinal or first.ordinal:
        return None
    if not tight and not (first.digits and second.digits):
        return None
    if line.words[end] == "/":
        return _stroke(line, start, first, second)
    if line.words[end] == ":":
        return _score(line, start, first, second)
    return _joined(line, start, first, second, unit, dash=True)


def _score(line: TokenLine, start: int, first: Number, second: Number) -> FoundQuantity | None:
    if not isinstance(first.value, int) or not isinstance(second.value, int):
        return None
    quantity = make_quantity(line, start, second.end, "score", None)
    quantity.parts = (first.value, second.value)
    return quantity, second.end


def _stroke(line: TokenLine, start: int, first: Number, second: Number) -> FoundQuantity | None:
    if not isinstance(first.value, int) or not isinstance(second.value, int) or not second.value:
        return None
    if first.value in range(1900, 2100):
        period = make_quantity(line, start, second.end, "range", None)
        high = second.value if second.value > 99 else first.value // 100 * 100 + second.value
        period.ends = (
            make_quantity(line, start, first.end, "year", first.value),
            make_quantity(line, start, second.end, "year", high),
        )
        return period, second.end
    value = Fraction(first.value, second.value)
    behind = read_money_behind(line, second)
    if behind is not None and behind[0] == "unit":
        return make_quantity(line, start, behind[2], "unit", value, behind[1]), behind[2]
    quantity = make_quantity(line, start, second.end, "fraction", value)
    quantity.parts = (first.value, second.value)
    return quantity, second.end


def _joined(
    line: TokenLine,
    start: int,
    first: Number,
    second: Number,
    unit: str | None,
    *,
    dash: bool = False,
    opened: bool = False,
) -> FoundQuantity | None:
    if first.ordinal:
        return None
    behind = read_money_behind(line, second) if unit is None else None
    low, high = _ends(first, second, dash=dash, bare=behind is None)
    plain = first.plain and second.plain
    score = behind is None and not opened and plain and low > high and low < 300 and (dash or low < 100)
    spelled = dash and not first.digits and not second.digits and low > high
    if (score or spelled) and isinstance(low, int) and isinstance(high, int):
        quantity = make_quantity(line, start, second.end, "score", None)
        quantity.parts = (low, high)
        return quantity, second.end
    if low > high and not (behind and behind[0] == "unit"):
        return None
    end = behind[2] if behind else second.end
    ends = (
        make_quantity(line, start, first.end, "cardinal", low),
        make_quantity(line, second.end - 1, end, "cardinal", high),
    )
    for one, number in zip(ends, (first, second), strict=True):
        one.digits, one.weak, one.precision = number.digits, number.weak, number.step
        if behind is not None:
            one.kind, one.unit = behind[0], behind[1]
        elif unit is not None:
            one.kind, one.unit = "currency", unit
        elif number.plain and one.value in LIKELY_YEARS:
            one.kind = "year"
        elif dash and isinstance(one.value, int) and 9 < low < high < 100:
            one.readings = ((1900 + one.value, None),)
        if number.other is not None:
            one.readings = ((number.other, one.unit),)
    quantity = make_quantity(line, start, end, "range", None, ends[1].unit)
    quantity.low, quantity.high, quantity.ends = low, high, ends
    quantity.parts = (low, high) if dash and isinstance(low, int) and isinstance(high, int) else ()
    return quantity, end


def _ends(first: Number, second: Number, *, dash: bool, bare: bool) -> tuple[Value, Value]:
    """The two ends with what is said only once: 2 to 3 million, 1914-18."""
    low, high = first.value, second.value
    unscaled = first.plain or not (first.digits or first.scaled)
    if second.scaled and unscaled and low < 1000:
        low = numbers.read_multiplication(low, _scale_of(second))
    if dash and bare and first.plain and second.plain and low in _CENTURIES and high < 100:
        high = int(low) // 100 * 100 + int(high)
    return low, high


def _scale_of(number: Number) -> int:
    step = int(number.step) if number.step >= 1 else 1
    while step > 1 and step % 1000:
        step *= 10
    return step


def read_shared_scale(line: TokenLine, first: Number) -> tuple[Value, str | None] | None:
    """What the first number of a change is with the scale and unit of the second: from 10 to 12 million euros."""
    if not first.plain or line.words[first.end] not in line.facts.change_links:
        return None
    second = numbers.read_number(line, first.end + 1)
    if second is None or not second.scaled or not second.digits:
        return None
    behind = read_money_behind(line, second)
    return numbers.read_multiplication(first.value, _scale_of(second)), behind[1] if behind is not None else None


def read_share(line: TokenLine, first: Number, start: int) -> FoundQuantity | None:
    """One in five, un Français sur trois, one out of ten."""
    facts = line.facts
    if first.ordinal or not isinstance(first.value, int) or first.value > 99 or line.touches(first.end):
        return None
    for words in range(3):
        link = first.end + words
        found = read_following_words(line, link, facts.ratio_words)
        if found:
            second = numbers.read_number(line, found)
            if (
                second is None
                or second.ordinal
                or not isinstance(second.value, int)
                or second.value <= first.value
                or second.value > 1000
                or (second.plain and second.value > 100)
            ):
                return None
            if (
                match_behind(line, second.end, "unit", "currency", "percent", "century")
                or line.words[second.end] == "-"
            ):
                return None
            quantity = make_quantity(line, start, second.end, "fraction", Fraction(first.value, second.value))
            quantity.parts = (first.value, second.value)
            quantity.weak = second.value == 2
            return quantity, second.end
        if not line.words[link][:1].isalpha():
            return None
    return None


def read_share_of_one(line: TokenLine, at: int, number: Number) -> FoundQuantity | None:
    """Un Français sur trois, where the word for one is an article to begin with."""
    facts = line.facts
    if (
        number.ordinal
        or not isinstance(number.value, int)
        or not 1 < number.value <= 1000
        or (number.scaled and number.digits)
    ):
        return None
    if at < 2 or line.words[at - 1] not in facts.ratio_words:
        return None
    for start in range(at - 2, max(-1, at - 5), -1):
        if line.words[start] in facts.weak_numerals:
            if match_behind(line, number.end, "unit", "currency", "percent", "century"):
                return None
            quantity = make_quantity(line, start, number.end, "fraction", Fraction(1, number.value))
            quantity.parts = (1, number.value)
            quantity.weak = number.value == 2
            return quantity, number.end
        if not line.words[start][:1].isalpha():
            return None
    return None


def read_following_words(line: TokenLine, at: int, phrases: Collection[str]) -> int:
    """The token behind one of the phrases at token ``at``; 0 where none stands there."""
    first = line.words[at]
    for phrase in phrases:
        if not phrase.startswith(first):
            continue
        words = phrase.split()
        if line.words[at : at + len(words)] == words:
            return at + len(words)
    return 0
