"""What stands around an article: the type of a language's ``page`` facet."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFacts:
    """What a page's furniture and its translator's notes are made of; all in small letters."""

    furniture: frozenset[str]
    """Words and phrases of navigation, dates of publication, credits and cookie lines."""
    translator: frozenset[str]
    """Words and phrases that only a translator's own note or credit has ("translated by"); ``{name}`` stands for the
    name of any other language ("translated from the {name}")."""
    updated: frozenset[str] = frozenset()
    """Words and phrases before the day since which a text stands: last updated, effective from, as of. Optional: without,
    only the fields before a page say from when it is."""
