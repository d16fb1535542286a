"""A number, a date, an amount or a unit differs between versions.

What: the quantities of corresponding passages don't agree: another value, scale, currency, unit or day, or one is
missing.
Why: it is the error readers notice and quote; digits alone don't show it (1,5 milliard is 1.5 billion).
Wrong: "Quelque 14 000 personnes" beside "Rund 15.000 Menschen".
Right: "Quelque 14 000 personnes" beside "Rund 14.000 Menschen".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.checking.context import Context
from checker.checking.quantity_findings import report_differences
from checker.checking.rule import Rule
from checker.comparison.conventions import CONVENTIONS
from checker.references.named_numbers import is_program_version

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.comparison.difference import Difference
    from checker.model import Finding


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a finding for every difference between the cells of a row that is no convention, and not said already."""
    yield from report_differences(rule, context, besides=CONVENTIONS, fits=lambda one: not _is_told(context, one))


def _is_told(context: Context, difference: Difference) -> bool:
    """Whether another rule says it: of a number that is wrong by itself, of numbers that name something."""
    there = difference.list_present()
    versions = difference.kind == "identifier" and all(is_program_version(one.surface) for one in there)
    return versions or not context.told.isdisjoint(there)


RULE = Rule("number-mismatch", "quantity", "accuracy/mistranslation/number", "warning", __doc__ or "", check)
