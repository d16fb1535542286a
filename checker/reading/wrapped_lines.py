"""Which line ends of a plain text are only where an editor wrapped the line, and not the end of a paragraph.

A line was wrapped when the first word of the next line would not have fitted on it (the criterion of greedy line
filling). How wide the lines are is learnt from the places where a line ends in the middle of a sentence.
"""

from __future__ import annotations

from itertools import pairwise

from checker.reading.line_ends import list_line_ends
from checker.reading.thresholds import (
    LEAST_FILLED,
    LEAST_FOLLOWING,
    LEAST_WRAPPED,
    NARROWEST,
    WIDEST,
    WIDTH_TENTHS,
)


def measure_width(lines: list[str]) -> int:
    """The width at which the text was wrapped, in characters; 0 for a text that was not."""
    broken: list[int] = []
    pairs = 0
    for line, following in pairwise(lines):
        if not line.strip() or not following.strip():
            continue
        pairs += 1
        length = len(line.rstrip())
        if (
            NARROWEST <= length <= WIDEST
            and LEAST_FOLLOWING <= len(following.rstrip()) <= WIDEST
            and _runs_on(line, following)
        ):
            broken.append(length)
    if not broken or len(broken) < pairs * LEAST_WRAPPED:
        return 0
    return sorted(broken)[len(broken) * WIDTH_TENTHS // 10]


def join_lines(line: str, following: str, limit: int) -> bool:
    """Whether ``following`` goes on with the paragraph of ``line`` in a text wrapped at ``limit``."""
    length = len(line.rstrip())
    if not limit or length > WIDEST or len(following.rstrip()) > WIDEST:
        return False
    if _runs_on(line, following):
        return length >= limit * LEAST_FILLED
    return length + 1 + len(following.split(None, 1)[0]) > limit


def _runs_on(line: str, following: str) -> bool:
    """Whether a sentence goes over the line end: no stop before it, a small letter after it."""
    return not line.rstrip().endswith(list_line_ends(")", apostrophes=True)) and following.lstrip()[:1].islower()
