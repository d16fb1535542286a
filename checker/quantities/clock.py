"""Times of day that begin with a number, in digits or in words."""

from __future__ import annotations

from checker.quantities import clock_times, spoken_times
from checker.quantities.bare_number import Number
from checker.quantities.phrases import FoundQuantity
from checker.quantities.token_line import TokenLine


def read_at_number(line: TokenLine, at: int, number: Number | None) -> FoundQuantity | None:
    """A time that begins with the number at token ``at``; ``number`` is that number as read."""
    if clock_times.has_colon(line, at):
        return clock_times.read_digital_time(line, at)
    return clock_times.read_clock_time(line, at, number) or spoken_times.read_minutes_first(line, at, number)
