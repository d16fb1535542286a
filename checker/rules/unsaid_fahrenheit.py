"""Degrees Fahrenheit that the source does not name are converted into degrees Celsius.

What: "95 degrees" in English, 35 degrees in the other version: the amounts fit if the first are Fahrenheit.
Why: the translator understood it rightly, most probably; only the source can tell.
Wrong: "It was 95 degrees in the shade." beside "Im Schatten waren es 35 Grad."
Right: "It was 95 °F in the shade." beside "Im Schatten waren es 35 Grad."
"""

from __future__ import annotations

from functools import partial

from checker.checking.quantity_findings import report_differences
from checker.checking.rule import Rule
from checker.comparison.conventions import UNSAID_FAHRENHEIT

check = partial(report_differences, kinds={UNSAID_FAHRENHEIT})

RULE = Rule("unsaid-fahrenheit", "quantity", "locale-convention/measurement-format", "info", __doc__ or "", check)
