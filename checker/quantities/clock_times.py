"""Times of day by the hour: 14h30, 14.30 Uhr, 2:30 pm, trois heures moins dix, six o'clock."""

from __future__ import annotations

from checker.quantities import numbers
from checker.quantities.bare_number import Number
from checker.quantities.phrases import FoundQuantity, make_quantity, match_behind
from checker.quantities.token_line import TokenLine

NOON, DAY = 12 * 60, 24 * 60
"""Minutes after midnight of noon and of the next midnight."""
ROW = 4
"""Digits of an hour and a minute that nothing parts."""


def get_whole(number: Number | None, least: int, most: int) -> int | None:
    """The value of a whole number between two bounds, both included; None for any other."""
    if number is None or number.ordinal or number.scaled or not isinstance(number.value, int):
        return None
    return number.value if least <= number.value <= most else None


def get_minutes(hour: str, minute: str) -> int | None:
    """Minutes after midnight of an hour of one or two digits and a minute of two; None for what is no time."""
    if not (hour.isdigit() and len(hour) <= 2 and minute.isdigit() and len(minute) == 2):
        return None
    return int(hour) * 60 + int(minute) if int(hour) <= 24 and int(minute) < 60 else None


def read_clock_time(line: TokenLine, at: int, number: Number | None) -> FoundQuantity | None:
    """A time in digits or by the hour that begins with ``number`` at token ``at``."""
    token, sign = line.words[at], line.facts.clock.minute_sign
    if sign is not None and sign in token:
        minutes = get_minutes(*token.split(sign, 1))
        if minutes is not None and match_behind(line, at + 1, "meridiem", "hours") is not None:
            return finish_time(line, at, at + 1, minutes)
    hour = get_whole(number, 0, 24)
    if hour is not None and number is not None:
        return _read_hour(line, at, number, hour)
    return _read_row(line, at)


def _read_row(line: TokenLine, at: int) -> FoundQuantity | None:
    """Four digits in a row that a zone makes a time: 1900 UTC."""
    token = line.words[at]
    if len(token) != ROW or not token.isdigit() or match_behind(line, at + 1, "zone") is None:
        return None
    minutes = get_minutes(token[:2], token[2:])
    if minutes is None:
        return None
    time, end = finish_time(line, at, at + 1, minutes)
    time.half_day = False
    return (time, end) if time.zone is not None else None


def has_colon(line: TokenLine, at: int) -> bool:
    """Whether a colon joins the digits at token ``at``, of an hour or a minute, to what stands behind."""
    token = line.words[at]
    if not (token.isdigit() and len(token) <= 2 and line.words[at + 1] == ":"):
        return False
    return line.touches(at + 1) and line.touches(at + 2)


def read_digital_time(line: TokenLine, at: int) -> FoundQuantity | None:
    """A time or a duration with a colon (see `has_colon`): 2:30 pm, 1:02:03, 2:30 minutes."""
    words = line.words
    minutes = get_minutes(words[at], words[at + 2])
    if minutes is None:
        return None
    end = at + 3
    seconds = words[end + 1] if words[end] == ":" else ""
    if seconds.isdigit() and len(seconds) == 2:
        unit = match_behind(line, end + 2, "unit")
        behind = unit[0] if unit is not None and unit[2] == "hour" else end + 2
        return make_quantity(line, at, behind, "duration", minutes * 60 + int(seconds), "second"), behind
    unit = match_behind(line, end, "unit")
    if unit is not None and unit[2] == "hour" and not match_behind(line, end, "hours"):
        return make_quantity(line, at, unit[0], "duration", minutes, "minute"), unit[0]
    if unit is not None and unit[2] == "minute":
        return make_quantity(line, at, unit[0], "duration", minutes, "second"), unit[0]
    return finish_time(line, at, end, minutes)


def finish_time(line: TokenLine, start: int, end: int, minutes: int) -> FoundQuantity:
    """A time of day with the word for hours, am or pm, and the zone behind it."""
    hours = match_behind(line, end, "hours")
    half = match_behind(line, end, "meridiem")
    if hours is not None and (half is None or hours[0] > half[0]):
        end = hours[0]
        half = match_behind(line, end, "meridiem")
    if half is not None:
        end = half[0]
        minutes = _turn_half(minutes, half[2])
    quantity = make_quantity(line, start, end, "time", minutes)
    if half is None and hours is None:
        quantity.half_day = minutes <= NOON
        quantity.parts = divmod(minutes, 60)
    zone = match_behind(line, end, "zone")
    if zone is not None and isinstance(zone[2], int) and (line.get_original(end).isupper() or zone[0] > end + 1):
        quantity.zone = zone[2]
        end = zone[0]
        quantity.end = line.ends[end - 1]
    return quantity, end


def _turn_half(minutes: int, added: object) -> int:
    """A time in the half of the day that am (0 hours added) or pm (12) says."""
    if added == 12 and minutes < NOON:
        return minutes + NOON
    if added == 0 and NOON <= minutes < NOON + 60:
        return minutes - NOON
    return minutes


def _read_hour(line: TokenLine, at: int, number: Number, hour: int) -> FoundQuantity | None:
    """14 Uhr 30, 14h30, trois heures moins dix, 6 p.m., six o'clock."""
    if match_behind(line, number.end, "meridiem") is not None:
        return finish_time(line, at, number.end, hour * 60)
    found = match_behind(line, number.end, "hours")
    if found is None:
        return None
    end, minutes = found[0], hour * 60
    shift = read_shift(line, end)
    if shift is not None:
        minutes, end = minutes + shift[0], shift[1]
        unit = match_behind(line, end, "unit") if shift[2] else None
        if unit is not None and unit[2] == "minute":
            return None
    elif not _is_time(line, at, end):
        return None
    quantity, end = finish_time(line, at, end, minutes)
    quantity.half_day = not number.digits and minutes <= NOON
    return quantity, end


def _is_time(line: TokenLine, at: int, end: int) -> bool:
    """Whether a number with a word for hours before token ``end`` is a time rather than a number of hours."""
    facts = line.facts.clock
    if not facts.hours_are_durations or (line.words[at - 1] if at else "") in facts.clock_before:
        return True
    if match_behind(line, end, "meridiem") is not None:
        return True
    return line.words[end] in line.facts.ranges.range_words and match_behind(line, end + 2, "hours") is not None


def read_shift(line: TokenLine, at: int) -> tuple[int, int, bool] | None:
    """Minutes behind a word for hours: (minutes added, the token behind them, whether they are a number)."""
    more = match_behind(line, at, "after_hour")
    if more is not None and isinstance(more[2], int):
        return more[2], more[0], False
    less = line.words[at] in line.facts.spoken_times.minus_minutes
    small = numbers.read_number(line, at + 1 if less else at)
    part = get_whole(small, 0, 59)
    if small is None or part is None or not _are_minutes(line, at, small):
        return None
    return -part if less else part, small.end, True


def _are_minutes(line: TokenLine, at: int, small: Number) -> bool:
    """Whether a number behind a word for hours at token ``at`` says the minutes."""
    if small.digits:
        return len(line.words[at]) == 2 or small.end > at + 1
    if match_behind(line, small.end, "unit", "currency", "percent") is not None:
        return False
    return line.facts.clock.minutes_behind_hours or small.value >= 13 or small.value % 5 == 0
