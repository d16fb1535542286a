"""The space before a colon, a semicolon, an exclamation or a question mark is not that of the style.

What: no space, a space too many, or one at which a line may break, before one of the signs for which the style of the
    settings (`style = "fr-FR"`) says which space stands there. Times, ratios, faces and addresses are left alone.
Why: French sets a fixed space where German and English set none; without it a sign may begin a line.
Wrong: "Quelle année!" in the style fr-FR, "Welch ein Jahr !" in the style de-DE.
Right: "Quelle année !", "Welch ein Jahr!"
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
    """Yield a finding for every sign that the style of the version sets in another way."""
    if context.settings.style:
        from checker.checking.style_findings import report_style

        message = _("{language} sets another space before this sign")
        yield from report_style(rule, context, message)


RULE = Rule(
    "sign-space", "typography", "locale-convention/punctuation", "info", __doc__ or "", check, Identity("place")
)
