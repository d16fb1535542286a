"""An ordinal number has a wrong ending.

What: the endings of numbers in digits that the style of the settings (`style = "fr-FR"`) does not have: 1ère, 2ème,
    XXème in French, 2th in English, 20ste in German.
Why: the long endings are what is typed by ear; set text has 1re, 2e, XXe.
Wrong: "la 1ère et la 2ème ligne", in the style fr-FR.
Right: "la 1re et la 2e ligne"
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
    """Yield a finding for every ending that the style of the version sets in another way."""
    if context.settings.style:
        from checker.checking.style_findings import report_style

        message = _("{wrong} is not how {language} ends an ordinal number")
        yield from report_style(rule, context, message, spelling=True)


RULE = Rule(
    "ordinal-form", "typography", "locale-convention/number-format", "info", __doc__ or "", check, Identity("place")
)
