"""Toy: how it is set in its country."""

from __future__ import annotations

from checker.languages.style_facts import LocaleStyle, StyleFacts

FACTS = StyleFacts(
    default="XA",
    locales={
        "XA": LocaleStyle(quotes=(("“", "”"),), sign_spaces={"!": ("",)}),
    },
)
