"""The symbol of a unit is misspelled, or touches its number.

What: symbols of units behind a number in other letters than theirs (Km, Kg, Kwh, m2), and, where the style of the
    settings (`style = "fr-FR"`) has a space there, that none stands before them.
Why: symbols are the same in all languages, and mean something else in other letters.
Wrong: "12Km et 5 Kg", in the style fr-FR.
Right: "12 km et 5 kg"
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
    """Yield a finding for every symbol that the style of the version sets in another way."""
    if context.settings.style:
        from checker.checking.style_findings import report_style

        message = _("the symbol of this unit is written otherwise")
        yield from report_style(rule, context, message, spelling=True)


RULE = Rule(
    "unit-form", "typography", "locale-convention/measurement-format", "info", __doc__ or "", check, Identity("place")
)
