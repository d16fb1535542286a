"""What the words right before and right behind a number allow it to be.

Most readings of a number need a certain word or sign beside it: those of `neighbour_words`. A reader asks for its two
neighbours at the price of a look-up and tries only what they allow. These are shortcuts: trying every reading finds the
same.
"""

from __future__ import annotations

from checker.quantities.bare_number import Number
from checker.quantities.thresholds import MOST_DAYS
from checker.quantities.token_line import TokenLine

_DATE_SIGNS = frozenset("/-.")
"""Signs that join digits to more digits: phone numbers, dates."""


def is_claimed(line: TokenLine, at: int) -> bool:
    """Whether what stands before the number at token ``at`` may make it money, a decade, a share, a factor."""
    return line.touches(at) or (at > 0 and line.words[at - 1] in line.lexicon.claims)


def may_be_named(line: TokenLine, at: int) -> bool:
    """Whether what stands before the digits at token ``at``, which nothing claims, may make a name of them."""
    return at > 0 and line.words[at - 1] in line.lexicon.label_ends


def may_be_row(line: TokenLine, at: int) -> bool:
    """Whether the digits at token ``at`` may go on as a row of digits."""
    behind = line.words[at + 1]
    return behind in _DATE_SIGNS or behind[:1].isdigit()


def may_be_date(line: TokenLine, at: int) -> bool:
    """Whether the digits at token ``at`` may be a date in digits."""
    return line.words[at + 1] in _DATE_SIGNS or "." in line.words[at]


def stands_alone(line: TokenLine, number: Number, at: int) -> bool:
    """Whether nothing behind a number that nothing claims makes it a time, a date, a range, a share or the like.

    It may have a unit.
    """
    behind = line.words[number.end]
    if behind in line.lexicon.turns or number.ordinal or ("." in line.words[at] and behind == "."):
        return False
    value = number.value
    if value > 99:
        return True
    if line.months and value <= MOST_DAYS:
        return False
    return line.lexicon.ratios.isdisjoint(line.words[number.end : number.end + 3])
