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

from checker.checking.style_rule import make_style_rule
from checker.messages import _

RULE = make_style_rule(
    "quotation-style",
    "locale-convention/quote-format",
    __doc__,
    lambda: _("{language} sets other quotation marks here"),
)
