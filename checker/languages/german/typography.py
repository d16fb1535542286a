"""How German is set (DIN 5008, Duden; CLDR), the Swiss apostrophe and guillemets included."""

from __future__ import annotations

from checker.languages.typography_facts import TypographyFacts

_FIXED = ("\u00a0", "\u202f")

FACTS = TypographyFacts(
    decimal=",",
    group=".",
    groups=". \u00a0\u202f\u2009'’",
    percent_space="\u00a0",
    percent_spaces=(*_FIXED, " "),
    currency_space="\u00a0",
    currency_spaces=(*_FIXED, " "),
    quotes=(
        *(("„", "“"), ("‚", "‘"), ("»", "«"), ("›", "‹"), ("«", "»"), ("‹", "›")),
        *(("„", "”"), ("„", '"'), ("‚", "’")),  # set wrong by programs, or half by hand
    ),
)
