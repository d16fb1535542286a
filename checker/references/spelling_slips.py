"""Whether two addresses, names or numbers were meant to be one: a slip of the keyboard, another number."""

from __future__ import annotations

import re

from checker.references.thresholds import LEAST_TYPED, MOST_TYPOS

_DIGITS = re.compile(r"[0-9]+")
_WORD = re.compile(r"[^\W\d_]+")


def is_slip(one: str, other: str) -> bool:
    """Whether two texts differ by so few letters that one of them was mistyped."""
    if one == other or min(len(one), len(other)) < LEAST_TYPED:
        return False
    return count_edits(one, other, MOST_TYPOS) <= MOST_TYPOS


def may_be_translated(one: str, other: str) -> bool:
    """Whether two texts with few letters between them differ as words of two languages do, not as a slip has it.

    Languages spell a word's end their own way (energie, energia), or several places; a slip is one letter within a
    word, or two that changed places.
    """
    words, others = _WORD.findall(one), _WORD.findall(other)
    differing = [pair for pair in zip(words, others, strict=False) if pair[0] != pair[1]]
    if len(words) != len(others) or len(differing) > 1:
        return True
    for first, second in differing:
        start = _count_common(first, second)
        end = _count_common(first[start:][::-1], second[start:][::-1])
        here, there = first[start : len(first) - end], second[start : len(second) - end]
        turned = len(here) > 1 and here == there[::-1]
        return not turned and (not end or max(len(here), len(there)) > 1)
    return False


def _count_common(one: str, other: str) -> int:
    """How many letters two words begin with alike."""
    return next(
        (n for n, (first, second) in enumerate(zip(one, other, strict=False)) if first != second),
        min(len(one), len(other)),
    )


def is_other_number(one: str, other: str) -> bool:
    """Whether two texts are the same but for the numbers in them."""
    if one == other or not _DIGITS.search(one):
        return False
    return hide_digits(one) == hide_digits(other)


def hide_digits(text: str) -> str:
    """A text with one digit for every number in it."""
    return _DIGITS.sub("0", text)


def count_edits(one: str, other: str, most: int) -> int:
    """How many letters have to be put in, taken out or changed; more than ``most`` is ``most`` + 1."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    one, other = one[start:], other[start:]
    before = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        current = [row]
        for column, sign in enumerate(other, 1):
            current.append(min(before[column] + 1, current[-1] + 1, before[column - 1] + (letter != sign)))
        if min(current) > most:
            return most + 1
        before = current
    return min(before[-1], most + 1)
