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

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.model import Finding


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a finding for every difference between the cells of a row that is no convention."""
    yield from report_differences(rule, context, besides=CONVENTIONS)


RULE = Rule("number-mismatch", "quantity", "accuracy/mistranslation/number", "warning", __doc__ or "", check)
