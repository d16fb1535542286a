"""A line may break at a space where it must not.

What: a plain space, or none, between a number and the symbol of its unit, a day and its month, the parts of a short
    form such as z. B., where the style of the settings (`style = "de-DE"`) has a no-break space.
Why: at the end of a line the number is torn from what it counts.
Wrong: "am 5. Mai" and "12 km" with plain spaces, in the style de-DE.
Right: "am 5. Mai" and "12 km" with no-break spaces
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
    """Yield a finding for every space that the style of the version sets in another way."""
    if context.settings.style:
        from checker.checking.style_findings import report_style

        message = _("{language} sets a no-break space here")
        yield from report_style(rule, context, message)


RULE = Rule(
    "fixed-space", "typography", "locale-convention/punctuation", "info", __doc__ or "", check, Identity("place")
)
