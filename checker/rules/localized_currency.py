"""Amounts have another currency throughout: a translation for another country.

What: nearly all amounts of an article have the same number and another currency in another version.
Why: examples are often moved to the reader's country; where amounts are real, all of them are wrong.
Wrong: "You earn $500, pay $120, and keep $380." beside "Sie verdienen 500 €, zahlen 120 € und behalten 380 €."
Right: "You earn $500." beside "Sie verdienen 500 $."
"""

from __future__ import annotations

from functools import partial

from checker.checking.quantity_findings import report_differences
from checker.checking.rule import Rule
from checker.comparison.conventions import LOCALIZED_CURRENCY

check = partial(report_differences, kinds={LOCALIZED_CURRENCY})

RULE = Rule("localized-currency", "quantity", "accuracy/mistranslation/number", "info", __doc__ or "", check)
