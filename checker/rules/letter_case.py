"""A word has the capital, or the small letter, of another language.

What: months and weekdays in dates, languages and adjectives of nations that are capitalised as in English in a French
    text, or small as in French in an English or a German one; only where the words around leave no doubt. The
    settings name a style (`style = "fr-FR"`); without one nothing is said.
Why: capitals are copied from the source when a date or a name of a language is translated.
Wrong: "le Lundi 5 Janvier 2026, en Français", in the style fr-FR.
Right: "le lundi 5 janvier 2026, en français"
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
    """Yield a finding for every letter that the style of the version sets in another way."""
    if context.settings.style:
        from checker.checking.style_findings import report_style

        message = _("{language} does not write this word with {wrong}")
        yield from report_style(rule, context, message)


RULE = Rule("letter-case", "typography", "locale-convention/spelling", "info", __doc__ or "", check, Identity("place"))
