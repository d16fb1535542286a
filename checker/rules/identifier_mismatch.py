"""The number of an account, a book, a telephone or a version differs, or can't be right.

What: an IBAN or ISBN whose check digits don't fit, in one version or in all; one that differs between versions, as do
    telephone numbers and versions of programs. A number without the country's code is the same as one with it.
Why: one wrong digit, and the money, the call or the reader goes astray.
Wrong: "IBAN DE89 3704 0044 0532 0130 01" beside "IBAN DE89 3704 0044 0532 0130 00"
Right: "IBAN DE89 3704 0044 0532 0130 00" in both
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker import languages
from checker.checking.quantity_findings import report_differences
from checker.checking.reference_findings import choose_probable_severity
from checker.checking.rule import Rule
from checker.messages import _
from checker.references.named_numbers import (
    are_one_number,
    is_program_version,
    list_named_numbers,
    may_have_named_numbers,
)
from checker.references.spelling_slips import is_slip
from checker.references.thresholds import ALL_WRONG_DIGITS, LEAST_TYPED, OTHER_NUMBER, OTHER_SITE, WRONG_DIGITS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.checking.context import Context
    from checker.comparison.difference import Difference
    from checker.model import Finding, Location, Row, Sentence
    from checker.references.named_numbers import NamedNumber


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a finding for every number that can't be right, then for every one that differs."""
    seen: set[int] = set()
    for version in context.article.versions:
        for sentence in version.sentences:
            if not may_have_named_numbers(sentence.text):
                continue
            row = context.find_row(sentence)
            if row is None or id(row) not in seen:
                seen.add(id(row))
                yield from _check_row(rule, context, _list_uses(context, row, sentence))
    yield from report_differences(rule, context, kinds={"identifier"}, fits=lambda one: _is_by_scheme(context, one))


_Use = tuple[str, "Sentence", "NamedNumber"]
"""A version's language, and where in it the number stands."""


def _list_uses(context: Context, row: Row | None, sentence: Sentence) -> dict[str, list[_Use]]:
    """The numbers of a row by version; those of the sentence alone where it stands in none."""
    cells = row.cells if row is not None else {"": (sentence,)}
    found: dict[str, list[_Use]] = {}
    for version, cell in cells.items():
        language = context.get_language(version) if version else sentence.language or ""
        for one in cell:
            for number in list_named_numbers(one.text):
                found.setdefault(version, []).append((language, one, number))
                for quantity in context.get_quantities(one):
                    if quantity.start < number.end and number.start < quantity.end:
                        context.told.add(quantity)
    return found


def _check_row(rule: Rule, context: Context, uses: dict[str, list[_Use]]) -> Iterator[Finding]:
    """What differs between the first version, or the source, and the others; then what is wrong everywhere."""
    order = sorted(uses, key=lambda version: version != context.article.source)
    told: set[str] = set()
    for other in order[1:]:
        left, right = _leave_out(uses[order[0]], uses[other]), _leave_out(uses[other], uses[order[0]])
        if len(left) == len(right):
            for one, two in zip(left, right, strict=True):
                told |= {one[2].number, two[2].number}
                if one[2].scheme == two[2].scheme:
                    yield _report_pair(rule, one, two)
    wrong: dict[str, list[_Use]] = {}
    for use in (use for version in order for use in uses[version]):
        if not use[2].valid and use[2].number not in told:
            wrong.setdefault(use[2].number, []).append(use)
    for same in wrong.values():
        text = _("the check digits of this {scheme} don't fit").format(scheme=same[0][2].scheme)
        yield _report(rule, text, [_locate(use) for use in same], ALL_WRONG_DIGITS)


def _leave_out(uses: list[_Use], others: list[_Use]) -> list[_Use]:
    """The numbers of a version without those that the other has."""
    return [use for use in uses if not any(are_one_number(use[2], other[2]) for other in others)]


def _report_pair(rule: Rule, one: _Use, two: _Use) -> Finding:
    """Two numbers that differ: the one that can't be right first."""
    fault, other = (one, two) if two[2].valid and not one[2].valid else (two, one)
    text = _("{language} says {value}, {other_language} says {other}").format(
        language=languages.get(fault[0]).name,
        value=_locate(fault).text,
        other_language=languages.get(other[0]).name,
        other=_locate(other).text,
    )
    if fault[2].valid:
        slip = is_slip(fault[2].number[-LEAST_TYPED:], other[2].number[-LEAST_TYPED:])
        return _report(rule, text, [_locate(fault), _locate(other)], OTHER_NUMBER if slip else OTHER_SITE)
    wrong = _("the check digits of this {scheme} don't fit").format(scheme=fault[2].scheme)
    message = _("{said}: {nature}").format(said=text, nature=wrong)
    return _report(rule, message, [_locate(fault), _locate(other)], WRONG_DIGITS)


def _report(rule: Rule, message: str, places: list[Location], probability: float) -> Finding:
    finding = rule.report(message, places, severity=choose_probable_severity(probability))
    finding.confidence = probability
    return finding


def _locate(use: _Use) -> Location:
    return use[1].location(use[2].start, use[2].end)


def _is_by_scheme(context: Context, difference: Difference) -> bool:
    """Whether a difference is one of versions of a program, and not told yet."""
    there = difference.list_present()
    return context.told.isdisjoint(there) and all(is_program_version(one.surface) for one in there)


RULE = Rule("identifier-mismatch", "quantity", "accuracy/mistranslation/number", "warning", __doc__ or "", check)
