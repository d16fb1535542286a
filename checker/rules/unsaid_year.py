"""A date has its year in one version only.

What: the same day in both versions, the year of it in one.
Why: who reads the news on the day needs no year; who reads it later does.
Wrong: "Das Fest ist am 4. März 2025." beside "La fête a lieu le 4 mars."
Right: "Das Fest ist am 4. März 2025." beside "La fête a lieu le 4 mars 2025."
"""

from __future__ import annotations

from functools import partial

from checker.checking.quantity_findings import report_differences
from checker.checking.rule import Rule
from checker.comparison.conventions import UNSAID_YEAR

check = partial(report_differences, kinds={UNSAID_YEAR})

RULE = Rule("unsaid-year", "quantity", "accuracy/omission", "info", __doc__ or "", check)
