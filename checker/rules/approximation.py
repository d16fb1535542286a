"""Only one version says that a number is not exact.

What: one version says "about" of a number that the other gives as exact.
Why: often it is style; where the exact figure is known, one of the two is wrong.
Wrong: "Über die Brücke fahren 1500 Autos." beside "About 1,500 cars cross the bridge."
Right: "Über die Brücke fahren rund 1500 Autos." beside "About 1,500 cars cross the bridge."
"""

from __future__ import annotations

from functools import partial

from checker.checking.quantity_findings import report_differences
from checker.checking.rule import Rule
from checker.comparison.conventions import APPROXIMATION

check = partial(report_differences, kinds={APPROXIMATION})

RULE = Rule("approximation", "quantity", "accuracy/mistranslation/number", "info", __doc__ or "", check)
