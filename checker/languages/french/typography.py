"""How French is set (Imprimerie nationale; CLDR)."""

from __future__ import annotations

from checker.languages.typography_facts import TypographyFacts

_FIXED = ("\u00a0", "\u202f")

FACTS = TypographyFacts(
    decimal=",",
    group="\u202f",
    groups=" \u00a0\u202f\u2009'’",
    percent_space="\u00a0",
    percent_spaces=_FIXED,
    currency_space="\u00a0",
    currency_spaces=_FIXED,
    quotes=(("«", "»"), ("“", "”"), ("‹", "›")),
    spaced_quotes=(("«", "»"), ("‹", "›")),
)
