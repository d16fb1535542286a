"""How English is set (Oxford style; CLDR)."""

from __future__ import annotations

from checker.languages.typography_facts import TypographyFacts

FACTS = TypographyFacts(
    decimal=".",
    group=",",
    groups=", \u00a0\u202f\u2009",
    least_grouped=4,
    percent_space="",
    percent_spaces=("",),
    currency_space="",
    currency_spaces=("", " ", "\u00a0", "\u202f"),
    quotes=(("“", "”"), ("‘", "’")),
)
