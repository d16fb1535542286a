"""A conversion in brackets is left out in one version.

What: one version says an amount in two units, another one says it in one of them.
Why: most readers need one unit only; a house that keeps both wants to know.
Wrong: "The road is 10 miles (16 km) long." beside "La route fait 16 km."
Right: "The road is 10 miles (16 km) long." beside "La route fait 16 km (10 miles)."
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.checking.context import Context
from checker.checking.quantity_findings import report_differences
from checker.checking.rule import Rule
from checker.comparison.conventions import DROPPED_CONVERSION

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.model import Finding


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a note for every place where it is so."""
    yield from report_differences(rule, context, kinds={DROPPED_CONVERSION})


RULE = Rule("dropped-conversion", "quantity", "locale-convention/measurement-format", "info", __doc__ or "", check)
