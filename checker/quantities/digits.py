"""Numbers in digits: what they are worth, in the conventions of a language."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from checker.quantities.quantity import Value
from checker.quantities.thresholds import MOST_DIGITS


class DigitNumber(NamedTuple):
    """Digits as read: the value, the step of the last digit, another reading, whether the signs are the language's."""

    value: Value
    step: Value
    other: Value | None
    foreign: bool


@lru_cache(maxsize=16384)
def read_digits(text: str, decimal: str, groups: str) -> DigitNumber | None:
    """Read digits with separators; None for what is no number (``15.09.2020``). Linear in the text."""
    if text.isdigit():
        return DigitNumber(int(text), 1, None, False) if len(text) <= MOST_DIGITS else None
    if len(text) > 2 * MOST_DIGITS:
        return None
    signs = [sign for sign in text if not sign.isdigit()]
    kinds = set(signs)
    if len(kinds) == 1:
        return _read_one_kind(text, signs, decimal, groups)
    last = signs[-1]
    if last not in ".,'" or len(kinds) > 2 or signs.count(last) > 1:
        return None
    whole, _, part = text.rpartition(last)
    if not _is_grouped(whole, signs[0]):
        return None
    return _make_decimal(whole.replace(signs[0], ""), part, None, foreign=last != decimal)


def _read_one_kind(text: str, signs: list[str], decimal: str, groups: str) -> DigitNumber | None:
    """Digits with signs of one kind, once or several times between them."""
    sign = signs[0]
    if len(signs) > 1:
        if not _is_grouped(text, sign):
            return None
        return DigitNumber(int(text.replace(sign, "")), 1, None, sign not in groups)
    whole, _, part = text.partition(sign)
    group = len(part) == 3 and 0 < len(whole) <= 3 and whole[0] != "0"
    if sign in " '":
        return DigitNumber(int(whole + part), 1, None, sign not in groups) if group else None
    if group and sign in groups:
        return DigitNumber(int(whole + part), 1, None if sign == groups[0] else Decimal(f"{whole}.{part}"), False)
    return _make_decimal(whole, part, None, foreign=sign != decimal)


def _is_grouped(text: str, sign: str) -> bool:
    """Whether a sign divides digits into groups of three, or as in India (12,34,567)."""
    first, *others = text.split(sign)
    if not 0 < len(first) <= 3 or not others or not all(other.isdigit() for other in others):
        return False
    indian = len(first) <= 2 and all(len(other) == 2 for other in others[:-1])
    return len(others[-1]) == 3 and (all(len(other) == 3 for other in others) or (indian and sign == ","))


def _make_decimal(whole: str, part: str, other: int | None, *, foreign: bool) -> DigitNumber:
    return DigitNumber(Decimal(f"{whole}.{part}"), Decimal(1).scaleb(-len(part)), other, foreign)
