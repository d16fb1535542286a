"""Times of day in words: halb drei, ten to three, a quarter past six, midi moins dix."""

from __future__ import annotations

from checker.quantities import numbers
from checker.quantities.bare_number import Number
from checker.quantities.clock_times import DAY, finish_time, get_whole
from checker.quantities.phrases import FoundQuantity, make_quantity, match_behind
from checker.quantities.quantity import Quantity
from checker.quantities.token_line import TokenLine
from checker.quantities.units import SYMBOLS, get_dimension


def _mark_as_spoken(quantity: Quantity) -> Quantity:
    """A time in words, which may be meant twelve hours later."""
    quantity.half_day = True
    quantity.digits = False
    return quantity


def _find_sign(line: TokenLine, at: int) -> int:
    """1 for a word such as past at token ``at``, -1 for one such as to, 0 for others."""
    facts, word = line.facts.spoken_times, line.words[at]
    return 1 if word in facts.past else -1 if word in facts.to else 0


def read_minutes_first(line: TokenLine, at: int, number: Number | None) -> FoundQuantity | None:
    """Ten to three, zehn nach drei, fünf vor halb acht."""
    minutes = get_whole(number, 1, 29)
    if number is None or minutes is None:
        return None
    end = number.end
    unit = match_behind(line, end, "unit")
    if unit is not None and unit[2] == "minute":
        end = unit[0]
    sign = _find_sign(line, end)
    if not sign:
        return None
    return _read_the_hour(line, at, end + 1, sign * minutes, strict=(sign < 0 or number.digits) and unit is None)


def _read_the_hour(line: TokenLine, start: int, at: int, minutes: int, *, strict: bool) -> FoundQuantity | None:
    """The hour at token ``at`` that minutes are added to; ``strict`` where it may be something else."""
    half = line.facts.spoken_times.half_hour.get(line.words[at])
    if half is not None and half < 0:
        minutes += half
        at += 1
    hour = (_read_named_hour(line, at) if half is None else None) or _read_counted_hour(line, at)
    if hour is None:
        return None
    count, base, behind = hour
    before = (line.words[start - 1], line.words[start - 2])
    likely = any(word in line.facts.clock.clock_before for word in before)
    if strict and half is None and (minutes % 5 or (not likely and abs(minutes) <= count)):
        return None
    if _counts_more(line, behind, "unit", "currency", "percent", "points", "counts") or _has_symbol(line, behind):
        return None
    quantity, end = finish_time(line, start, behind, (base + minutes) % DAY)
    return _mark_as_spoken(quantity), end


def _read_named_hour(line: TokenLine, at: int) -> tuple[int, int, int] | None:
    """Noon or midnight: (the hour on the dial, minutes after midnight, the token behind)."""
    name = line.look_up(line.words[at])
    return (12, name.clock, at + 1) if name is not None and name.clock is not None else None


def _read_counted_hour(line: TokenLine, at: int) -> tuple[int, int, int] | None:
    """An hour of the dial, likewise."""
    number = numbers.read_number(line, at)
    hour = get_whole(number, 1, 12)
    if number is None or hour is None or line.words[at] in line.facts.one.articles:
        return None
    return hour, hour * 60, number.end


def _counts_more(line: TokenLine, at: int, *roles: str) -> bool:
    """Whether what seems an hour counts something; behind words a short symbol is a word (half past nine in)."""
    found = match_behind(line, at, *roles)
    short = found is not None and found[0] == at + 1 and len(line.words[at]) <= 2 and line.words[at - 1].isalpha()
    return found is not None and not (short and line.words[at].isalpha())


def _has_symbol(line: TokenLine, at: int) -> bool:
    """Whether a symbol of two letters or more, which is no word, stands at token ``at``: from 15 to 10 km."""
    symbol = SYMBOLS.get(line.get_original(at), "") if len(line.words[at]) > 1 else ""
    return bool(symbol) and get_dimension(symbol) != "time"


def read_from_part(line: TokenLine, at: int) -> FoundQuantity | None:
    """A time that begins with a part of an hour: halb drei, half past two, viertel vor acht, quarter to six."""
    facts = line.facts
    word = line.words[at]
    quarter = facts.spoken_times.quarters.get(word)
    sign = _find_sign(line, at + 1) if quarter is not None else 0
    if quarter is not None and sign:
        start = at - 1 if at and line.words[at - 1] in facts.one.articles else at
        return _read_the_hour(line, start, at + 2, sign * quarter, strict=False)
    half = facts.spoken_times.half_hour.get(word)
    if half is None:
        return None
    number = numbers.read_number(line, at + 1)
    hour = get_whole(number, 1, 12)
    if number is None or hour is None or line.touches(at + 1):
        return None
    if _counts_more(line, number.end, "unit", "currency", "percent"):
        return None
    return _mark_as_spoken(make_quantity(line, at, number.end, "time", hour * 60 + half)), number.end


def read_named_time(line: TokenLine, at: int, minutes: int) -> FoundQuantity:
    """Noon, midnight, midi et demi, minuit moins le quart."""
    shift, end = _read_shift(line, at + 1)
    quantity = _mark_as_spoken(make_quantity(line, at, end, "time", (minutes + shift) % DAY))
    quantity.weak = not shift
    return quantity, end


def _read_shift(line: TokenLine, at: int) -> tuple[int, int]:
    """The minutes added behind the name of a time, and the token behind them."""
    more = match_behind(line, at, "after_hour")
    if more is not None and isinstance(more[2], int):
        return more[2], more[0]
    if not line.facts.clock.minutes_behind_hours:
        return 0, at
    less = line.words[at] in line.facts.spoken_times.minus_minutes
    small = numbers.read_number(line, at + less)
    part = get_whole(small, 1, 59)
    if small is None or part is None or part % 5 or line.words[small.end][:1].isalpha():
        return 0, at
    return (-part if less else part), small.end
