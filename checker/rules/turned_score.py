"""A score is turned round where a version tells of the loser.

What: the numbers of a score stand the other way round, and the sentence says who lost.
Why: English sets the higher number first whoever is spoken of; German and French begin with the one who is.
Wrong: "Bern verlor 1:3." beside "Bern lost 3-1."
Right: "Bern verlor 1:3." beside "Bern lost 1-3."
"""

from __future__ import annotations

from functools import partial

from checker.checking.quantity_findings import report_differences
from checker.checking.rule import Rule
from checker.comparison.conventions import TURNED_SCORE

check = partial(report_differences, kinds={TURNED_SCORE})

RULE = Rule("turned-score", "quantity", "accuracy/mistranslation/number", "info", __doc__ or "", check)
