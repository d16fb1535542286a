"""A number is rounded in one version.

What: one version gives the number exactly, another one rounds it and says so.
Why: rounding is a decision; an editor may want the same figure in all versions.
Wrong: "Rund 1500 Menschen kamen." beside "1,487 people came."
Right: "1487 Menschen kamen." beside "1,487 people came."
"""

from __future__ import annotations

from functools import partial

from checker.checking.quantity_findings import report_differences
from checker.checking.rule import Rule
from checker.comparison.conventions import ROUNDED_NUMBER

check = partial(report_differences, kinds={ROUNDED_NUMBER})

RULE = Rule("rounded-number", "quantity", "accuracy/mistranslation/number", "info", __doc__ or "", check)
