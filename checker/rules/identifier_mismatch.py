"""The number of an account, a book, a telephone or a version differs, or can't be right.

What: an IBAN or ISBN whose check digits don't fit, in one version or in all; one that differs between versions, as do
    telephone numbers and versions of programs. A number without the country's code is the same as one with it.
Why: one wrong digit, and the money, the call or the reader goes astray.
Wrong: "IBAN DE89 3704 0044 0532 0130 01" beside "IBAN DE89 3704 0044 0532 0130 00"
Right: "IBAN DE89 3704 0044 0532 0130 00" in both
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from checker.checking.quantity_findings import report_differences
from checker.checking.reference_findings import report_probable, say_both
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


class _Use(NamedTuple):
    """A number as it is used: the language of its version, the sentence, the number."""

    language: str
    sentence: Sentence
    named: NamedNumber

    @property
    def place(self) -> Location:
        """Where the number stands."""
        return self.sentence.location(self.named.start, self.named.end)


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


def _list_uses(context: Context, row: Row | None, sentence: Sentence) -> dict[str, list[_Use]]:
    """The numbers of a row by version; those of the sentence alone where it stands in none."""
    cells = row.cells if row is not None else {"": (sentence,)}
    found: dict[str, list[_Use]] = {}
    for version, cell in cells.items():
        language = context.get_language(version) if version else sentence.language or ""
        for one in cell:
            for number in list_named_numbers(one.text):
                found.setdefault(version, []).append(_Use(language, one, number))
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
                told |= {one.named.number, two.named.number}
                if one.named.scheme == two.named.scheme:
                    yield _report_pair(rule, one, two)
    wrong: dict[str, list[_Use]] = {}
    for use in (use for version in order for use in uses[version]):
        if not use.named.valid and use.named.number not in told:
            wrong.setdefault(use.named.number, []).append(use)
    for same in wrong.values():
        yield report_probable(rule, _describe_misfit(same[0]), [use.place for use in same], ALL_WRONG_DIGITS)


def _leave_out(uses: list[_Use], others: list[_Use]) -> list[_Use]:
    """The numbers of a version without those that the other has."""
    return [use for use in uses if not any(are_one_number(use.named, other.named) for other in others)]


def _report_pair(rule: Rule, one: _Use, two: _Use) -> Finding:
    """Two numbers that differ: the one that can't be right first."""
    fault, other = (one, two) if two.named.valid and not one.named.valid else (two, one)
    places = [fault.place, other.place]
    text = say_both(fault.language, places[0].text, other.language, places[1].text)
    if fault.named.valid:
        slip = is_slip(fault.named.number[-LEAST_TYPED:], other.named.number[-LEAST_TYPED:])
        return report_probable(rule, text, places, OTHER_NUMBER if slip else OTHER_SITE)
    message = _("{said}: {nature}").format(said=text, nature=_describe_misfit(fault))
    return report_probable(rule, message, places, WRONG_DIGITS)


def _describe_misfit(use: _Use) -> str:
    return _("the check digits of this {scheme} don't fit").format(scheme=use.named.scheme)


def _is_by_scheme(context: Context, difference: Difference) -> bool:
    """Whether a difference is one of versions of a program, and not told yet."""
    there = difference.list_present()
    return context.told.isdisjoint(there) and all(is_program_version(one.surface) for one in there)


RULE = Rule("identifier-mismatch", "quantity", "accuracy/mistranslation/number", "warning", __doc__ or "", check)
