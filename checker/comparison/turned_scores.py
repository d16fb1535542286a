"""Scores that are turned round between versions: an error, or the custom of a language."""

from __future__ import annotations

from collections.abc import Sequence

from checker import languages
from checker.comparison.conventions import TURNED_SCORE
from checker.comparison.difference import Difference
from checker.quantities.quantity import Texts


def excuse_turned_score(difference: Difference, sides: Sequence[tuple[str, Texts]]) -> None:
    """Make a note of a score that is turned round where a version tells of the loser.

    Some languages set the higher number first whoever is spoken of (they lost 3-1), others the one who is.
    """
    there = difference.list_present()
    turned = difference.kind == "roles" and difference.others == difference.quantities
    if turned and any(one.kind == "score" for one in there) and any(_tells_of_loser(*side) for side in sides):
        difference.kind, difference.severity = TURNED_SCORE, "info"


def _tells_of_loser(language: str, texts: Texts) -> bool:
    stems = tuple(languages.get(language).quantities.ranges.losing)
    return any(word.startswith(stems) for text, _ in texts for word in text.lower().split())
