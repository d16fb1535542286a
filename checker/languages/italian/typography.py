"""How Italian is set in Italy (UNI, CLDR) and in Switzerland (Federal Chancellery): its apostrophe and its guillemets."""

from __future__ import annotations

from checker.languages.typography_facts import TypographyFacts

_FIXED = ("\u00a0", "\u202f")

FACTS = TypographyFacts(
    decimal=",",
    group=".",
    groups=". \u00a0\u202f\u2009'’",
    percent_space="",
    percent_spaces=("", *_FIXED, " "),
    currency_space="\u00a0",
    currency_spaces=(*_FIXED, " "),
    quotes=(("«", "»"), ("“", "”"), ("‹", "›"), ("‘", "’")),
)
