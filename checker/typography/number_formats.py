"""How a number is set in a language: faults in a text, and the right form of a value."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from checker import languages as registry

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from checker.languages.typography_facts import TypographyFacts
    from checker.quantities.quantity import Quantity, Value

_SPACES = " \u00a0\u202f\u2009"
_SIGN = re.compile(rf"(?<=[0-9])([{_SPACES}]?)([%€£$])")
_TIME_CODE = re.compile(r"[0-9]:")  # what stands before the seconds of 00:00:01,500
_NAMED = re.compile(r"\W[A-Z]\w*[ \u00a0]$")  # a name before a bare number such as 3.1: a release, a section
NAME_REACH = 60
"""Characters before a number in which the name is looked for that it may belong to. Limit: no name is so long."""
_ABBREVIATED = re.compile(r"(?<![^\W_])[^\W\d_]{1,5}\.[ \u00a0\u202f]$")
"""An abbreviation right before a number: art. 2.3, fig. 3.1."""
_GLUED = ".:;"
"""Signs after which a number without a space begins what it numbers."""
_SIGNED = frozenset(("percent", "currency"))
"""Kinds whose sign says that a number counts, whatever stands before it."""
_ACRONYM = re.compile(r"(?<![^\W_])[^\W\d_]{2,5}[ \u00a0\u202f]$")
"""What may be an acronym, right before a number."""
_RELEASE = re.compile(r"[0-9]+\.[0-9]{1,2}")
_KINDS = frozenset(("cardinal", "percent", "currency", "unit", "duration", "range", "ordinal", "multiplier"))
_NAMES = {"none": "", "space": " ", "nbsp": "\u00a0", "narrow": "\u202f", "thin": "\u2009"}


@registry.cache_until_change
def _compile_number() -> re.Pattern[str]:
    """Digits with all the signs that a language known here sets between them."""
    signs = set(".,")
    for code in registry.codes():
        with suppress(LookupError):  # made at run time, of other facets only
            facts = registry.get(code).typography
            signs |= {*facts.groups, *facts.decimal}
    return re.compile(rf"[0-9]+(?:[{re.escape(''.join(sorted(signs)))}][0-9]+)*")


@dataclass(frozen=True, slots=True)
class FormatFault:
    """Characters ``start`` to ``end`` of the text should be ``right``. ``kind`` is ``separator`` or ``space``."""

    start: int
    end: int
    right: str
    kind: str


def get_house_format(facts: TypographyFacts, language: str, settings: Mapping[str, str]) -> TypographyFacts:
    """The language's facts with the house style on top.

    Keys are ``fr-group``, ``fr-decimal``, ``fr-percent``, ``fr-currency`` and so on for every language.
    Values are the sign itself or none, space, nbsp, narrow, thin. Raises ``ValueError`` for a key that is not known.
    """
    for key, value in settings.items():
        code, _, field = key.partition("-")
        if field not in {"group", "decimal", "percent", "currency"}:
            raise ValueError(key)
        if code != language:
            continue
        sign = _NAMES.get(value, value)
        if field == "group":
            facts = replace(facts, group=sign, groups=sign)
        elif field == "decimal":
            facts = replace(facts, decimal=sign)
        elif field == "percent":
            facts = replace(facts, percent_space=sign, percent_spaces=(sign,))
        else:
            facts = replace(facts, currency_space=sign, currency_spaces=(sign,))
    return facts


def find_faults(text: str, quantity: Quantity, facts: TypographyFacts) -> Iterator[FormatFault]:
    """The faults in how one quantity of a text is written."""
    surface = text[quantity.start : quantity.end]
    if not quantity.digits or quantity.kind not in _KINDS or surface.isdigit():
        return
    if quantity.ends and any(end.kind in {"date", "time", "year"} for end in quantity.ends):
        return
    if _TIME_CODE.fullmatch(text, max(0, quantity.start - 2), quantity.start):
        return
    if quantity.kind not in _SIGNED and _is_reference(text, quantity.start):
        return
    if quantity.kind == "cardinal" and _RELEASE.fullmatch(surface) and _is_numbered(text, quantity.start):
        return
    for match in _compile_number().finditer(surface):
        if quantity.kind == "currency" and _is_money(match.group(), facts):
            continue
        right = _respell(match.group(), facts)
        if right is not None:
            yield FormatFault(quantity.start + match.start(), quantity.start + match.end(), right, "separator")
    for match in _SIGN.finditer(surface):
        percent = match[2] == "%"
        accepted, wanted = (
            (facts.percent_spaces, facts.percent_space) if percent else (facts.currency_spaces, facts.currency_space)
        )
        if (
            match[1] not in accepted
            and not text[quantity.start + match.end() : quantity.start + match.end() + 1].isalpha()
        ):
            yield FormatFault(quantity.start + match.start(1), quantity.start + match.end(1), wanted, "space")


def _is_numbered(text: str, start: int) -> bool:
    """Whether what stands before a decimal makes it the number of a section: nothing, a name, an abbreviation."""
    if not start or text[start - 1] in _GLUED:
        return True
    reach = max(0, start - NAME_REACH)
    return any(sign.search(text, reach, start) for sign in (_NAMED, _ABBREVIATED))


def _is_reference(text: str, start: int) -> bool:
    """Whether a number is that of something with an acronym before it, as laws and standards have: SR 170.512."""
    before = _ACRONYM.search(text, max(0, start - NAME_REACH), start)
    around = text[max(0, start - NAME_REACH) : before.start()] if before else ""
    return before is not None and before[0].isupper() and not around.isupper()


def may_be_name(text: str, quantity: Quantity) -> bool:
    """Whether a quantity is a decimal with a point and nothing beside it, as releases and sections are numbered."""
    return quantity.kind == "cardinal" and _RELEASE.fullmatch(text, quantity.start, quantity.end) is not None


def _is_money(digits: str, facts: TypographyFacts) -> bool:
    """Whether a number is an amount with two decimals behind a sign that the language has for money alone."""
    return digits[-3:-2] in facts.money_decimals and len(digits) > 3 and not digits[-3:-2].isdigit()


def _respell(digits: str, facts: TypographyFacts) -> str | None:
    """The number in the language's own signs; None where it is set rightly or can't be told."""
    signs = [sign for sign in digits if not sign.isdigit()]
    parts = re.split(r"[^0-9]", digits)
    if not signs or len(set(signs)) > 2:
        return None
    return _respell_one_sign(signs, parts, facts) if len(set(signs)) == 1 else _respell_two_signs(signs, parts, facts)


def _respell_one_sign(signs: list[str], parts: list[str], facts: TypographyFacts) -> str | None:
    """A number whose signs are all the same: they separate groups, or one of them the decimals."""
    sign = signs[0]
    grouped = all(len(part) == 3 for part in parts[1:]) and 0 < len(parts[0]) <= 3 and parts[0] != "0"
    if grouped and (len(signs) > 1 or sign in facts.groups):
        return None if sign in facts.groups else facts.group.join(parts)
    if grouped and sign != facts.decimal:
        return facts.group.join(parts)
    if len(signs) > 1:
        return None
    if sign == facts.decimal:
        return facts.group.join(parts) if grouped and parts[1] == "000" else None
    return facts.decimal.join(parts) if sign in ".," else None


def _respell_two_signs(signs: list[str], parts: list[str], facts: TypographyFacts) -> str | None:
    """A number with groups and decimals."""
    groups, decimals, last = parts[:-1], parts[-1], signs[-1]
    if not all(len(part) == 3 for part in groups[1:]) or signs.count(last) > 1 or last not in ".,":
        return None
    if last == facts.decimal and signs[0] in facts.groups:
        return None
    return facts.group.join(groups) + facts.decimal + decimals


def write_number(value: Value, facts: TypographyFacts, step: Value | None = None) -> str | None:
    """A value in digits as the language sets it; None for one that needs more than ten decimal places.

    ``step`` is that of the last digit to write: 14,80 for a step of a hundredth.
    """
    exact = Fraction(value)
    least = len(str(Fraction(step).denominator)) - 1 if step else 0
    for places in range(least, 11):
        scaled = exact * 10**places
        if scaled.denominator == 1:
            break
    else:
        return None
    sign, digits = ("-" if exact < 0 else ""), str(abs(int(scaled))).rjust(places + 1, "0")
    whole, decimals = (digits[: len(digits) - places], digits[len(digits) - places :]) if places else (digits, "")
    if len(whole) >= facts.least_grouped:
        head = len(whole) % 3
        groups = [whole[:head]] if head else []
        whole = facts.group.join(groups + [whole[at : at + 3] for at in range(head, len(whole), 3)])
    return sign + whole + (facts.decimal + decimals if decimals else "")


def replace_format(text: str, quantity: Quantity, right: Quantity, facts: TypographyFacts) -> str | None:
    """The words of a quantity with the value of another, where that is safe: one number in digits, the same unit."""
    surface = text[quantity.start : quantity.end]
    numbers = list(_compile_number().finditer(surface))
    if len(numbers) != 1 or quantity.value is None or right.value is None or quantity.kind != right.kind:
        return None
    if quantity.unit != right.unit or quantity.kind not in _KINDS or not isinstance(quantity.value, int | Decimal):
        return None
    plain = re.sub(r"[^0-9]", "", numbers[0].group())
    scaled = Fraction(quantity.value) / int(plain) if int(plain or 0) else Fraction(0)
    if scaled > 1 or scaled <= 0:
        return None
    number = write_number(right.value, facts, right.precision)
    return None if number is None else surface[: numbers[0].start()] + number + surface[numbers[0].end() :]
