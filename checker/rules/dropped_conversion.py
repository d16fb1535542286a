"""A conversion in brackets is left out in one version.

What: one version says an amount in two units, another one says it in one of them.
Why: most readers need one unit only; a house that keeps both wants to know.
Wrong: "The road is 10 miles (16 km) long." beside "La route fait 16 km."
Right: "The road is 10 miles (16 km) long." beside "La route fait 16 km (10 miles)."
"""

from __future__ import annotations

from functools import partial

from checker.checking.quantity_findings import report_differences
from checker.checking.rule import Rule
from checker.comparison.conventions import DROPPED_CONVERSION

check = partial(report_differences, kinds={DROPPED_CONVERSION})

RULE = Rule("dropped-conversion", "quantity", "locale-convention/measurement-format", "info", __doc__ or "", check)
