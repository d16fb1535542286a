"""A time or a date is not written as the style has it.

What: times of day and dates in digits in another form than that of the style of the settings (`style = "fr-FR"`):
    14h30 for 14 h 30 in France, 14:30 Uhr for 14.30 Uhr in Switzerland, 2:30 PM for 2:30pm in Britain. A date that
    could be another one with day and month exchanged is left alone.
Why: one page has one form of time; the reader sees the others as another hand's.
Wrong: "à 14h30", in the style fr-FR.
Right: "à 14 h 30"
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.checking.rule import Rule
from checker.messages import _
from checker.model import Identity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.checking.context import Context
    from checker.model import Finding


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a finding for every time that the style of the version sets in another way."""
    if context.settings.style:
        from checker.checking.style_findings import report_style

        message = _("{language} writes times and dates in another form")
        yield from report_style(rule, context, message, spelling=True)


RULE = Rule("time-form", "typography", "locale-convention/time-format", "info", __doc__ or "", check, Identity("place"))
