"""An apostrophe is that of a keyboard.

What: a straight apostrophe or an accent between two letters, where the style of the settings (`style = "fr-FR"`) has
    the curly one.
Why: the straight sign is what a keyboard gives; set text has the other one, and a search for one does not find the
    other.
Wrong: "l'école", in the style fr-FR.
Right: "l’école"
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
    """Yield a finding for every apostrophe that the style of the version sets in another way."""
    if context.settings.style:
        from checker.checking.style_findings import report_style

        message = _("{language} sets another apostrophe")
        yield from report_style(rule, context, message)


RULE = Rule(
    "apostrophe-style", "typography", "locale-convention/punctuation", "info", __doc__ or "", check, Identity("place")
)
