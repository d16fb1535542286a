"""The signs around a sentence: the quotation marks and apostrophes of all known languages, sorted by what they do.

A text quotes as its source did, so every language's marks are understood in every text.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.languages.typography_facts import KEYBOARD_APOSTROPHE, KEYBOARD_QUOTES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.languages.typography_facts import TypographyFacts

BRACKETS_AND_MARKUP = "([{¿¡`*_#"
"""What may stand before a sentence beside quotation marks."""


@dataclass(frozen=True, slots=True)
class SentenceSigns:
    """Quotation marks and apostrophes; every field is a string of single signs.

    ``marks`` are all quotation marks. Of those that close, ``closing_only`` never open in any language, ``spaced``
    may have a space before them, and ``opening_too`` open in another language.
    """

    marks: str
    closing_only: str
    spaced: str
    opening_too: str
    apostrophes: str

    @property
    def openers(self) -> str:
        """What may stand before the first word of a sentence."""
        return self.marks + BRACKETS_AND_MARKUP

    @property
    def closing(self) -> frozenset[str]:
        """All marks that may close a quotation."""
        return frozenset(self.closing_only + self.spaced + self.opening_too)


def sort_signs(several: Iterable[TypographyFacts]) -> SentenceSigns:
    """The signs of several languages taken together, in a fixed order."""
    together = list(several)
    pairs = {pair for facts in together for pair in (*facts.quotes, *facts.inner_quotes)}
    opening, closing = ({pair[side] for pair in pairs} for side in (0, 1))
    spaced = {mark for facts in together for _, mark in facts.spaced_quotes}
    apostrophes = {sign for facts in together for sign in facts.apostrophes} | {KEYBOARD_APOSTROPHE}
    return SentenceSigns(
        marks=KEYBOARD_QUOTES + _join_sorted(opening | closing),
        closing_only=KEYBOARD_QUOTES + _join_sorted(closing - opening - spaced),
        spaced=_join_sorted(spaced),
        opening_too=_join_sorted((closing & opening) - spaced),
        apostrophes=_join_sorted(apostrophes),
    )


def _join_sorted(signs: set[str]) -> str:
    return "".join(sorted(signs))
