"""Times of day: 14h30, 14.30 Uhr, 2:30 pm, halb drei, ten to three, midi."""

from __future__ import annotations

from checker.quantities import numbers
from checker.quantities.numbers import Number
from checker.quantities.phrases import FoundQuantity, make_quantity, match_behind
from checker.quantities.tokens import TokenLine


def _whole(number: Number | None, least: int, most: int) -> int | None:
    if number is None or number.ordinal or number.scaled or not isinstance(number.value, int):
        return None
    return number.value if least <= number.value <= most else None


def read_at_number(line: TokenLine, at: int, number: Number | None) -> FoundQuantity | None:
    """A time that begins with the number at token ``at``; ``number`` is that number as read."""
    token = line.words[at]
    facts = line.facts
    if (
        token.isdigit()
        and len(token) <= 2
        and line.words[at + 1] == ":"
        and line.touches(at + 1)
        and line.touches(at + 2)
    ):
        return _digital(line, at)
    hour, dot, minutes = token.partition(facts.clock_sign)
    if (
        dot
        and hour.isdigit()
        and len(hour) <= 2
        and len(minutes) == 2
        and minutes.isdigit()
        and int(hour) < 25
        and int(minutes) < 60
    ):
        behind = match_behind(line, at + 1, "meridiem", "hours")
        if behind is not None:
            return _finished(line, at, at + 1, int(hour) * 60 + int(minutes))
    whole = _whole(number, 0, 24)
    if number is None or whole is None:
        return _minutes_first(line, at, number)
    return _hour(line, at, number, whole) or _minutes_first(line, at, number)


def _digital(line: TokenLine, at: int) -> FoundQuantity | None:
    words = line.words
    minutes = words[at + 2]
    if not (len(minutes) == 2 and minutes.isdigit()) or int(words[at]) > 24 or int(minutes) > 59:
        return None
    end = at + 3
    if words[end] == ":" and words[end + 1].isdigit() and len(words[end + 1]) == 2:
        seconds = int(words[at]) * 3600 + int(minutes) * 60 + int(words[end + 1])
        end += 2
        unit = match_behind(line, end, "unit")
        behind = unit[0] if unit is not None and unit[2] == "hour" else end
        return make_quantity(line, at, behind, "duration", seconds, "second"), behind
    unit = match_behind(line, end, "unit")
    if unit is not None and unit[2] == "hour" and not match_behind(line, end, "hours"):
        return make_quantity(line, at, unit[0], "duration", int(words[at]) * 60 + int(minutes), "minute"), unit[0]
    if unit is not None and unit[2] == "minute":
        return make_quantity(line, at, unit[0], "duration", int(words[at]) * 60 + int(minutes), "second"), unit[0]
    return _finished(line, at, end, int(words[at]) * 60 + int(minutes))


def _finished(line: TokenLine, start: int, end: int, minutes: int) -> FoundQuantity:
    """Add the word for hours, am or pm, and the zone."""
    hours = match_behind(line, end, "hours")
    half = match_behind(line, end, "meridiem")
    if hours is not None and (half is None or hours[0] > half[0]):
        end = hours[0]
        half = match_behind(line, end, "meridiem")
    if half is not None:
        end = half[0]
        if half[2] == 12 and minutes < 720:
            minutes += 720
        elif half[2] == 0 and 720 <= minutes < 780:
            minutes -= 720
    quantity = make_quantity(line, start, end, "time", minutes)
    quantity.half_day = half is None and minutes <= 12 * 60 and hours is None
    if half is None and hours is None:
        quantity.parts = (minutes // 60, minutes % 60)
    zone = match_behind(line, end, "zone")
    if zone is not None and isinstance(zone[2], int) and (line.original(end).isupper() or zone[0] > end + 1):
        quantity.zone = zone[2]
        end = zone[0]
        quantity.end = line.ends[end - 1]
    return quantity, end


def _hour(line: TokenLine, at: int, number: Number, hour: int) -> FoundQuantity | None:
    """14 Uhr 30, 14h30, trois heures moins dix, 6 p.m., six o'clock."""
    facts = line.facts
    end = number.end
    if match_behind(line, end, "meridiem") is not None:
        return _finished(line, at, end, hour * 60)
    found = match_behind(line, end, "hours")
    if found is None:
        return None
    behind = found[0]
    minutes = hour * 60
    sure = not facts.hours_are_durations
    more = match_behind(line, behind, "after_hour")
    small = numbers.read_number(line, behind)
    less = line.words[behind] in facts.minus_minutes
    if less and more is None:
        small = numbers.read_number(line, behind + 1)
    part = _whole(small, 0, 59)
    if more is not None and isinstance(more[2], int):
        minutes += more[2]
        behind, sure = more[0], True
    elif part is not None and small is not None and _minutes_follow(line, behind, small):
        minutes += -part if less else part
        behind, sure = small.end, True
        unit = match_behind(line, behind, "unit")
        if unit is not None and unit[2] == "minute":
            return None
    before = line.words[at - 1] if at else ""
    sure = sure or before in facts.clock_before or match_behind(line, behind, "meridiem") is not None
    if not sure and (line.words[behind] not in facts.range_words or match_behind(line, behind + 2, "hours") is None):
        return None
    quantity, end = _finished(line, at, behind, minutes)
    quantity.half_day = not number.digits and minutes <= 12 * 60
    return quantity, end


def _minutes_follow(line: TokenLine, at: int, small: Number) -> bool:
    if small.digits:
        return len(line.words[at]) == 2 or small.end > at + 1
    if match_behind(line, small.end, "unit", "currency", "percent") is not None:
        return False
    return line.facts.hours_are_durations or small.value >= 13 or small.value % 5 == 0


def _minutes_first(line: TokenLine, at: int, number: Number | None) -> FoundQuantity | None:
    """Ten to three, zehn nach drei, fünf vor halb acht."""
    facts = line.facts
    minutes = _whole(number, 1, 29)
    if number is None or minutes is None or not (facts.past or facts.to):
        return None
    end = number.end
    unit = match_behind(line, end, "unit")
    if unit is not None and unit[2] == "minute":
        end = unit[0]
    sign = 1 if line.words[end] in facts.past else -1 if line.words[end] in facts.to else 0
    if not sign:
        return None
    return _to_the_hour(line, at, end + 1, sign * minutes, strict=(sign < 0 or number.digits) and unit is None)


def _to_the_hour(line: TokenLine, start: int, at: int, minutes: int, *, strict: bool) -> FoundQuantity | None:
    facts = line.facts
    half = facts.half_hour.get(line.words[at])
    if half is not None and half < 0:
        minutes += half
        at += 1
    name = line.look_up(line.words[at])
    if name is not None and name.clock is not None and half is None:
        hour, behind, base = 12, at + 1, name.clock
    else:
        hour_number = numbers.read_number(line, at)
        hour_read = _whole(hour_number, 1, 12)
        if hour_number is None or hour_read is None or line.words[at] in facts.articles:
            return None
        hour, behind, base = hour_read, hour_number.end, hour_read * 60
    likely = line.words[start - 1] in facts.clock_before or line.words[start - 2] in facts.clock_before
    if strict and half is None and (minutes % 5 or (not likely and abs(minutes) <= hour)):
        return None
    if _counts_more(line, behind, "unit", "currency", "percent", "points", "counts"):
        return None
    quantity, end = _finished(line, start, behind, (base + minutes) % 1440)
    quantity.half_day = True
    quantity.digits = False
    return quantity, end


def _counts_more(line: TokenLine, at: int, *roles: str) -> bool:
    """Whether what seems an hour counts something; behind words a short symbol is a word (half past nine in)."""
    found = match_behind(line, at, *roles)
    short = found is not None and found[0] == at + 1 and len(line.words[at]) <= 2 and line.words[at - 1].isalpha()
    return found is not None and not (short and line.words[at].isalpha())


def read_at_word(line: TokenLine, at: int) -> FoundQuantity | None:
    """A time that begins with a word: halb drei, half past two, viertel vor acht, quarter to six."""
    facts = line.facts
    word = line.words[at]
    start = at - 1 if at and line.words[at - 1] in facts.articles else at
    quarter = facts.quarters.get(word)
    if quarter is not None:
        link = line.words[at + 1]
        sign = 1 if link in facts.past else -1 if link in facts.to else 0
        if sign:
            return _to_the_hour(line, start, at + 2, sign * quarter, strict=False)
    half = facts.half_hour.get(word)
    if half is None:
        return None
    hour_number = numbers.read_number(line, at + 1)
    hour = _whole(hour_number, 1, 12)
    if hour_number is None or hour is None or line.touches(at + 1):
        return None
    if _counts_more(line, hour_number.end, "unit", "currency", "percent"):
        return None
    quantity = make_quantity(line, at, hour_number.end, "time", hour * 60 + half)
    quantity.half_day = True
    quantity.digits = False
    return quantity, hour_number.end


def read_named_time(line: TokenLine, at: int, minutes: int) -> FoundQuantity:
    """Noon, midnight, midi et demi, minuit moins le quart."""
    shift, end = _shift(line, at + 1)
    quantity = make_quantity(line, at, end, "time", (minutes + shift) % 1440)
    quantity.weak = not shift
    quantity.half_day = True
    quantity.digits = False
    return quantity, end


def _shift(line: TokenLine, at: int) -> tuple[int, int]:
    """The minutes added behind the name of a time, and the token behind them."""
    facts = line.facts
    more = match_behind(line, at, "after_hour")
    if more is not None and isinstance(more[2], int):
        return more[2], more[0]
    if facts.hours_are_durations:
        less = line.words[at] in facts.minus_minutes
        small = numbers.read_number(line, at + less)
        part = _whole(small, 1, 59)
        if small is not None and part is not None and part % 5 == 0 and not line.words[small.end][:1].isalpha():
            return (-part if less else part), small.end
    return 0, at
