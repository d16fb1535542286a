"""ß stands where the country has ss, or ss where it has ß.

What: ß under the style de-CH, which has none; under de-DE and de-AT ss in words that have no form with it (Strasse,
    gross, ausserdem). Names and other words are left alone.
Why: it shows at once that a text was written for another country.
Wrong: "Die Straße ist groß.", in the style de-CH.
Right: "Die Strasse ist gross."
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
    """Yield a finding for every letters that the style of the version sets in another way."""
    if context.settings.style:
        from checker.checking.style_findings import report_style

        message = _("{wrong}: written otherwise in this country")
        yield from report_style(rule, context, message)


RULE = Rule("sharp-s", "typography", "locale-convention/spelling", "info", __doc__ or "", check, Identity("place"))
