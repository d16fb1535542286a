"""Toy: what stands around an article."""

from __future__ import annotations

from checker.languages.page_facts import PageFacts

FACTS = PageFacts(
    furniture=frozenset(("nyumbani", "rudi", "soma zaidi")),
    translator=frozenset(("tafsiri ya", "kutoka {name}")),
    updated=frozenset(("ilisasishwa",)),
)
