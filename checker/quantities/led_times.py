"""Times of day that the noun for hours, or an article that stands for it, leads to: ore 14.30, dalle 9 alle 17."""

from __future__ import annotations

from collections.abc import Collection

from checker.quantities import numbers
from checker.quantities.clock_times import (
    NOON,
    finish_time,
    get_minutes,
    get_whole,
    has_colon,
    read_digital_time,
    read_shift,
)
from checker.quantities.phrases import FoundQuantity, match_behind
from checker.quantities.quantity import Quantity
from checker.quantities.token_line import TokenLine
from checker.quantities.tokens import DASHES, split_phrase


def read_led_period(line: TokenLine, at: int) -> FoundQuantity | None:
    """The time at token ``at``, or the two of which it is the first; None where nothing leads to a time."""
    first = read_led_time(line, at)
    if first is None:
        return None
    quantity, end = first
    dashed = line.words[end] in DASHES
    if not dashed and line.words[end] not in line.facts.ranges.range_words:
        return first
    start = end + 1 + (line.words[end + 1] in line.facts.clock.hours_before)
    led = dashed or line.words[start - 1] in line.lexicon.hour_leads
    second = _read_hour(line, start, sure=True) if led else None
    if second is None:
        return first
    period = Quantity(quantity.start, second[0].end, "range")
    period.ends = (quantity, second[0])
    return period, second[1]


def read_led_time(line: TokenLine, at: int) -> FoundQuantity | None:
    """The time at token ``at``; None where nothing leads to one."""
    if not at or line.words[at - 1] not in line.lexicon.hour_leads:
        return None
    sure = _stands_before(line, at, line.facts.clock.hours_before)
    if not sure and not _stands_before(line, at, line.facts.clock.hour_articles):
        return None
    return _read_hour(line, at, sure=sure)


def _stands_before(line: TokenLine, at: int, phrases: Collection[str]) -> bool:
    """Whether one of some phrases stands right before token ``at``."""
    split = map(split_phrase, phrases)
    return any(tuple(line.words[max(0, at - len(words)) : at]) == words for words in split)


def _read_hour(line: TokenLine, at: int, *, sure: bool) -> FoundQuantity | None:
    """An hour at token ``at`` with its minutes; one that is not ``sure`` must have minutes or count nothing."""
    if has_colon(line, at):
        return read_digital_time(line, at)
    token, sign = line.words[at], line.facts.clock.minute_sign
    dotted = get_minutes(*token.split(sign, 1)) if sign is not None and token.count(sign) == 1 else None
    if dotted is not None:
        counted = match_behind(line, at + 1, "unit", "currency", "percent") is not None
        return None if counted and not sure else finish_time(line, at, at + 1, dotted)
    number = numbers.read_number(line, at)
    hour = get_whole(number, 0, 24)
    if number is None or hour is None:
        return None
    end, minutes = number.end, hour * 60
    shift = read_shift(line, end)
    if shift is not None and not shift[2]:
        minutes, end = minutes + shift[0], shift[1]
    elif not sure and _counts(line, end):
        return None
    quantity, end = finish_time(line, at, end, minutes)
    quantity.half_day = not number.digits and minutes <= NOON
    quantity.digits = number.digits
    return quantity, end


def _counts(line: TokenLine, at: int) -> bool:
    """Whether a number before token ``at`` counts what stands there: alle 14 persone."""
    word, facts = line.words[at], line.facts
    if not word[:1].isalnum():
        return match_behind(line, at, "unit", "currency", "percent") is not None
    if match_behind(line, at, "meridiem", "hours") is not None:
        return False
    return word not in {*facts.ranges.range_words, *facts.cardinals.joiners, *facts.nouns.particles}
