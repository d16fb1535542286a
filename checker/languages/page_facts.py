"""What stands around an article: the type of a language's ``page`` facet."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageFacts:
    """How a page says which language a part of it is in, and what its furniture is made of.

    names: what a heading above the version may be, in any language, in small letters ("deutsch", "version allemande").
    furniture: words and phrases, in small letters, of navigation, dates of publication, credits and cookie lines.
    translator: words and phrases, in small letters, that only a translator's own note or credit has ("translated by").
    """

    names: frozenset[str]
    furniture: frozenset[str]
    translator: frozenset[str] = frozenset()
