"""One version gives the minute of a match, another one the time on the clock.

What: what happens at 34:12 on the clock happens in the 35th minute.
Why: both are right; a house that keeps to one form wants to know.
Wrong: "She scored in the 35th minute." beside "Sie traf nach 34:12 Minuten."
Right: "She scored in the 35th minute." beside "Sie traf in der 35. Minute."
"""

from __future__ import annotations

from functools import partial

from checker.checking.quantity_findings import report_differences
from checker.checking.rule import Rule
from checker.comparison.conventions import MATCH_MINUTE

check = partial(report_differences, kinds={MATCH_MINUTE})

RULE = Rule("match-minute", "quantity", "locale-convention/measurement-format", "info", __doc__ or "", check)
