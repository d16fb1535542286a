"""A time or a date is not written as the style has it.

What: times of day and dates in digits in another form than that of the style of the settings (`style = "fr-FR"`):
    14h30 for 14 h 30 in France, 14:30 Uhr for 14.30 Uhr in Switzerland, 2:30 PM for 2:30pm in Britain. A date that
    could be another one with day and month exchanged is left alone.
Why: one page has one form of time; the reader sees the others as another hand's.
Wrong: "à 14h30", in the style fr-FR.
Right: "à 14 h 30"
"""

from __future__ import annotations

from checker.checking.style_rule import make_style_rule
from checker.messages import _

RULE = make_style_rule(
    "time-form",
    "locale-convention/time-format",
    __doc__,
    lambda: _("{language} writes times and dates in another form"),
    spelling=True,
)
