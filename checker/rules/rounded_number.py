"""A number is rounded in one version.

What: one version gives the number exactly, another one rounds it and says so.
Why: rounding is a decision; an editor may want the same figure in all versions.
Wrong: "Rund 1500 Menschen kamen." beside "1,487 people came."
Right: "1487 Menschen kamen." beside "1,487 people came."
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.checking.context import Context
from checker.checking.quantity_findings import report_differences
from checker.checking.rule import Rule
from checker.comparison.conventions import ROUNDED_NUMBER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.model import Finding


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a note for every place where it is so."""
    yield from report_differences(rule, context, kinds={ROUNDED_NUMBER})


RULE = Rule("rounded-number", "quantity", "accuracy/mistranslation/number", "info", __doc__ or "", check)
