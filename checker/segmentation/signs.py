"""The signs around a sentence: the quotation marks and apostrophes of all known languages, sorted by what they do.

A text quotes as its source did, so every language's marks are understood in every text.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.languages.quotation_marks import QuotationMarks
    from checker.languages.typography_facts import QuotePair

BRACKETS_AND_MARKUP = "([{¿¡`*_#"
"""What may stand before a sentence beside quotation marks."""
NEVER_FIRST = ",;:)]}%&/"
"""Signs that no sentence begins with, in any language."""


@dataclass(frozen=True, slots=True)
class SentenceSigns:
    """Signs sorted by what they do; every string holds single signs in a fixed order.

    ``openers`` may stand before the first word of a sentence, ``never_first`` begin none. Of the quotation marks that
    close (``closing``), ``closing_only`` open in no language, ``spaced`` may have a space before them, and
    ``opening_too`` open in another language.
    """

    openers: str
    never_first: frozenset[str]
    closing: frozenset[str]
    closing_only: str
    spaced: str
    opening_too: str
    apostrophes: str


def sort_signs(marks: QuotationMarks, spaced_pairs: Iterable[QuotePair]) -> SentenceSigns:
    """The signs of some quotation marks, those of ``spaced_pairs`` having a space inside."""
    straight = {opening for opening, closing in marks.pairs if opening == closing}
    openings = marks.openings - straight
    spaced = {closing for _, closing in spaced_pairs}
    return SentenceSigns(
        openers=_join_sorted(marks.openings | marks.closings) + BRACKETS_AND_MARKUP,
        never_first=frozenset(NEVER_FIRST).union(spaced),
        closing=marks.closings,
        closing_only=_join_sorted(marks.closings - openings - spaced),
        spaced=_join_sorted(spaced),
        opening_too=_join_sorted((marks.closings & openings) - spaced),
        apostrophes=_join_sorted(marks.apostrophes),
    )


def _join_sorted(signs: Iterable[str]) -> str:
    return "".join(sorted(signs))
