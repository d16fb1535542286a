"""Toy: how it is set."""

from __future__ import annotations

from checker.languages.typography_facts import TypographyFacts

FACTS = TypographyFacts(
    decimal=",",
    group=".",
    groups=".",
    least_grouped=4,
    quotes=(("“", "”"),),
)
