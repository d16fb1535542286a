"""Times of day that begin with a number, in digits or in words, and two of them: 9 am to 5 pm, 9 bis 17 Uhr."""

from __future__ import annotations

from checker.quantities import clock_times, numbers, spoken_times
from checker.quantities.bare_number import Number
from checker.quantities.clock_times import NOON
from checker.quantities.phrases import FoundQuantity, match_behind
from checker.quantities.quantity import Quantity
from checker.quantities.token_line import TokenLine
from checker.quantities.tokens import DASHES


def read_at_number(line: TokenLine, at: int, number: Number | None) -> FoundQuantity | None:
    """A time that begins with the number at token ``at``; ``number`` is that number as read."""
    if clock_times.has_colon(line, at):
        return clock_times.read_digital_time(line, at)
    return clock_times.read_clock_time(line, at, number) or spoken_times.read_minutes_first(line, at, number)


def extend_to_second_time(line: TokenLine, first: FoundQuantity) -> FoundQuantity:
    """A range where a second time follows the first, else what was read."""
    quantity, end = first
    if quantity.kind != "time" or (
        line.words[end] not in DASHES and line.words[end] not in line.facts.ranges.range_words
    ):
        return first
    if line.words[end] in line.facts.cardinals.joiners:
        return first
    start = end + 1
    number = numbers.read_number(line, start)
    second = read_at_number(line, start, number) if number or line.words[start][:1].isdigit() else None
    if second is None or second[0].kind != "time":
        return first
    period = Quantity(quantity.start, second[0].end, "range")
    period.ends = (quantity, second[0])
    return period, second[1]


def turn_to_hours(line: TokenLine, read: FoundQuantity) -> FoundQuantity:
    """Two plain numbers before a word for hours are times, else what was read: 9 to 5 pm."""
    quantity, end = read
    hours = match_behind(line, end, "hours", "meridiem") if quantity.kind in {"range", "score"} else None
    ends = _get_hours(quantity)
    if hours is None or ends is None:
        return read
    facts = line.facts.clock
    doubtful = facts.hours_are_durations and hours[1] == "hours"
    if doubtful and line.words[max(0, end - 4)] not in facts.clock_before:
        return read
    low, high = (hour * 60 for hour in ends)
    shift = NOON if hours[2] == 12 else 0
    if high < NOON:
        high += shift
    if low < NOON and low + shift < high:
        low += shift
    period = Quantity(quantity.start, line.ends[hours[0] - 1], "range")
    period.ends = (
        Quantity(quantity.start, quantity.end, "time", low, half_day=bool(shift)),
        Quantity(quantity.start, period.end, "time", high),
    )
    return period, hours[0]


def _get_hours(quantity: Quantity) -> tuple[int, int] | None:
    """The two numbers of a range or a score, where they may be hours."""
    values = [one.value for one in quantity.ends] if quantity.ends else list(quantity.parts)
    hours = [value for value in values if isinstance(value, int) and 0 <= value <= 24]
    return (hours[0], hours[1]) if len(hours) == len(values) == 2 else None
