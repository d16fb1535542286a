"""Terms of a version: foreign words that its own sentences use again and again, unmarked, as words of theirs."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from checker import languages as registry
from checker.identification.certainty import SURE
from checker.identification.non_text import WORD
from checker.identification.word_scores import get_word_scores
from checker.untranslated.thresholds import LEAST_USED

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.model import Version


class RecurringTerms:
    """The words of a version that are to stay: its terms, and what ``names`` says are names. Counted when asked for."""

    def __init__(self, version: Version, names: Callable[[frozenset[str]], frozenset[str]]) -> None:
        self.version, self.names = version, names
        self._terms: frozenset[str] | None = None

    def __call__(self, words: frozenset[str]) -> frozenset[str]:
        """Those of the words, in small letters, that are names or terms."""
        if self._terms is None:
            self._terms = find_recurring_terms(self.version)
        return self.names(words) | (words & self._terms)


def find_recurring_terms(version: Version) -> frozenset[str]:
    """The words in small letters that stand in at least three different sentences of a version's own language.

    Small words of any language are none: what stands there often was left there often.
    """
    texts = {s.text for s in version.sentences if s.language == version.language and s.confidence >= SURE}
    counts = Counter(word for text in texts for word in {word for word in WORD.findall(text) if word.islower()})
    small = get_word_scores(registry.codes()).small_words
    return frozenset(word for word, count in counts.items() if count >= LEAST_USED and word not in small)
