"""Quotation marks are not those of the style.

What: a quotation with other marks than the style of the settings sets, in the text or within another quotation, or
    with another space inside them. The settings name a style (`style = "fr-CH"`); without one nothing is said.
    Quotations in another language keep what is in them; their marks are those of the text.
Why: „…“, «…» and “…” are the first thing by which a reader sees where a text was set, and nested marks by which he
    knows who speaks.
Wrong: The mayor speaks of "a good year", in the style en-US.
Right: The mayor speaks of “a good year”.
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
    """Yield a finding for every quotation and its two marks that the style of the version sets in another way."""
    if context.settings.style:
        from checker.checking.style_findings import report_style

        message = _("{language} sets other quotation marks here")
        yield from report_style(rule, context, message)


RULE = Rule(
    "quotation-style", "typography", "locale-convention/quote-format", "info", __doc__ or "", check, Identity("place")
)
