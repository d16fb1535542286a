"""A hyphen stands for a dash, or a dash is not that of the style.

What: a hyphen or two between spaces that interrupt a sentence, a dash that the style of the settings (`style =
    "de-CH"`) does not set, and a hyphen between the two numbers of a range where the style has a dash.
Why: a hyphen joins, a dash parts; typed as hyphens both look alike.
Wrong: "Das Bad - ein Neubau - öffnet von 10-18 Uhr.", in the style de-CH.
Right: "Das Bad – ein Neubau – öffnet von 10–18 Uhr."
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
    """Yield a finding for every dash that the style of the version sets in another way."""
    if context.settings.style:
        from checker.checking.style_findings import report_style

        message = _("{language} sets another dash here")
        yield from report_style(rule, context, message)


RULE = Rule(
    "dash-style", "typography", "locale-convention/punctuation", "info", __doc__ or "", check, Identity("place")
)
