"""Check digits: whether the number of an account or a book can be right by itself.

IBAN: ISO 13616, the remainder of 97. ISBN: ISO 2108, ten digits the remainder of 11, thirteen that of 10.
"""

from __future__ import annotations

import re

_IBAN = re.compile(r"[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}")
_BOOK = re.compile(r"[0-9]{9}[0-9X]|97[89][0-9]{10}")
_TEN = 10
"""Digits of the old numbers of books."""


def is_valid_iban(number: str) -> bool:
    """Whether the check digits of an account's number, without spaces, fit."""
    if not _IBAN.fullmatch(number):
        return False
    return int("".join(str(int(sign, 36)) for sign in number[4:] + number[:4])) % 97 == 1


def is_valid_isbn(number: str) -> bool:
    """Whether the check digit of a book's number, without hyphens, fits."""
    if not _BOOK.fullmatch(number):
        return False
    digits = [_TEN if sign.isalpha() else int(sign) for sign in number]
    if len(digits) == _TEN:
        return sum(digit * weight for digit, weight in zip(digits, range(_TEN, 0, -1), strict=True)) % 11 == 0
    return sum(digit * (3 if at % 2 else 1) for at, digit in enumerate(digits)) % _TEN == 0
