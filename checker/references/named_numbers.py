"""Numbers that name something by a scheme: accounts (IBAN), books (ISBN), telephones, versions of a program."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from checker.references.check_digits import is_valid_iban, is_valid_isbn

Scheme = Literal["IBAN", "ISBN", "telephone"]
_IBAN = re.compile(
    r"(?<![A-Za-z0-9])[A-Z]{2}[0-9]{2}(?:[ \u00a0\u202f]?[A-Z0-9]{4}){2,7}(?:[ \u00a0\u202f]?[A-Z0-9]{1,3})?"
    r"(?![A-Za-z0-9])"
)
_ISBN = re.compile(
    r"ISBN(?:[- ]?1[03])?[:\s]{0,3}"
    r"((?:97[89][-\s]?)?[0-9]{1,5}[-\s]?[0-9]{1,7}[-\s]?[0-9]{1,7}[-\s]?[0-9X])(?![0-9])"
)
_LABEL = re.compile(r"IBAN\W{0,12}\Z")
_LABEL_REACH = 20
"""Characters before a number in which its label stands."""
_JOINTS = re.compile(r"[-\s]+")
_TELEPHONE = re.compile(
    r"(?<![\w.,+/-])(?<!\d[\s\u00a0])(?:(?:\+|00)[1-9][0-9]{0,2}[\s./-]?(?:\(0\)[\s./-]?)?|\(0[1-9][0-9]{0,4}\)\s?"
    r"|0[1-9][0-9]{0,4}[\s/-]{1,3}|0[1-9]\.(?=[0-9]{2}\.[0-9]{2}\.[0-9]{2}))[0-9]{1,12}(?:[\s./-]{1,3}[0-9]{1,8}){0,5}"
    r"(?![\w]|[.,][0-9])"
)
"""With the country's code, or with the zero before the town's; that of the town may stand in brackets."""
_VERSION = re.compile(r"(?:\w+[ \u00a0])?v?[0-9]+(?:\.[0-9]+){2,}[\w.+~-]*|\w+[ \u00a0]v?[0-9]+(?:\.[0-9]+)+")
_DIGIT = re.compile(r"[0-9]")
_LEAST_DIGITS = 2
"""Digits that even the number of an account with letters has."""
_DIGITS = range(7, 16)
"""How many digits a telephone number has; 15 at the most by ITU-T E.164."""
_COUNTRY_CODE = range(1, 4)
"""How many digits the code of a country has."""


class NamedNumber(NamedTuple):
    """A number by a scheme: without what joins its groups, whether its check digits fit, and where it stands."""

    scheme: Scheme
    number: str
    valid: bool
    start: int
    end: int


def may_have_named_numbers(text: str) -> bool:
    """Whether there may be one: a first look that costs next to nothing."""
    digits = len(_DIGIT.findall(text))
    if digits < _LEAST_DIGITS:
        return False
    if _IBAN.search(text) or _ISBN.search(text):
        return True
    return digits >= _DIGITS.start and _TELEPHONE.search(text) is not None


def list_named_numbers(text: str) -> Iterator[NamedNumber]:
    """The numbers in a text. An account's whose check digits don't fit needs its label before it."""
    ends = 0
    for match in _IBAN.finditer(text):
        number, end = _read_account(match)
        valid = is_valid_iban(number)
        if valid or _LABEL.search(text, max(0, match.start() - _LABEL_REACH), match.start()):
            ends = end
            yield NamedNumber("IBAN", number, valid, match.start(), end)
    for match in _ISBN.finditer(text):
        number = _JOINTS.sub("", match[1])
        yield NamedNumber("ISBN", number, is_valid_isbn(number), *match.span(1))
    for match in _TELEPHONE.finditer(text):
        number = re.sub(r"[^0-9+]", "", match[0].replace("(0)", ""))
        number = f"+{number[2:]}" if number.startswith("00") else number
        if len(number.lstrip("+")) in _DIGITS and match.start() >= ends:
            yield NamedNumber("telephone", number, True, *match.span())


def are_one_number(one: NamedNumber, other: NamedNumber) -> bool:
    """Whether two numbers are one; a telephone number may have the country's code or not."""
    if one.number == other.number:
        return one.scheme == other.scheme
    if {one.scheme, other.scheme} != {"telephone"}:
        return False
    local, whole = sorted((one.number, other.number), key=lambda number: number[0] == "+")
    bare = local.lstrip("0")
    return whole[0] == "+" and local[0] == "0" and whole.endswith(bare) and len(whole) - 1 - len(bare) in _COUNTRY_CODE


def _read_account(match: re.Match[str]) -> tuple[str, int]:
    """The number, and where it ends: without the last group where that is a word that follows (BIC)."""
    groups = match[0].split()
    if len(groups) > 1 and groups[-1].isalpha() and not is_valid_iban("".join(groups)):
        return "".join(groups[:-1]), match.end() - len(groups[-1]) - 1
    return "".join(groups), match.end()


def is_program_version(surface: str) -> bool:
    """Whether what was read as an identifier is a version of a program."""
    return _VERSION.fullmatch(surface) is not None
