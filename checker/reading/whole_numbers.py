"""Whole numbers in files, of which Python reads no more than some thousand digits: what has many is no count."""

from __future__ import annotations

from checker.reading.thresholds import LONGEST_COUNT, LONGEST_INTEGER


def read_count(text: str) -> int | None:
    """A count in digits; None for what is none, or has more digits than any count."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= LONGEST_COUNT else None


def read_integer(text: str) -> int | str:
    """A whole number as JSON writes it; one that Python would not read is kept as it is written."""
    return int(text) if len(text) <= LONGEST_INTEGER else text
