"""How long a text is to be expected beside its counterpart: by the languages, and by what the rest of them shows."""

from __future__ import annotations

from collections import defaultdict

from checker import languages
from checker.unsaid.thresholds import USUAL_TEXT


class Expansions:
    """How many times as long texts in one language are as their counterparts in another one, in these pairs of texts.

    Two languages begin with what is usual of them (`SentenceFacts.length`), as if they had `USUAL_TEXT` of it.
    """

    def __init__(self) -> None:
        self._sizes: defaultdict[tuple[str, str], list[int]] = defaultdict(lambda: [0, 0])

    def add(self, language: str, size: int, other_language: str, other: int) -> None:
        """Take in two texts that say the same, by their lengths in characters."""
        for key, here, there in (((language, other_language), size, other), ((other_language, language), other, size)):
            sizes = self._sizes[key]
            sizes[0] += here
            sizes[1] += there

    def get(self, language: str, other_language: str) -> float:
        """How many times as long a text in ``language`` is as one in the other."""
        here, there = self._sizes.get((language, other_language), (0, 0))
        usual, usual_other = (languages.get(code).sentences.length for code in (language, other_language))
        return (here + USUAL_TEXT * usual) / (there + USUAL_TEXT * usual_other)
