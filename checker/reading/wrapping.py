"""Which line ends of a plain text are only where an editor wrapped the line, and not the end of a paragraph.

A line was wrapped when the first word of the next line would not have fitted on it (the criterion of greedy line
filling). How wide the lines are is learnt from the places where a line ends in the middle of a sentence.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

NARROWEST, WIDEST = 45, 110
SLACK = 6
STOPS = tuple(".!?…:;»”\"'’)")


def width(lines: list[str]) -> int:
    """The width at which the text was wrapped, in characters; 0 for a text that was not."""
    broken: Counter[int] = Counter()
    whole = 0
    for line, following in pairwise(lines):
        if not line.strip() or not following.strip():
            continue
        length = len(line.rstrip())
        if not NARROWEST <= length <= WIDEST or len(following.rstrip()) > WIDEST:
            whole += length > WIDEST
            continue
        if _runs_on(line, following):
            broken[length] += 1
    evidence = sum(broken.values())
    if not evidence or whole > evidence:
        return 0
    return max(len(line.rstrip()) for line in lines if len(line.rstrip()) <= max(broken) + SLACK)


def joined(line: str, following: str, limit: int) -> bool:
    """Whether ``following`` goes on with the paragraph of ``line`` in a text wrapped at ``limit``."""
    length = len(line.rstrip())
    if not limit or not NARROWEST <= length <= limit or len(following.rstrip()) > limit:
        return False
    first = following.split(None, 1)[0]
    if length + 1 + len(first) + SLACK >= limit and (length + 1 + len(first) > limit or _runs_on(line, following)):
        return True
    return _runs_on(line, following) and length * 4 >= limit * 3


def _runs_on(line: str, following: str) -> bool:
    """Whether a sentence goes over the line end: no stop before it, a small letter after it."""
    return not line.rstrip().endswith(STOPS) and following.lstrip()[:1].islower()
