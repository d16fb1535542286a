"""An amount was converted into other units, and rounded.

What: the amounts fit as people convert, but are more than a hundredth apart.
Why: readers of a distance want it round; readers of a dose or a contract do not.
Wrong: "The road is 30 miles long." beside "La route fait 50 km."
Right: "The road is 30 miles long." beside "La route fait 48 km."
"""

from __future__ import annotations

from functools import partial

from checker.checking.quantity_findings import report_differences
from checker.checking.rule import Rule
from checker.comparison.conventions import ROUNDED_CONVERSION

check = partial(report_differences, kinds={ROUNDED_CONVERSION})

RULE = Rule("rounded-conversion", "quantity", "locale-convention/measurement-format", "info", __doc__ or "", check)
